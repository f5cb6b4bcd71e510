// What lies over the page while it is open closes by Escape, and when somebody goes elsewhere on the page.
const OPEN = 'details[data-closes][open]';

export function closeWhenLeft() {
  const close = (details, focus) => {
    details.open = false;
    if (focus) {
      details.querySelector('summary').focus();
    }
  };
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      document.querySelectorAll(OPEN).forEach((details) => close(details, details.contains(event.target)));
    }
  });
  for (const left of ['click', 'focusin']) {
    document.addEventListener(left, (event) => {
      document.querySelectorAll(OPEN).forEach((details) => {
        if (!details.contains(event.target)) {
          close(details, false);
        }
      });
    });
  }
}
