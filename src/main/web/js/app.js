// On every page: partial updates by htmx. The page works without any of this.
import htmx from 'htmx.org';

// htmx reads its settings from <meta name="htmx-config">
window.htmx = htmx;
