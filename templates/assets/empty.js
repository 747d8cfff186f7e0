// Says why no role matches, and what to leave out to get some.

import { bare } from './state.js';

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
