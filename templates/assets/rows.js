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

/**
 * @param {HTMLTemplateElement} template
 * @param {Posting} posting
 * @param {string} root the way from the page to the site's root
 */
export function row(template, posting, root) {
  const made = /** @type {HTMLElement} */ (template.content.firstElementChild?.cloneNode(true));
  made.dataset.p = posting.permalink;
  made.classList.toggle('closed', posting.closed ?? false);
  const link = /** @type {HTMLAnchorElement} */ (made.querySelector('.ttl a'));
  link.href = `${root}postings/${posting.permalink}/index.html`;
  link.replaceChildren(posting.supplied ? element('span', { class: 'sup' }, `[${posting.title}]`) : posting.title);
  fill(made, '.by', by(posting));
  fill(made, '.gist', posting.gist ? [posting.gist] : []);
  column(made, '.c-place', posting.place, (text) => text);
  column(made, '.c-level', posting.level ? [posting.level] : undefined, (text) => text);
  column(made, '.c-pay', posting.pay, (text) => element('bdi', {}, text));
  column(made, '.c-stat', posting.status, (text) => (posting.closed ? element('span', { class: 'shut' }, text) : text),
    (note) => (posting.statusDate ? element('time', { datetime: posting.statusDate }, note) : note));
  fill(made, '.sk', skills(posting));
  return made;
}

/** @param {Posting} posting @returns {(Node | string)[]} */
function by(posting) {
  const names = [posting.company, posting.team].filter(Boolean).join(', ');
  const parts = names ? [names] : [];
  return posting.supplied ? [...parts, ' ', element('span', { class: 'note' }, 'title supplied')] : parts;
}

/** @param {Posting} posting @returns {(Node | string)[]} */
function skills({ skills: named = [], moreSkills = 0 }) {
  if (!named.length) return [];
  const more = moreSkills ? [' ', element('span', {}, `and ${moreSkills} more`)] : [];
  return [element('span', { class: 'vh' }, 'Skills: '), named.join(', '), ...more];
}

/** Fills a part of the row, or takes it out when there is nothing to say. */
/** @param {HTMLElement} made @param {string} selector @param {(Node | string)[]} content */
function fill(made, selector, content) {
  const part = made.querySelector(selector);
  if (content.length) part?.replaceChildren(...content); else part?.remove();
}

/**
 * @param {HTMLElement} made
 * @param {string} selector
 * @param {string[] | undefined} cell its words and, where there are any, the small ones after them
 * @param {(text: string) => Node | string} words
 * @param {(note: string) => Node | string} [small]
 */
function column(made, selector, cell, words, small = (note) => note) {
  const part = /** @type {HTMLElement} */ (made.querySelector(selector));
  const value = /** @type {HTMLElement} */ (part.querySelector('dd'));
  part.classList.toggle('nil', !cell);
  if (!cell) {
    value.replaceChildren(
      element('span', { 'aria-hidden': 'true' }, '–'), element('span', { class: 'vh' }, 'not stated'));
    return;
  }
  const [text, note] = cell;
  value.replaceChildren(words(text), ...(note ? [' ', element('small', {}, small(note))] : []));
}
