// A slider beside a number that is typed: each says what the other does. The number alone is sent.
export function pairSliders() {
  for (const range of document.querySelectorAll('input[data-slider]')) {
    const number = document.getElementById(range.dataset.slider);
    range.hidden = false;
    range.addEventListener('input', () => {
      number.value = range.value;
    });
    number.addEventListener('input', () => {
      if (/^\s*\d+\s*$/.test(number.value)) {
        range.value = number.value.trim();
      }
    });
  }
}
