// After a form came back with errors, the summary gets the focus, whether the page or a part of it was loaded.
export function moveToErrors() {
  const focus = () => document.getElementById('errors')?.focus();
  focus();
  document.body.addEventListener('htmx:afterSettle', focus);
}
