// Search and filters over the whole roll. Loaded by rolecall.js when a reader first asks for something; until then,
// and whenever nothing is asked for, the rows are those the page came with. It runs on the first page of the roll only,
// so every address is relative to the site's root. A worker holds the index and answers; this only draws.

import { ask } from './ask.js';
import { chips, explain, offered } from './chips.js';
import { known, links, mark, named } from './filters.js';
import { element, row } from './rows.js';
import { drop, format, narrows, NOTHING, parse, toggle } from './state.js';
import { asked, heading, openAndClosed, roles } from './words.js';

/**
 * @typedef {import('./state.js').State} State
 * @typedef {import('./select.js').Answer} Answer
 */

/** Rows at first, each of which may lie in another part of the index, and then at a time. */
const FIRST = 20;
const MORE = 50;
/** Rows that fill a screen; the others are drawn when the reader pauses. */
const SCREEN = Math.min(FIRST, Math.ceil(innerHeight / 130));
const PAUSE_MS = 150;
const QUIET_MS = 400;

/** @param {string} selector @returns {any} */
const $ = (selector) => document.querySelector(selector);

const { say, failed, dress, isPlain } = /** @type {any} */ (window).rolecall;
const main = $('main');
const list = $('#roll');
const own = [...list.childNodes];
const count = $('.count');
const sub = $('.head .sub');
const ownWords = [count.textContent, sub.textContent];
const q = $('#q');
const sort = $('#sort');
const values = links.map(({ dataset }) => dataset.filter ?? '');
const more = $('.next');
const offers = $('.offers');

/** @type {State} */
let state = NOTHING;
let turn = 0;
/** What each row on screen was drawn from; empty when they are the page's own. @type {string[]} */
let drawn = [];
/** The chip to be focused, or "q". */
let focus = '';
let saying = 0;
/** Whether the address is behind the state: to write it takes the browser as long as the rows, so it waits for a pause. */
let behind = false;

/** @param {'pushState' | 'replaceState'} how */
function keep(how) {
  behind = false;
  history[how](null, '', location.pathname + format(state));
}

const catchUp = () => { if (behind) keep('replaceState'); };

/** @param {State} next @param {boolean} [typed] whether more of it may come at once, and none of it be gone back to */
function go(next, typed = false) {
  if (!typed) catchUp();
  state = next;
  if (typed) behind = true; else keep('pushState');
  draw();
}

/** Chips, offers and loosenings lead to a state. @param {MouseEvent} event */
function follow(event) {
  const link = /** @type {any} */ (event.target).closest('[data-drop],[data-offer]');
  if (!link || !isPlain(event)) return;
  event.preventDefault();
  const { offer, drop: key } = link.dataset;
  const next = link.closest('.chips') && link.parentNode.nextElementSibling?.firstElementChild.dataset.drop;
  go(offer ? { ...state, on: [...state.on, offer], q: link.dataset.q } : drop(state, key));
  q.value = state.q;
  // The chip is drawn anew: the focus waits for the one that takes its place.
  focus = !offer && next && next !== 'all' ? next : 'q';
}

/** Asks, and draws the answer unless the reader has asked something else. @param {number} [from] a row to go on from */
async function draw(from = 0) {
  const mine = ++turn;
  const isOwn = !narrows(state) && !state.sort;
  list.setAttribute('aria-busy', 'true');
  try {
    const answer = await ask({ state, values, limit: isOwn ? 0 : from ? MORE : FIRST, from });
    if (mine !== turn) return;
    show(answer, isOwn, from);
    let at = SCREEN;
    do {
      await new Promise((done) => { setTimeout(done, at > SCREEN ? 0 : PAUSE_MS); });
      if (mine === turn && !isOwn) put(answer, from, at, at += SCREEN);
    } while (mine === turn && at < answer.rows.length);
  } catch {
    if (mine !== turn) return;
    restoreRows();
    failed(() => draw());
  } finally {
    if (mine === turn) {
      catchUp();
      list.removeAttribute('aria-busy');
    }
  }
}

/** @param {Answer} answer @param {boolean} isOwn whether the page's own rows are it @param {number} from */
function show(answer, isOwn, from) {
  known.labels = answer.labels;
  if (isOwn) restoreRows(); else put(answer, from, 0, SCREEN);
  const left = isOwn ? 0 : answer.total - from - answer.rows.length;
  more.hidden = left <= 0;
  more.children[0].textContent = `Show ${Math.min(MORE, left)} more`;
  if (from) {
    list.children[from]?.querySelector('a').focus();
    return;
  }
  head(answer);
  mark(state.on, answer.counts);
  bars(answer);
  announce(answer.offers.length);
}

