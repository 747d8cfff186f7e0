// Rows of the roll and other parts of the page, made from its own templates and filled with text only.

/** @typedef {import('./index.js').Row & {marked?: import('./select.js').Marked}} Row */
/** @typedef {(Node | string)[]} Content */

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

/** A copy of what a template holds. @param {string} id @returns {any} */
const copy = (id) => /** @type {any} */ (document.getElementById(id)).content.cloneNode(true);

/** An entry of a list: a link with texts in its spans. @param {string} id @param {string} href @param {string[]} texts */
export function entry(id, href, texts) {
  const made = copy(id).firstChild;
  made.firstChild.href = href;
  made.querySelectorAll('span').forEach((/** @type {Element} */ span, /** @type {number} */ i) => { span.textContent = texts[i]; });
  return made;
}

/** @param {Row} posting @param {string} hash */
export function row(posting, hash) {
  const made = copy('row').firstElementChild;
  const { permalink, title, supplied, lang, gist, marked, closed, date, datetime, skills, more } = posting;
  /** Fills a part of the row, or takes it out when there is nothing to say. @param {string} selector
   * @param {(Node | string | undefined)[]} content */
  const fill = (selector, ...content) => {
    const part = made.querySelector(selector);
    if (content[0]) part.append(...content); else part.remove();
    return part;
  };
  made.dataset.p = permalink;
  made.dataset.since = posting.since;
  if (closed) made.classList.add('closed');
  made.querySelector('a').href = `postings/${permalink}/index.html${hash}`;
  const name = fill('.ttl span', ...pieces(marked?.title ?? [title]));
  if (supplied) name.className = 'sup'; else if (lang) name.lang = lang;
  fill('.by span', posting.by);
  fill('.note', posting.note);
  const words = fill('.gist', gist);
  if (lang) words.lang = lang;
  for (const column of /** @type {const} */ (['place', 'level', 'pay'])) {
    const at = `.c-${column}`;
    const cell = posting[column];
    fill(`${at} bdi`, cell?.[0]);
    fill(`${at} small`, cell?.[1]);
    if (cell) continue;
    made.querySelector(at).classList.add('nil');
    made.querySelector(`${at} dd`).replaceChildren(copy('nil'));
  }
  fill('.c-stat small', date ? element('time', { datetime: datetime ?? '' }, date) : 'undated')
    .before(closed ? element('span', { class: 'shut' }, 'Closed') : 'Open', ' ');
  fill('.sk span + span', more)?.before(...pieces(marked?.skills ?? [skills ?? '']), ' ');
  if (!skills) fill('.sk');
  return made;
}

/** A text of which every other piece is marked. @param {string[]} cut */
const pieces = (cut) => cut.map((piece, i) => (i % 2 ? element('mark', {}, piece) : piece)).filter((piece) => piece !== '');
