// The sentences of the roll. Copy is set in one place, so that the list, the chips and the announcement agree.

/**
 * @typedef {import('./index.js').Index} Index
 * @typedef {import('./select.js').State} State
 */

/** A number with thousands apart: 10,000. @param {number} n */
export const figure = (n) => n.toLocaleString('en');

/** @param {number} n */
export const roles = (n) => `${figure(n)} ${n === 1 ? 'role' : 'roles'}`;

/** The heading: how many of how many. @param {number} shown @param {number} total */
export const heading = (shown, total) => (shown ? `${figure(shown)} of ${roles(total)}` : 'No roles match');

/** The line under it. @param {number} shown @param {number} open */
export function openAndClosed(shown, open) {
  const closed = shown - open;
  return [open ? `${figure(open)} open` : '', closed ? `${figure(closed)} closed` : ''].filter(Boolean).join(', ');
}

/** "A, B and C". @param {string[]} words @param {string} last */
export function list(words, last = 'and') {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words[words.length - 1]}`;
}

/**
 * The names of the filters a state has on.
 * @param {Index} index
 * @param {State} state
 * @param {boolean} places of the places, or of all else
 */
function labels(index, state, places) {
  return state.on
    .filter((key) => key.startsWith('place:') === places)
    .map((key) => (key.endsWith(':not-stated') ? `${index.groupOf(key)?.label} not stated` : index.labelOf(key)));
}

/** " in London or Sweden with Staff and Python", or less. @param {Index} index @param {State} state */
function within(index, state) {
  const places = list(labels(index, state, true), 'or');
  const rest = list(labels(index, state, false));
  return (places && ` in ${places}`) + (rest && ` with ${rest}`);
}

/** The line under "No roles match": what was asked for. @param {Index} index @param {State} state */
export function asked(index, state) {
  const q = state.q.trim();
  return (q ? `“${q}”${within(index, state)}` : within(index, state).trim())
    .replace(/^[a-z]/, (letter) => letter.toUpperCase());
}

/**
 * Why the list is empty, around the words that were searched for, which stand out.
 * @param {Index} index
 * @param {State} state
 * @returns {{before: string, q: string, after: string}}
 */
export function nothing(index, state) {
  const q = state.q.trim();
  if (q) return { before: 'Nothing on the roll mentions ', q, after: `${within(index, state)}. Loosen one thing:` };
  const all = list([...labels(index, state, true), ...labels(index, state, false)]);
  return { before: `Nothing on the roll fits ${all}. Loosen one thing:`, q, after: '' };
}