/** Puts rows of an answer on the page, but for those that stand there already. @param {Answer} answer
 * @param {number} from where the answer begins @param {number} start @param {number} end rows of the answer */
function put({ rows, words }, from, start, end) {
  const hash = words && `#find=${encodeURIComponent(words)}`;
  if (!drawn.length) list.replaceChildren();
  rows.slice(start, end).forEach((posting, i) => {
    const at = from + start + i;
    const made = hash + JSON.stringify(posting);
    if (drawn[at] === made) return;
    drawn[at] = made;
    const now = row(posting, hash);
    if (list.children[at]) list.children[at].replaceWith(now); else list.append(now);
  });
  drawn.length = Math.min(drawn.length, from + Math.min(end, rows.length));
  while (list.children.length > drawn.length) list.lastElementChild.remove();
  main.classList.add('found');
  dress();
}

function restoreRows() {
  drawn = [];
  list.replaceChildren(...own);
  main.classList.remove('found');
}

/** @param {Answer} answer */
function head({ total, open, mended, has, of }) {
  const narrowed = narrows(state);
  const words = state.q.trim();
  count.textContent = narrowed ? heading(total, known.size) : ownWords[0];
  sub.textContent = narrowed ? total ? openAndClosed(total, open) : asked(state, named) : ownWords[1];
  $('.sort').hidden = !total;
  const [best] = sort.options;
  best.hidden = best.disabled = !words;
  sort.value = state.sort || (words ? 'best' : 'new');
  if (has && has < of) say(`No role has all of “${words}”; these have ${has} of ${of}.`);
  else if (mended) say('Showing results for ', element('b', {}, mended), '.');
  else say();
}

/** Chips and offers, or why there is nothing. @param {Answer} answer */
function bars({ total, offers: some, looser }) {
  const bar = $('.chips');
  const all = chips(state);
  bar.hidden = !all.length;
  bar.replaceChildren(...all, bar.lastElementChild);
  offers.replaceChildren(...offered(state, some));
  offers.hidden = !some.length;
  if (focus) ($(`.chips [data-drop="${CSS.escape(focus)}"]:not([data-drop=q])`) ?? q).focus();
  focus = '';
  $('.filters > summary').firstChild.data = state.on.length ? `Filter (${state.on.length})` : 'Filter';
  const button = $('.show a');
  if (button) button.textContent = `Show ${roles(total)}`;
  const none = $('.empty');
  none.hidden = total > 0 || !narrows(state);
  if (!none.hidden) explain(none, state, looser);
}

/** Says the result once the reader stops typing. @param {number} suggested */
function announce(suggested) {
  clearTimeout(saying);
  saying = window.setTimeout(() => {
    const note = $('.notice');
    $('#said').textContent = [note.hidden ? '' : note.textContent, count.textContent,
      suggested ? `Filters suggested: ${suggested}` : ''].filter(Boolean).join(' ');
  }, QUIET_MS);
}

/** What rolecall.js may ask for. */
const roll = {
  /** Shows what the address asks for. */
  restore() {
    behind = false;
    state = parse(location.search, known.groups.map(({ id }) => id));
    q.value = state.q;
    draw();
  },

  /** Shows what the search field asks for now. */
  type() {
    if (q.value !== state.q) go({ ...state, q: q.value }, true);
  },

  /** @param {string} key as skill:python, or -skill:python to leave it out */
  toggle(key) {
    go(toggle(state, key));
  },

  sort() {
    go({ ...state, sort: sort.value === (state.q.trim() ? 'best' : 'new') ? '' : sort.value }, true);
  },
};

/** Fetches the index and takes over the roll. */
async function start() {
  Object.assign(known, await ask(null));
  more.children[0].addEventListener('click', () => draw(list.children.length));
  document.addEventListener('click', follow);
  window.addEventListener('popstate', roll.restore);
  window.addEventListener('pagehide', catchUp);
  $('.find').addEventListener('submit', (/** @type {Event} */ event) => {
    event.preventDefault();
    if (matchMedia('(pointer:coarse)').matches) q.blur(); // the keyboard gives way to the results
  });
  $('.show a')?.addEventListener('click', () => $('.filters').removeAttribute('open'));
  return roll;
}

/** @type {any} */ (window).rolecall.search = start;
