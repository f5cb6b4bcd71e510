// The time that is left of a step, second by second; without scripts the page says the minutes as it was made.
export function countDown() {
  for (const clock of document.querySelectorAll('[data-ends]')) {
    const ends = Date.parse(clock.dataset.ends);
    if (ends <= Date.now()) {
      continue;
    }
    let running = 0;
    const tick = () => {
      const seconds = Math.max(0, Math.ceil((ends - Date.now()) / 1000));
      clock.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
      if (seconds === 0) {
        clearInterval(running);
      }
    };
    running = setInterval(tick, 1000);
    tick();
  }
}
