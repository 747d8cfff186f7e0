// Says why no role matches, and what to leave out to get some. search.js fetches it for the first time that none does.

import { bare, drop } from './state.js';
import { roles } from './words.js';

/**
 * @typedef {import('./state.js').State} State
 * @typedef {(key: string) => string} Naming what a filter, as skill:python, is called
 */

/** "A, B and C", or "A or B". @param {string[]} words @param {Intl.ListFormatType} [type] */
export const list = (words, type) => new Intl.ListFormat('en-GB', { type }).format(words);

/** " in London or Sweden with Staff and Python, not Closed", or less. @param {State} state @param {Naming} naming */
function within({ on }, naming) {
  const called = (/** @type {RegExp} */ kind) => on.filter((key) => kind.test(key)).map((key) => naming(bare(key)));
  const [places, rest, left] = [/^place:/, /^(?!place:|-)/, /^-/].map(called);
  return (places.length ? ` in ${list(places, 'disjunction')}` : '') + (rest.length ? ` with ${list(rest)}` : '')
    + (left.length ? `, not ${list(left, 'disjunction')}` : '');
}

/** The line under "No roles match": what was asked for. @param {State} state @param {Naming} naming */
export function asked(state, naming) {
  const q = state.q.trim();
  return (q ? `“${q}”${within(state, naming)}` : within(state, naming).replace(/^,? /, ''))
    .replace(/^[a-z]/, (letter) => letter.toUpperCase());
}

/**
 * Why the list is empty, around the words that were searched for, which stand out.
 * @param {State} state
 * @param {Naming} naming
 * @returns {[before: string, q: string, after: string]}
 */
export function nothing(state, naming) {
  const q = state.q.trim();
  return [q ? 'Nothing on the roll mentions ' : 'No role', q, `${within(state, naming)}. Loosen one thing:`];
}

/**
 * Shows it below the heading, and in place of rows.
 * @param {State} state
 * @param {{key: string, count: number}[]} looser
 * @param {typeof import('./filters.js') & typeof import('./rows.js')} page what draws, and knows what filters are called
 */
function explain(state, looser, { address, element, fill, label, named, put }) {
  put(document.querySelector('.head .sub'), asked(state, named));
  const [before, q, after] = nothing(state, named);
  const [why, ways] = /** @type {Element} */ (document.querySelector('.empty')).children;
  why.replaceChildren(before, element('b', {}, q), after);
  /** @param {string} key */
  const loosening = (key) => (key === 'all' ? 'Start again' : key === 'q' ? `Without “${state.q.trim()}”`
    : key === bare(key) ? `Without ${label(key)}` : `With ${named(bare(key))}`);
  fill(ways, 'looser', looser.map(({ key, count }) => (
    { href: address(drop(state, key)), texts: [loosening(key), roles(count)], keys: { drop: key } })));
}

Object.assign(/** @type {any} */ (globalThis).rolecall ?? {}, { empty: explain });
