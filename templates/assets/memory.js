// What a reader does stays in this browser; what concerns postings, for each site apart.

import { site } from './page.js';

/** What storage that is closed to the page would hold: it lasts until the page is left. @type {Record<string, string>} */
const closed = {};

/** @param {string} key */
export function recall(key) {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return closed[key] ?? '';
  }
}

/** @param {string} key @param {string} value empty to forget */
export function keep(key, value) {
  try {
    if (value) localStorage.setItem(key, value); else localStorage.removeItem(key);
  } catch {
    closed[key] = value;
  }
}

const MOST = 500;

/** Permalinks, the newest last. @param {string} name */
export function memory(name) {
  const key = `rolecall-${name} ${site.pathname}`;
  const list = () => recall(key).split(',').filter(Boolean);
  const has = (/** @type {string} */ one) => list().includes(one);
  return {
    list,
    has,
    /** @param {string} one @param {boolean} [on] */
    put(one, on = !has(one)) {
      const rest = list().filter((other) => other !== one);
      keep(key, [...rest, ...(on ? [one] : [])].slice(-MOST).join());
    },
    forget: () => keep(key, ''),
  };
}
