// The sentences of the roll. Copy is set in one place, so that the list, the chips and the announcement agree.

/**
 * @typedef {import('./state.js').State} State
 * @typedef {(key: string) => string} Naming what a filter, as skill:python, is called
 */

const FORMAT = new Intl.NumberFormat('en');

/** A number with thousands apart: 10,000. @param {number} n */
export const figure = (n) => FORMAT.format(n);

/** @param {number} n */
export const roles = (n) => `${figure(n)} ${n === 1 ? 'role' : 'roles'}`;

/** The heading: how many of how many. @param {number} shown @param {number} total */
export const heading = (shown, total) => (shown ? `${figure(shown)} of ${roles(total)}` : 'No roles match');

/** The line under it. @param {number} shown @param {number} open */
export function openAndClosed(shown, open) {
  const closed = shown - open;
  return [open ? `${figure(open)} open` : '', closed ? `${figure(closed)} closed` : ''].filter(Boolean).join(', ');
}

/** "A, B and C", or "A or B". @param {string[]} words @param {Intl.ListFormatType} [type] */
export const list = (words, type) => new Intl.ListFormat('en-GB', { type }).format(words);

/** " in London or Sweden with Staff and Python, not Closed", or less. @param {State} state @param {Naming} naming */
function within({ on }, naming) {
  const called = (/** @type {RegExp} */ kind) => on.filter((key) => kind.test(key)).map((key) => naming(key.replace(/^-/, '')));
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
