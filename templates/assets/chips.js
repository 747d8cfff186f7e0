// What stands between the search field and the rows: filters that are on, filters offered, and why nothing is found.

import { address, group, label, named } from './filters.js';
import { element, entry } from './rows.js';
import { drop } from './state.js';
import { nothing, roles } from './words.js';

/**
 * @typedef {import('./state.js').State} State
 * @typedef {import('./query.js').Offer} Offer
 */

/** An entry whose link has a key. @param {Element} made @param {Record<string, string>} keys */
function keyed(made, keys) {
  Object.assign(/** @type {HTMLElement} */ (made.firstChild).dataset, keys);
  return made;
}

/** The words and the filters that are on; each removes itself. @param {State} state */
export function chips(state) {
  const q = state.q.trim();
  return [...(q ? ['q'] : []), ...state.on].map((key) => {
    const bare = key.replace(/^-/, '');
    const texts = key === 'q' ? ['Search', q] : [(key === bare ? '' : 'Not ') + group(bare), label(bare)];
    return keyed(entry('chip', address(drop(state, key)), ['Remove ', ...texts]), { drop: key });
  });
}

/** Filters that words of the query name. @param {State} state @param {Offer[]} offers */
export const offered = (state, offers) => offers.map(({ key, label: name, q }) => keyed(
  entry('chip', address({ ...state, q, on: [...state.on, key] }), ['Filter by ', group(key), name]), { offer: key, q }));

/**
 * Says why the list is empty, and what to leave out to get some.
 * @param {any} empty
 * @param {State} state
 * @param {{key: string, count: number}[]} looser
 */
export function explain(empty, state, looser) {
  const [before, q, after] = nothing(state, named);
  const [why, ways] = empty.children;
  why.replaceChildren(before, element('b', {}, q), after);
  ways.replaceChildren(...looser.map(({ key, count }) => keyed(
    entry('looser', address(drop(state, key)), [loosening(state, key), roles(count)]), { drop: key })));
}

/** @param {State} state @param {string} key */
function loosening(state, key) {
  if (key === 'all') return 'Start again';
  if (key.startsWith('-')) return `With ${named(key.slice(1))}`;
  return `Without ${key === 'q' ? `“${state.q.trim()}”` : label(key)}`;
}
