// What is typed in a form marked with data-draft is kept on this device until the answer says that it is saved, and it is
// sent again when the connection is back: with the same key, so that it is kept once. Without this the form is just sent.
const PREFIX = 'nystart-draft:';
const WEEK = 7 * 24 * 3600 * 1000;
const AGAIN_AFTER = 5000;

export function keepDrafts() {
  forgetOld();
  const form = document.querySelector('form[data-draft]');
  if (form) {
    new Draft(form).begin();
  }
}

function forgetOld() {
  for (const name of Object.keys(localStorage).filter((each) => each.startsWith(PREFIX))) {
    if (!(JSON.parse(localStorage.getItem(name)).at > Date.now() - WEEK)) {
      localStorage.removeItem(name);
    }
  }
}

class Draft {
  constructor(form) {
    this.form = form;
    this.name = PREFIX + form.dataset.draft;
    this.state = form.querySelector('[data-draft-state]');
    this.action = form.action;
    this.waiting = false;
    this.sending = false;
  }

  begin() {
    if ('typed' in this.form.dataset) {
      this.keep();
    } else {
      this.restore();
    }
    this.form.addEventListener('input', () => this.keep());
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.action = event.submitter?.formAction || this.form.action;
      this.keep();
      this.send();
    });
    this.form.querySelector('[data-draft-drop]').addEventListener('click', () => {
      this.drop();
      window.location.reload();
    });
    window.addEventListener('online', () => this.waiting && this.send());
  }

  typed() {
    return [...new FormData(this.form)].filter(([field]) => field !== 'csrf');
  }

  keep() {
    localStorage.setItem(this.name, JSON.stringify({ at: Date.now(), typed: this.typed() }));
  }

  drop() {
    localStorage.removeItem(this.name);
  }

  restore() {
    const kept = localStorage.getItem(this.name);
    if (!kept) {
      return;
    }
    const typed = JSON.parse(kept).typed;
    for (const field of this.form.elements) {
      if (!field.name || field.name === 'csrf') {
        continue;
      }
      const values = typed.filter(([name]) => name === field.name).map(([, value]) => value);
      if (field.type === 'radio' || field.type === 'checkbox') {
        field.checked = values.includes(field.value);
      } else if (values.length > 0) {
        field.value = values[0];
      }
    }
    for (const folded of this.form.querySelectorAll('.check-in__days')) {
      folded.open = [...folded.querySelectorAll('select')].some((select) => select.value);
    }
    this.form.querySelector('[data-draft-found]').hidden = false;
  }

  async send() {
    if (this.sending) {
      return;
    }
    this.sending = true;
    this.say(this.state.dataset.sending);
    try {
      const answer = await fetch(this.action, { method: 'POST', body: new URLSearchParams(new FormData(this.form)) });
      if (answer.status >= 500) {
        throw new Error(answer.status);
      }
      await this.take(answer);
    } catch {
      this.waiting = true;
      this.say(this.state.dataset.waiting);
      setTimeout(() => this.waiting && this.send(), AGAIN_AFTER);
    } finally {
      this.sending = false;
    }
  }

  async take(answer) {
    const page = await answer.text();
    const there = new URL(answer.url);
    this.waiting = false;
    if (there.pathname === '/login') {
      // signed out meanwhile: the draft waits for whoever signs in again
      window.location.assign('/login?next=' + encodeURIComponent(window.location.pathname));
      return;
    }
    if (answer.redirected && there.pathname === this.form.dataset.saved) {
      this.drop();
      history.replaceState(null, '', there);
    }
    const shown = new DOMParser().parseFromString(page, 'text/html');
    document.title = shown.title;
    document.body.replaceWith(shown.body);
    window.scrollTo(0, 0);
    document.dispatchEvent(new Event('page-shown'));
  }

  say(what) {
    this.state.textContent = what;
    this.state.hidden = false;
  }
}
