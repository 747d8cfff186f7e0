// Links to other states: without a filter that is on, with one that is offered, with results where there are none.

import { address, group, label, named } from './filters.js';
import { bare, drop } from './state.js';
import { roles } from './words.js';

/**
 * @typedef {import('./state.js').State} State
 * @typedef {import('./query.js').Offer} Offer
 */

/** The words and the filters that are on; each removes itself. @param {State} state */
export function chips(state) {
  const q = state.q.trim();
  return [...(q ? ['q'] : []), ...state.on].map((key) => {
    const own = bare(key);
    const texts = key === 'q' ? ['Search', q] : [(key === own ? '' : 'Not ') + group(own), label(own)];
    return { href: address(drop(state, key)), texts: ['Remove ', ...texts], keys: { drop: key } };
  });
}

/** Filters that words of the query name. @param {State} state @param {Offer[]} offers */
export const offered = (state, offers) => offers.map(({ key, label: name, q }) => ({
  href: address({ ...state, q, on: [...state.on, key] }), texts: ['Filter by ', group(key), name], keys: { offer: key, q } }));

/** What could be left out to get some roles. @param {State} state @param {import('./select.js').Facts['looser']} looser */
export const loosenings = (state, looser) => looser.map(({ key, count }) => {
  const own = bare(key);
  const way = key === 'all' ? 'Start again' : key === 'q' ? `Without “${state.q.trim()}”`
    : key === own ? `Without ${label(key)}` : `With ${named(own)}`;
  return { href: address(drop(state, key)), texts: [way, roles(count)], keys: { drop: key } };
});
