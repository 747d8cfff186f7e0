// Rows of the roll and other parts of the page, made from its own templates and filled with text only.

/** @typedef {import('./index.js').Row & {marked: import('./select.js').Marked}} Row */
/** @typedef {(Node | string)[]} Content */

/**
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} name
 * @param {Record<string, string>} [properties]
 * @param {...(Node | string)} children
 * @returns {HTMLElementTagNameMap[T]}
 */
export function element(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

/** A copy of what a template holds. @param {string} id @returns {any} */
const copy = (id) => /** @type {any} */ (document.getElementById(id)).content.cloneNode(true);

/** Sets an attribute, or takes it away, unless it is so: a write makes the browser look for what it changes.
 * @param {Element | null} element @param {string} name @param {string | null} [value] */
export function change(element, name, value = null) {
  if (!element || element.getAttribute(name) === value) return;
  if (value === null) element.removeAttribute(name); else element.setAttribute(name, value);
}

/** Puts content into a part, unless it is there; a part without any is hidden.
 * @param {any} part @param {string | undefined} words what tells its content from another
 * @param {() => Content} [content] */
export function put(part, words = '', content = () => [words]) {
  if (!part || part.words === words) return;
  part.words = words;
  part.hidden = !words;
  const all = content();
  const [text] = part.childNodes;
  if (text?.data && !text.nextSibling && all[0] === words) text.data = words; else part.replaceChildren(...all);
}

/**
 * Fills a list with entries: links with texts in their spans. Those that stand there are filled again.
 * @param {Element} list which may end with an entry of its own
 * @param {string} id of their template
 * @param {{href: string, texts: string[], keys: Record<string, string>}[]} entries
 */
export function fill(list, id, entries) {
  const old = [...list.children].filter((one) => one.className !== 'clear');
  entries.forEach(({ href, texts, keys }, i) => {
    const made = /** @type {any} */ (old[i] ?? list.insertBefore(copy(id).firstChild, list.children[i] ?? null));
    const link = made.firstChild;
    change(link, 'href', href);
    Object.assign(link.dataset, keys);
    texts.forEach((text, k) => put(link.querySelectorAll('span')[k], text));
  });
  for (const one of old.slice(entries.length)) one.remove();
}

/**
 * A row: a new one, or one that showed another posting, which keeps what both share.
 * @param {Row} posting
 * @param {any} [made]
 */
export function row(posting, made = copy('row').firstElementChild) {
  const { permalink, supplied, lang, marked, closed, date, skills = '', more } = posting;
  const part = (/** @type {string} */ selector) => made.querySelector(selector);
  Object.assign(made.dataset, { p: permalink, since: posting.since });
  made.classList.toggle('closed', !!closed);
  const name = part('.ttl span');
  cut(name, marked.title);
  change(name, 'class', supplied ? 'sup' : null);
  change(name, 'lang', supplied ? null : lang);
  change(part('.gist'), 'lang', lang);
  put(part('.by span'), posting.by);
  put(part('.note'), posting.note);
  put(part('.gist'), posting.gist);
  for (const column of /** @type {const} */ (['place', 'level', 'pay'])) {
    const cell = part(`.c-${column}`);
    const words = posting[column];
    cell.classList.toggle('nil', !words);
    put(cell.lastElementChild, String(words),
      () => words?.flatMap((text, i) => [' ', element(i ? 'small' : 'bdi', {}, text)]) ?? [copy('nil')]);
  }
  put(part('.c-stat dd'), `${closed} ${date}`, () => [closed ? element('span', { className: 'shut' }, 'Closed') : 'Open', ' ',
    element('small', {}, date ? element('time', { dateTime: posting.datetime ?? '' }, date) : 'undated')]);
  const list = part('.sk');
  const texts = marked.skills;
  put(list, skills && texts.join('\0') + more,
    () => [list.firstElementChild, ...pieces(texts), ...(more ? [' ', element('span', {}, more)] : [])]);
  return made;
}

/** A text of which every other piece is marked. @param {Element} part @param {string[]} texts */
const cut = (part, texts) => put(part, texts.join('\0'), () => pieces(texts));

/** @param {string[]} texts */
const pieces = (texts) => texts.map((text, i) => (i % 2 ? element('mark', {}, text) : text));
