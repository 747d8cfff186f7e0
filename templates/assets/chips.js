// What stands between the search field and the rows: filters that are on, filters offered, and why nothing is found.

import { address, group, label, named } from './filters.js';
import { element, fill } from './rows.js';
import { drop } from './state.js';
import { nothing, roles } from './words.js';

/**
 * @typedef {import('./state.js').State} State
 * @typedef {import('./query.js').Offer} Offer
 */

/** The words and the filters that are on; each removes itself. @param {State} state */
export function chips(state) {
  const q = state.q.trim();
  return [...(q ? ['q'] : []), ...state.on].map((key) => {
    const bare = key.replace(/^-/, '');
    const texts = key === 'q' ? ['Search', q] : [(key === bare ? '' : 'Not ') + group(bare), label(bare)];
    return { href: address(drop(state, key)), texts: ['Remove ', ...texts], keys: { drop: key } };
  });
}

/** Filters that words of the query name. @param {State} state @param {Offer[]} offers */
export const offered = (state, offers) => offers.map(({ key, label: name, q }) => ({
  href: address({ ...state, q, on: [...state.on, key] }), texts: ['Filter by ', group(key), name], keys: { offer: key, q } }));

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
  fill(ways, 'looser', looser.map(({ key, count }) => ({
    href: address(drop(state, key)), texts: [loosening(state, key), roles(count)], keys: { drop: key } })));
}

/** @param {State} state @param {string} key */
function loosening(state, key) {
  if (key === 'all') return 'Start again';
  if (key.startsWith('-')) return `With ${named(key.slice(1))}`;
  return `Without ${key === 'q' ? `“${state.q.trim()}”` : label(key)}`;
}
