// Search and filters over the whole roll. Loaded by rolecall.js when a reader first asks for something; until then,
// and whenever nothing is asked for, the rows are those the page came with. It runs on the first page of the roll only,
// so every address is relative to the site's root.

import { load } from './index.js';
import { element, row } from './rows.js';
import { drop, format, loosenings, narrows, NOTHING, parse, select, toggle } from './select.js';
import { asked, figure, heading, nothing, openAndClosed, roles } from './words.js';

/**
 * @typedef {import('./index.js').Index} Index
 * @typedef {import('./select.js').State} State
 */

const STEP = 50;
const QUIET_MS = 400;

/** @param {string} selector */
const $ = (selector) => /** @type {HTMLElement} */ (document.querySelector(selector));

/** @param {string} selector */
const $$ = (selector) => [.../** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(selector))];

/** Fetches the index and takes over the roll. */
export const start = async () => new Roll(await load('search/'));

class Roll {
  /** @type {State} */
  #state = NOTHING;
  /** @type {number[]} */
  #hits = [];
  #index;
  #list = $('#roll');
  #own = [...this.#list.childNodes];
  #count = $('.count').textContent;
  #sub = $('.head .sub').textContent;
  #q = /** @type {HTMLInputElement} */ ($('#q'));
  #sort = /** @type {HTMLSelectElement} */ ($('#sort'));
  #more = element('p', { class: 'more', hidden: '' }, element('button', { class: 'lk', type: 'button' }));
  #timer = 0;

  /** @param {Index} index */
  constructor(index) {
    this.#index = index;
    for (const link of $$('[data-filter]')) {
      index.rename(link.dataset.filter ?? '', link.firstElementChild?.textContent ?? '');
    }
    this.#list.after(this.#more);
    this.#more.firstElementChild?.addEventListener('click', () => this.#showMore());
    document.addEventListener('click', (event) => this.#follow(event));
    window.addEventListener('popstate', () => this.restore());
    $('.find').addEventListener('submit', (event) => {
      event.preventDefault();
      if (matchMedia('(pointer:coarse)').matches) this.#q.blur(); // the keyboard gives way to the results
    });
    $('.show a')?.addEventListener('click', () => $('.filters').removeAttribute('open'));
  }

  /** Shows what the address asks for. */
  restore() {
    this.#state = parse(location.search, this.#index);
    this.#q.value = this.#state.q;
    this.#sort.value = this.#state.sort;
    this.#draw();
  }

  /** Shows what the search field asks for now. */
  type() {
    if (this.#q.value === this.#state.q) return;
    this.#go({ ...this.#state, q: this.#q.value }, 'replace');
  }

  /** @param {string} key as skill:python */
  toggle(key) {
    this.#go(toggle(this.#state, key));
  }

  sort() {
    this.#go({ ...this.#state, sort: this.#sort.value }, 'replace');
  }

  /** @param {State} state @param {'push' | 'replace'} how */
  #go(state, how = 'push') {
    this.#state = state;
    const address = location.pathname + format(state);
    if (how === 'push') history.pushState(null, '', address); else history.replaceState(null, '', address);
    this.#draw();
  }

  /** Chips and loosenings lead to a state. @param {MouseEvent} event */
  #follow(event) {
    const link = /** @type {Element} */ (event.target).closest('[data-drop]');
    if (!(link instanceof HTMLElement) || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const place = $$('.chips [data-drop]').indexOf(link);
    this.#go(drop(this.#state, link.dataset.drop ?? 'all'));
    this.#q.value = this.#state.q;
    const next = place < 0 ? $('.chips:not([hidden]) a') : $$('.chips:not([hidden]) li:not(.clear) a')[place];
    (next ?? this.#q).focus();
  }

  #draw() {
    const { hits, counts } = select(this.#index, this.#state);
    const narrowed = narrows(this.#state);
    const own = !narrowed && this.#state.sort === NOTHING.sort;
    this.#hits = hits;
    this.#list.replaceChildren(...(own ? this.#own : this.#rows(0, STEP)));
    this.#offerMore(own);
    $$('nav.pages').forEach((pages) => { pages.hidden = !own; });
    this.#head(narrowed);
    this.#mark(counts);
    this.#chips(narrowed);
    this.#empty();
    this.#announce();
  }

  /** @param {number} from @param {number} to */
  #rows(from, to) {
    const template = /** @type {HTMLTemplateElement} */ (document.getElementById('row'));
    return this.#hits.slice(from, to).map((doc) => row(template, this.#index.documents[doc]));
  }

  #showMore() {
    const from = this.#list.children.length;
    this.#list.append(...this.#rows(from, from + STEP));
    this.#offerMore(false);
    /** @type {HTMLElement | null} */ (this.#list.children[from]?.querySelector('.ttl a'))?.focus();
  }

  /** @param {boolean} own */
  #offerMore(own) {
    const left = own ? 0 : this.#hits.length - this.#list.children.length;
    this.#more.hidden = left <= 0;
    this.#more.children[0].textContent = `Show ${Math.min(STEP, left)} more`;
  }

  /** @param {boolean} narrowed */
  #head(narrowed) {
    const shown = this.#hits.length;
    const some = shown > 0 || !narrowed;
    const open = this.#hits.filter((doc) => !this.#index.documents[doc].closed).length;
    const sub = some ? openAndClosed(shown, open) : asked(this.#index, this.#state);
    $('.count').textContent = narrowed ? heading(shown, this.#index.documents.length) : this.#count;
    $('.head .sub').textContent = narrowed ? sub : this.#sub;
    $('.heads').hidden = $('.sort').hidden = this.#list.hidden = !some;
  }

  /** Filters that are on, and what each would give. @param {Uint32Array} counts */
  #mark(counts) {
    for (const link of $$('[data-filter]')) {
      const key = link.dataset.filter ?? '';
      const count = counts[this.#index.numbers.get(key) ?? -1] ?? 0;
      if (this.#state.on.includes(key)) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
      link.classList.toggle('zero', !count);
      const n = link.querySelector('.n');
      if (n) n.textContent = figure(count);
    }
    const on = this.#state.on.length;
    const summary = $('.filters > summary');
    if (summary.firstChild) summary.firstChild.nodeValue = on ? `Filter (${on})` : 'Filter';
    const show = $('.show a');
    if (show) show.textContent = `Show ${roles(this.#hits.length)}`;
  }

  /** @param {boolean} narrowed */
  #chips(narrowed) {
    const chips = $('.chips');
    const clear = /** @type {Element} */ (chips.querySelector('.clear'));
    const q = this.#state.q.trim();
    const keys = [...(q ? ['q'] : []), ...this.#state.on];
    chips.hidden = !narrowed;
    chips.replaceChildren(...keys.map((key) => this.#chip(key)), clear);
  }

  /** @param {string} key */
  #chip(key) {
    const group = key === 'q' ? 'Search' : this.#index.groupOf(key)?.label ?? '';
    const label = key === 'q' ? this.#state.q.trim() : this.#index.labelOf(key);
    return element('li', {}, element('a', { href: `index.html${format(drop(this.#state, key))}`, 'data-drop': key },
      element('span', { class: 'vh' }, 'Remove '), element('span', { class: 'cg' }, group), ` ${label} `, cross()));
  }

  #empty() {
    const empty = $('.empty');
    empty.hidden = this.#hits.length > 0 || !narrows(this.#state);
    if (empty.hidden) return;
    const { before, q, after } = nothing(this.#index, this.#state);
    const offers = loosenings(this.#index, this.#state).map(({ key, state, count }) => element('li', {},
      element('a', { href: `index.html${format(state)}`, 'data-drop': key },
        element('span', {}, this.#offer(key)), ' ', element('span', { class: 'n' }, roles(count)))));
    const browse = element('a', { href: $('.nav a').getAttribute('href') ?? '' }, 'Browse every place, level and skill');
    empty.replaceChildren(
      element('p', {}, before, ...(q ? [element('b', {}, q)] : []), after),
      element('ul', {}, ...offers),
      element('p', { class: 'quiet' },
        'Search looks at titles, companies, places, skills and the full text of each posting. ', browse, '.'));
  }

  /** @param {string} key */
  #offer(key) {
    if (key === 'all') return 'Start again';
    return `Without ${key === 'q' ? `“${this.#state.q.trim()}”` : this.#index.labelOf(key)}`;
  }

  /** Says the result once the reader stops typing. */
  #announce() {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => { $('#said').textContent = $('.count').textContent; }, QUIET_MS);
  }
}

/** The cross of a chip. */
function cross() {
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  const path = document.createElementNS(space, 'path');
  const attributes = { viewBox: '0 0 10 10', width: '10', height: '10', 'aria-hidden': 'true' };
  for (const [name, value] of Object.entries(attributes)) svg.setAttribute(name, value);
  const line = { d: 'm1.5 1.5 7 7m0-7-7 7', fill: 'none', stroke: 'currentColor', 'stroke-width': '1.5' };
  for (const [name, value] of Object.entries(line)) path.setAttribute(name, value);
  svg.append(path);
  return svg;
}
