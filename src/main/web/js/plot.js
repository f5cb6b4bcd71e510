// On pages that plot: draws every figure[data-plot], whose templates tag is plot.html.
import { barsOf } from './bar-plot.js';
import { lineOf } from './line-plot.js';

for (const figure of document.querySelectorAll('figure[data-plot]')) {
  const told = JSON.parse(figure.dataset.plot);
  const draw = told.kind === 'bars' ? barsOf : lineOf;
  const plot = draw(figure.querySelector('.plot__canvas'), told, document.documentElement.lang);
  if (figure.dataset.events) follow(figure.dataset.events, plot);
}

// further points arrive as server-sent events, each one a point; the event "end" is the last
function follow(address, plot) {
  const events = new EventSource(address);
  events.addEventListener('message', (event) => plot.add(JSON.parse(event.data)));
  events.addEventListener('end', () => events.close());
}
