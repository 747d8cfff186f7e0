// Search and filters over the whole roll. Whenever nothing is asked for, the rows are those the page came with. It runs
// on the first page of the roll only, so every address is relative to the site's root. A worker holds the index and
// answers; this only draws.

import { ask } from './ask.js';
import { chips, loosenings, offered } from './chips.js';
import { asked, nothing } from './empty.js';
import { dress, isPlain } from './everywhere.js';
import { known, links, mark, named } from './filters.js';
import { failed, say } from './notice.js';
import { $, q } from './page.js';
import { change, element, fill, put, row } from './rows.js';
import { drop, format, NOTHING, parse, toggle } from './state.js';
import { heading, openAndClosed, roles } from './words.js';

/**
 * @typedef {import('./state.js').State} State
 * @typedef {import('./select.js').Answer} Answer
 */

/** Rows at first, each of which may lie in another part of the index, and then at a time. */
const FIRST = 20;
const MORE = 50;
/** Rows that fill a screen below the heading; the others are drawn when the reader pauses. */
const SCREEN = Math.max(3, Math.ceil(innerHeight / 120) - 2);
/** How many of those are drawn in a frame. */
const STEP = 3;
const PAUSE_MS = 150;
const QUIET_MS = 400;

const main = $('main');
const list = $('#roll');
const own = [...list.children];
const count = $('.count');
const sub = $('.head .sub');
const ownWords = [count.textContent, sub.textContent];
const sort = $('#sort');
const values = links.map(({ dataset }) => dataset.filter);
const more = $('.next');
const offers = $('.offers');
const none = $('.empty');

/** @type {State} */
let state = NOTHING;
let turn = 0;
/** Whether the rows are an answer, not the page's own. */
let found = false;
/** The chip to be focused, or "q". */
let focus = '';
/** @type {any} */
let saying;
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

/** Asks, and draws the answer unless the reader has asked something else: first what fills the screen, in a frame of
 * its own what each filter would give, and the rows below when the reader pauses. @param {number} [from] a row to go on
 * from */
async function draw(from = 0) {
  const mine = ++turn;
  list.ariaBusy = 'true';
  try {
    const [first, later] = question(state, from);
    const answer = await first;
    const { resting } = answer;
    if (mine !== turn) return;
    show(answer, from);
    const rest = await later;
    await painted();
    if (mine !== turn) return;
    /** @type {import('./select.js').Later} */
    const { counts, rows } = JSON.parse(rest);
    if (!from) mark(state.on, counts);
    await pause(PAUSE_MS);
    if (mine === turn && !from && !resting) shorten(answer);
    for (let at = SCREEN; mine === turn && at < (resting ? own.length : answer.count); at += STEP) {
      if (!resting) rowsAt(from + at, rows.slice(at - SCREEN, at - SCREEN + STEP), answer);
      leaveOut(from + at + STEP);
      await painted();
    }
    if (mine === turn && !resting) for (const made of list.children) lead(made, answer);
  } catch {
    if (mine !== turn) return;
    restoreRows();
    leaveOut(Infinity);
    failed(() => draw());
  } finally {
    if (mine === turn) {
      catchUp();
      list.ariaBusy = null;
    }
  }
}

/** @param {State} asks @param {number} [from] */
const question = (asks, from = 0) => ask({ state: asks, values, limit: from ? MORE : FIRST, from, screen: SCREEN });

/** The order that need not be asked for. */
const usual = (/** @type {string | false} */ words) => (words ? 'best' : 'new');

/** Asks what the field is about to say, so that the worker finds it while the browser still puts the letter there.
 * @param {InputEvent} event */
function foresee({ inputType, data }) {
  if (inputType !== 'insertText') return;
  question({ ...state, q: q.value.slice(0, q.selectionStart) + data + q.value.slice(q.selectionEnd) });
}

/** @param {number} ms */
const pause = (ms) => new Promise((done) => { setTimeout(done, ms); });

/** When what was written is on the screen. */
const painted = () => new Promise((done) => { requestAnimationFrame(() => setTimeout(done)); });

/** @param {Answer} answer @param {number} from */
function show(answer, from) {
  const { resting } = answer;
  known.labels = answer.labels;
  if (resting) restoreRows(); else rowsAt(from, answer.rows, answer);
  const left = answer.total - from - answer.count;
  more.hidden = resting || left <= 0;
  put(more.children[0], `Show ${Math.min(MORE, left)} more`);
  if (from) {
    list.children[from]?.querySelector('a').focus();
    return;
  }
  if (!resting && answer.count < SCREEN) shorten(answer);
  leaveOut(SCREEN);
  head(answer);
  bars(answer);
  none.hidden = !!answer.total;
  if (!answer.total) explain(answer);
  announce(answer.offers.length);
}

