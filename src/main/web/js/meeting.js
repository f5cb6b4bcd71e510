// The clock of a board meeting: tells how long it has taken, and forces nobody.
const FIVE_MINUTES = 5 * 60;

export function tellMeetingTime() {
  document.querySelectorAll('[data-began]').forEach((clock) => {
    const began = Date.parse(clock.dataset.began);
    const tell = () => {
      const seconds = Math.max(0, Math.floor((Date.now() - began) / 1000));
      const time = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
      clock.textContent =
        seconds < FIVE_MINUTES ? `${time} ${clock.dataset.running}` : `${time}. ${clock.dataset.over}`;
    };
    tell();
    setInterval(tell, 1000);
  });
}
