// What a reader asked for, and its address.

/**
 * @typedef {{q: string, on: string[], sort: string}} State the words; the filters, as skill:python, or as
 *   -level:senior when postings with it are left out; the order, empty for the usual one
 */

/** @type {State} */
export const NOTHING = { q: '', on: [], sort: '' };
const SORTS = ['new', 'pay', 'level', 'title'];

/**
 * Reads a state from the query of an address. Parameters of others are left alone.
 * @param {string} search as in location.search
 * @param {string[]} groups
 * @returns {State}
 */
export function parse(search, groups) {
  const state = { ...NOTHING };
  /** @type {Set<string>} */
  const on = new Set();
  for (const [name, value] of new URLSearchParams(search)) {
    const sign = name === 'not' ? '-' : '';
    const key = sign ? value : `${name}:${value}`;
    if (name === 'q') state.q = value;
    else if (name === 'sort' && SORTS.includes(value)) state.sort = value;
    else if (/:./u.test(key) && groups.includes(key.split(':')[0])) on.add(sign + key);
  }
  return { ...state, on: [...on] };
}

/** The address of a state: empty, or a query that begins with a question mark. @param {State} state */
export function format(state) {
  const params = new URLSearchParams();
  const q = state.q.trimStart().replace(/\s+$/u, ' '); // a space at the end says that a word is whole
  if (q) params.append('q', q);
  for (const key of state.on) {
    const [, group, value] = key.replace(/^-/, 'not:').split(/^([^:]+):/);
    params.append(group, value);
  }
  if (state.sort) params.append('sort', state.sort);
  const text = params.toString().replace(/%2F|%3A/g, decodeURIComponent);
  return text && `?${text}`;
}

/** A filter without the sign that leaves it out. @param {string} key */
export const bare = (key) => key.replace(/^-/, '');

/** Turns a filter on or off; one that was left out, or the other way round, changes sides. @param {State} state
 * @param {string} key @returns {State} */
export function toggle(state, key) {
  const rest = state.on.filter((one) => bare(one) !== bare(key));
  return { ...state, on: state.on.includes(key) ? rest : [...rest, key] };
}

/**
 * A state with one thing less: the words ("q"), a filter, or all.
 * @param {State} state
 * @param {string} key
 * @returns {State}
 */
export function drop(state, key) {
  if (key === 'all') return NOTHING;
  return key === 'q' ? { ...state, q: '' } : { ...state, on: state.on.filter((one) => one !== key) };
}