/** Puts rows on the page, in place of those that stand there. @param {number} at @param {import('./rows.js').Row[]} rows
 * @param {Answer} answer whose they are */
function rowsAt(at, rows, answer) {
  found = true;
  dress(rows.map((posting, i) => {
    const old = list.children[at + i];
    const isPages = old && old === own[at + i];
    if (isPages) own[at + i] = old.cloneNode(true); // another posting is written over it
    const isOther = isPages || old?.dataset.p !== posting.permalink;
    const made = row(posting, old);
    if (isOther) lead(made, answer);
    if (!old) list.append(made);
    return made;
  }));
  main.classList.add('found');
}

/** Takes away what an answer has no rows for: no quick thing, so those that nobody sees wait for the pause.
 * @param {Answer} answer */
function shorten({ count: rows }) {
  while (list.children.length > rows) list.lastElementChild.remove();
}

/** Takes from the browser the work with rows below the screen until the reader pauses. @param {number} from */
const leaveOut = (from) => [...list.children].forEach((made, i) => made.classList.toggle('off', i >= from));

/** Links a row to the line of the posting with the words. An address that changes costs the browser a look into its
 * history, so those of rows that stay follow when the reader pauses. @param {any} made @param {Answer} answer */
function lead(made, { words }) {
  change(made.querySelector('a'), 'href',
    `postings/${made.dataset.p}/index.html${words && `#find=${encodeURIComponent(words)}`}`);
}

function restoreRows() {
  if (found) list.replaceChildren(...own);
  found = false;
  main.classList.remove('found');
}

/** @param {Answer} answer */
function head({ resting, total, open, mended, has, of = 0 }) {
  const words = !resting && state.q.trim();
  const narrowed = !resting && (words || state.on.length);
  put(count, narrowed ? heading(total, known.size) : ownWords[0]);
  put(sub, narrowed ? openAndClosed(total, open) : ownWords[1]);
  $('.sort').hidden = !total;
  const [best] = sort.options;
  best.hidden = best.disabled = !words;
  sort.value = state.sort || usual(words);
  if (has && has < of) say(`No role has all of “${words}”; these have ${has} of ${of}.`);
  else if (mended) say('Showing results for ', element('b', {}, mended), '.');
  else say();
}

/** Chips and offers. @param {Answer} answer */
function bars({ total, offers: some }) {
  const bar = $('.chips');
  const all = chips(state);
  bar.hidden = !all.length;
  fill(bar, 'chip', all);
  fill(offers, 'chip', offered(state, some));
  offers.hidden = !some.length;
  if (focus) ($(`.chips [data-drop="${CSS.escape(focus)}"]:not([data-drop=q])`) ?? q).focus();
  focus = '';
  put($('.filters > summary'), state.on.length ? `Filter (${state.on.length})` : 'Filter');
  const button = $('.show a');
  if (button) put(button, `Show ${roles(total)}`);
}

/** Why there is nothing, and what to leave out. @param {Answer} answer */
function explain({ looser }) {
  put(sub, asked(state, named));
  const [before, words, after] = nothing(state, named);
  const [why, ways] = none.children;
  why.replaceChildren(before, element('b', {}, words), after);
  fill(ways, 'looser', loosenings(state, looser));
}

/** Says the result once the reader stops typing. @param {number} suggested */
function announce(suggested) {
  clearTimeout(saying);
  saying = setTimeout(() => {
    const note = $('.notice');
    $('#said').textContent = `${note.hidden ? '' : note.textContent} ${count.textContent} ${
      suggested ? `Filters suggested: ${suggested}` : ''}`.trim();
  }, QUIET_MS);
}

/** Shows what the address asks for. */
export function restore() {
  behind = false;
  state = parse(location.search, known.groups.map(({ id }) => id));
  q.value = state.q;
  draw();
}

/** Shows what the search field asks for now. */
export function type() {
  if (q.value !== state.q) go({ ...state, q: q.value }, true);
}

/** @param {string} key as skill:python, or -skill:python to leave it out */
export const filter = (key) => go(toggle(state, key));

/** Shows the order that was chosen. */
export const reorder = () => go({ ...state, sort: sort.value === usual(state.q.trim()) ? '' : sort.value }, true);

/** Takes over the roll, for which the index must be known. */
export function take() {
  more.children[0].onclick = () => draw(list.children.length);
  document.addEventListener('click', follow);
  addEventListener('popstate', restore);
  q.addEventListener('beforeinput', foresee);
  addEventListener('pagehide', catchUp);
}
