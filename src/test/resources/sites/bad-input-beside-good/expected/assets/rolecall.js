// On every page: theme, sharing, folding filters, keys, previews of lines. On the roll it also fetches search.js, the
// first time a reader asks for something. Not a module, because from the file system a browser loads none; whatever
// needs one fails softly there.
(() => {
  'use strict';
  const doc = document;
  const root = doc.documentElement;
  const home = root.dataset.root || './';
  const wide = matchMedia('(min-width:75rem)');

  /** @param {string} selector @param {ParentNode} [within] @returns {any} */
  const $ = (selector, within = doc) => within.querySelector(selector);
  /** @param {string} selector @param {ParentNode} [within] @returns {any[]} */
  const $$ = (selector, within = doc) => [...within.querySelectorAll(selector)];
  const make = (/** @type {string} */ name, /** @type {(Node | string)[]} */ ...children) => {
    const made = doc.createElement(name);
    made.append(...children);
    return made;
  };
  const q = $('#q');

  // Theme: auto, then the opposite of the system's, then the system's own

  const KEY = 'rolecall-theme';
  const button = $('.theme');

  /** @param {string} mode */
  function paint(mode) {
    if (mode === 'auto') delete root.dataset.theme; else root.dataset.theme = mode;
    $('.vh', button).textContent = `Theme: ${mode}`;
    button.title = `Theme: ${mode}`;
  }

  /** @param {string} mode */
  function keep(mode) {
    try {
      if (mode === 'auto') localStorage.removeItem(KEY); else localStorage.setItem(KEY, mode);
    } catch {
      // Storage is closed to the page: the choice holds until it is left.
    }
  }

  if (button) {
    paint(root.dataset.theme || 'auto');
    button.addEventListener('click', () => {
      const dark = matchMedia('(prefers-color-scheme:dark)').matches;
      const modes = dark ? ['auto', 'light', 'dark'] : ['auto', 'dark', 'light'];
      const mode = modes[(modes.indexOf(root.dataset.theme || 'auto') + 1) % modes.length];
      paint(mode);
      keep(mode);
    });
  }

  // Share

  for (const copy of $$('[data-copy]')) {
    const words = copy.textContent;
    copy.setAttribute('aria-live', 'polite');
    copy.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(location.href);
        copy.textContent = 'Link copied';
      } catch {
        copy.textContent = 'Copy failed: use the address bar';
      }
      setTimeout(() => { copy.textContent = words; }, 2000);
    });
  }
  for (const share of navigator.share ? $$('[data-share]') : []) {
    share.hidden = false;
    share.addEventListener('click', () => {
      navigator.share({ title: doc.title, url: location.href }).catch(() => {}); // the reader thought better of it
    });
  }

  // A role closes on the day after its last, whenever the site was built

  const main = $('main[data-valid-through]');
  const last = main?.dataset.validThrough;
  if (last && new Date().toISOString().slice(0, 10) > last) {
    const words = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
      .format(new Date(last));
    const shut = make('span', 'Closed');
    shut.className = 'shut';
    const time = make('time', words);
    time.setAttribute('datetime', last);
    doc.body.classList.add('is-closed');
    $('.stat', main)?.replaceChildren(shut, ' ', make('span', time));
    const gone = make('p', `This role closed on ${words} and takes no applications. It stays on the roll for reference.`);
    gone.className = 'gone';
    $('.acts .btn,.acts .gone', main)?.replaceWith(gone);
  }

  // Filters are open in the margin on wide screens, folded on phones

  function fold() {
    for (const fold of $$('.filters, .fg')) {
      fold.open = wide.matches || (fold.matches('.fg') && !!$('[aria-current]', fold));
    }
    for (const summary of $$('.fg > summary')) summary.tabIndex = wide.matches ? -1 : 0;
  }
  fold();
  wide.addEventListener('change', fold);

  // Search and filters: on the first page of the roll in place, on its other pages by way of the first

  const roll = doc.body.classList.contains('p-index');
  const first = roll && home === './' && !!$('#said'); // an empty roll has nothing to search
  const note = make('p');
  /** @type {Promise<any> | null} */
  let searching = null;
  let loaded = false;

  /** @param {...(Node | string)} words */
  function say(...words) {
    note.className = 'quiet';
    note.hidden = !words.length;
    note.replaceChildren(...words);
    if (!note.isConnected) $('.head').after(note);
    $('#said').textContent = note.firstChild?.nodeValue ?? '';
  }

  function failed() {
    const again = make('button', 'Retry');
    again.className = 'lk';
    again.setAttribute('type', 'button');
    again.addEventListener('click', () => {
      if (loaded) return void search().then(show, () => {});
      // A module that failed to load may be remembered as failed: only a new page asks for it again.
      const words = q.value.trim() && `?q=${encodeURIComponent(q.value.trim())}`;
      location.assign(location.pathname + (words || location.search));
    });
    const list = $('nav.pages') ? 'Search did not load. The pages below hold the whole list. '
      : 'Search did not load. The list below is complete; try your browser’s find. ';
    say(list, again);
  }

  /** The search, fetched when it is first needed. */
  function search() {
    searching ??= (async () => {
      const late = setTimeout(() => say('Loading the index.'), 300);
      try {
        const module = await import('./search.js');
        loaded = true;
        const found = await module.start();
        clearTimeout(late);
        if (note.isConnected) say();
        return found;
      } catch (error) {
        clearTimeout(late);
        searching = null;
        failed();
        throw error;
      }
    })();
    return searching;
  }

  /** What the page asks for once search is there: the address, or what was typed meanwhile. @param {any} found */
  function show(found) {
    if (q.value) found.type(); else found.restore();
  }

  if (first) {
    const sort = $('#sort');
    q.addEventListener('focus', () => search().then(() => {}, () => {}));
    q.addEventListener('input', () => search().then((found) => found.type(), () => {}));
    sort?.addEventListener('change', () => search().then((found) => found.sort(), () => { sort.value = 'open'; }));
    if (/[?&](?!utm_)\w+=/.test(location.search)) search().then((found) => found.restore(), () => {});
  } else if (roll) {
    $('#sort')?.addEventListener('change', (/** @type {any} */ event) => {
      location.assign(`${home}index.html?sort=${event.target.value}`);
    });
  }
  doc.addEventListener('click', (event) => {
    const link = /** @type {Element} */ (event.target).closest('a[data-filter]');
    if (!(link instanceof HTMLAnchorElement) || !roll) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const key = link.dataset.filter ?? '';
    if (first) {
      search().then((found) => found.toggle(key), () => {
        if (link.pathname !== location.pathname) location.assign(link.href); // the value has a page of its own
      });
      return;
    }
    const colon = key.indexOf(':');
    location.assign(`${home}index.html?${key.slice(0, colon)}=${encodeURIComponent(key.slice(colon + 1))}`);
  });

  // Provenance: a fact previews its line; following it marks the words

  const peek = make('div');
  peek.className = 'peek';
  peek.hidden = true;
  peek.setAttribute('aria-hidden', 'true'); // the link leads to the same words
  doc.body.append(peek);
  /** @type {HTMLElement | null} */
  let back = null;

  /** The sentence round the words, and the number of its line. @param {HTMLElement} line @param {HTMLElement} mark */
  function preview(line, mark) {
    const before = doc.createRange();
    before.setStart(line, 0);
    before.setEndBefore(mark);
    const after = doc.createRange();
    after.setStartAfter(mark);
    after.setEnd(line, line.childNodes.length);
    const start = before.toString().split(/(?<=[.?!] )/);
    const end = after.toString().split(/(?<=[.?!]) /);
    peek.replaceChildren(make('p', make('b', line.id.slice(1)),
      make('span', start[start.length - 1], make('mark', mark.textContent ?? ''), end[0])));
  }

  /** @param {HTMLAnchorElement} link @param {boolean} on */
  function light(link, on) {
    const mark = doc.getElementById(link.hash.slice(1));
    const line = mark?.closest('li');
    if (!mark || !line) return;
    mark.classList.toggle('on', on);
    line.classList.toggle('on', on);
    const box = line.getBoundingClientRect();
    peek.hidden = !on || (box.top > 0 && box.bottom < innerHeight);
    if (!peek.hidden) preview(line, mark);
  }

  for (const link of $$('.post .ln')) {
    for (const type of ['mouseenter', 'focus']) link.addEventListener(type, () => light(link, true));
    for (const type of ['mouseleave', 'blur']) link.addEventListener(type, () => light(link, false));
    link.addEventListener('click', () => {
      light(link, false);
      back = link;
    });
  }

  // Keys: / searches, arrows move through roles, Escape steps back

  /** One step each. @param {KeyboardEvent} event @param {any} at */
  function escape(event, at) {
    const folded = at.closest('.filters[open]');
    if (!peek.hidden) {
      peek.hidden = true;
    } else if (at === q && q.value) {
      event.preventDefault();
      q.value = '';
      q.dispatchEvent(new Event('input'));
    } else if (folded && !wide.matches) {
      folded.open = false;
      $('summary', folded).focus();
    } else if (back) {
      back.focus();
      back = null;
    } else {
      at.blur();
    }
  }

  /** @param {KeyboardEvent} event @param {any} at */
  function step(event, at) {
    const rows = $$('#roll .ttl a');
    const i = rows.indexOf(at);
    const down = event.key === 'ArrowDown';
    let to = null;
    if (at === q && down) to = rows[0];
    else if (i >= 0) to = rows[i + (down ? 1 : -1)] ?? (down || !q?.offsetParent ? null : q);
    if (!to) return;
    event.preventDefault();
    to.focus();
  }

  doc.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const at = /** @type {any} */ (doc.activeElement ?? doc.body);
    if (event.key === 'Escape') escape(event, at);
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') step(event, at);
    else if (event.key === '/' && q?.offsetParent && !at.matches('input:not([type=checkbox]),select,textarea')) {
      event.preventDefault();
      q.focus();
      q.select();
    }
  });
})();
