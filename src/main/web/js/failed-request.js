// When a partial update fails, the page says so where a screen reader hears it.
export function tellOfFailedRequests() {
  const notice = document.getElementById('request-failed');
  const show = () => {
    notice.hidden = false;
    notice.scrollIntoView({ block: 'center' });
  };
  document.body.addEventListener('htmx:responseError', show);
  document.body.addEventListener('htmx:sendError', show);
  document.body.addEventListener('htmx:beforeRequest', () => {
    notice.hidden = true;
  });
}
