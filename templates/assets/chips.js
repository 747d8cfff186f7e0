// What stands between the search field and the rows: filters that are on, and filters offered.

import { address, group, label } from './filters.js';
import { bare, drop } from './state.js';

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
