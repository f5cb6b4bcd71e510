// On every page: partial updates by htmx, which reads its settings from <meta name="htmx-config">.
// Every page works without any of this.
import htmx from 'htmx.org';
import { tellOfFailedRequests } from './failed-request.js';
import { moveToErrors } from './errors.js';
import { keepDrafts } from './draft.js';
import { tellMeetingTime } from './meeting.js';
import { pairSliders } from './slider.js';
import { countDown } from './countdown.js';
import { closeWhenLeft } from './closes.js';

window.htmx = htmx;
tellOfFailedRequests();
moveToErrors();
pairSliders();
countDown();
closeWhenLeft();
keepDrafts();
tellMeetingTime();
// an answer that a script has put in the page's place
document.addEventListener('page-shown', () => {
  moveToErrors();
  keepDrafts();
});
