// Rows of the roll, made from the page's own template and filled with text only.

/** @typedef {import('./index.js').Posting} Posting */

/**
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} name
 * @param {Record<string, string>} [attributes]
 * @param {...(Node | string)} children
 * @returns {HTMLElementTagNameMap[T]}
 */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** @typedef {(Node | string)[]} Content */

/** @param {HTMLTemplateElement} template @param {Posting} posting */
export function row(template, posting) {
  const made = /** @type {HTMLElement} */ (template.content.firstElementChild?.cloneNode(true));
  made.dataset.p = posting.permalink;
  made.classList.toggle('closed', posting.closed ?? false);
  made.querySelector('.ttl a')?.setAttribute('href', `postings/${posting.permalink}/index.html`);
  const lang = posting.lang ? { lang: posting.lang } : {};
  fill(made, '.ttl a', [own(posting.title, posting.supplied ? { class: 'sup' } : lang)]);
  fill(made, '.by', [
    ...(posting.by ? [own(posting.by)] : []), ...(posting.note ? [' ', element('span', { class: 'note' }, posting.note)] : [])]);
  if (posting.lang) made.querySelector('.gist')?.setAttribute('lang', posting.lang);
  fill(made, '.gist', posting.gist ? [posting.gist] : []);
  column(made, '.c-place', posting.place);
  column(made, '.c-level', posting.level);
  column(made, '.c-pay', posting.pay);
  fill(made, '.c-stat dd', status(posting));
  fill(made, '.sk', skills(posting));
  return made;
}

/** Words of the source, which may run the other way. @param {string} words @param {Record<string, string>} [more] */
const own = (words, more = {}) => element('span', { ...more, dir: 'auto' }, words);

/** @param {Posting} posting @returns {Content} */
function status({ closed, date, datetime }) {
  const day = date ? element('time', { datetime: datetime ?? '' }, date) : 'undated';
  return [closed ? element('span', { class: 'shut' }, 'Closed') : 'Open', ' ', element('small', {}, day)];
}

/** @param {Posting} posting @returns {Content} */
function skills({ skills: named, more }) {
  if (!named) return [];
  return [element('span', { class: 'vh' }, 'Skills: '), named, ...(more ? [' ', element('span', {}, more)] : [])];
}

/**
 * Fills a part of the row, or takes it out when there is nothing to say.
 * @param {HTMLElement} made
 * @param {string} selector
 * @param {Content} content
 */
function fill(made, selector, content) {
  const part = made.querySelector(selector);
  if (content.length) part?.replaceChildren(...content); else part?.remove();
}

/**
 * @param {HTMLElement} made
 * @param {string} selector
 * @param {string[] | undefined} cell its words and, where there are any, the small ones after them
 */
function column(made, selector, cell) {
  made.querySelector(selector)?.classList.toggle('nil', !cell);
  const [text, small] = cell ?? [];
  fill(made, `${selector} dd`, text
    ? [element('bdi', {}, text), ...(small ? [' ', element('small', {}, small)] : [])]
    : [element('span', { 'aria-hidden': 'true' }, '–'), element('span', { class: 'vh' }, 'not stated')]);
}
