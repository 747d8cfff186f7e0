// The filters that the page has: what they are called, where they lead, and what each would give.

import { change, put } from './rows.js';
import { format } from './state.js';
import { figure } from './words.js';

/**
 * @typedef {import('./state.js').State} State
 * @typedef {import('./index.js').Group} Group
 */

/** @type {any[]} */
export const links = [...document.querySelectorAll('a[data-filter]')];
const byKey = new Map(links.map((link) => [link.dataset.filter, link]));

/** What the index says: how many postings there are, their groups, and names of values that the page does not show.
 * @type {{size: number, groups: Group[], labels: Record<string, string>}} */
export const known = { size: 0, groups: [], labels: {} };

/** What a value is called. The page knows what stands round it, as the country of a town. @param {string} key */
export const label = (key) => byKey.get(key)?.firstElementChild.textContent ?? known.labels[key];

/** @param {string} key */
export const group = (key) => known.groups.find(({ id }) => key.startsWith(`${id}:`))?.label ?? '';

/** What a value is called in a sentence: with its group where it needs it. @param {string} key */
export const named = (key) => (key.endsWith(':not-stated') ? `${group(key)} not stated` : label(key));

/** The address of a state: that of its own page, if one filter has one. @param {State} state */
export function address(state) {
  const link = state.on.length === 1 && !state.q && !state.sort && byKey.get(state.on[0]);
  return (link && link.getAttribute('href')) || `index.html${format(state)}`;
}

/**
 * Shows which are on, which are left out, and what each would give.
 * @param {string[]} on
 * @param {Record<string, number>} counts
 */
export function mark(on, counts) {
  for (const link of links) {
    const key = link.dataset.filter;
    change(link, 'aria-current', on.includes(key) ? 'true' : null);
    change(link.nextElementSibling, 'aria-pressed', String(on.includes(`-${key}`)));
    link.classList.toggle('zero', !counts[key]);
    put(link.lastElementChild, figure(counts[key]));
  }
}
