// What a reader asked for, and which postings answer it.

/**
 * @typedef {import('./index.js').Index} Index
 * @typedef {{q: string, on: string[], sort: string}} State the words, the filters (as skill:python), the order
 */

/** @type {State} */
export const NOTHING = { q: '', on: [], sort: 'open' };
export const SORTS = ['open', 'pay', 'new', 'title'];

/**
 * Reads a state from the query of an address. Parameters of others are left alone.
 * @param {string} search as in location.search
 * @param {Index} index
 * @returns {State}
 */
export function parse(search, index) {
  const state = { ...NOTHING, on: /** @type {string[]} */ ([]) };
  for (const [name, value] of new URLSearchParams(search)) {
    const key = `${name}:${value}`;
    if (name === 'q') state.q = value;
    else if (name === 'sort' && SORTS.includes(value)) state.sort = value;
    else if (value && index.groupOf(key) && !state.on.includes(key)) state.on.push(key);
  }
  return state;
}

/** The address of a state: empty, or a query that begins with a question mark. @param {State} state */
export function format(state) {
  const params = new URLSearchParams();
  if (state.q.trim()) params.append('q', state.q.trim());
  for (const key of state.on) {
    const colon = key.indexOf(':');
    params.append(key.slice(0, colon), key.slice(colon + 1));
  }
  if (state.sort !== NOTHING.sort) params.append('sort', state.sort);
  const text = params.toString().replaceAll('%2F', '/');
  return text && `?${text}`;
}

/** Whether a state leaves out anything. @param {State} state */
export const narrows = (state) => state.on.length > 0 || state.q.trim() !== '';

/** @param {State} state @param {string} key */
export function toggle(state, key) {
  return { ...state, on: state.on.includes(key) ? state.on.filter((one) => one !== key) : [...state.on, key] };
}

/**
 * A state with one thing less: the words ("q"), a filter, or all.
 * @param {State} state
 * @param {string} key
 * @returns {State}
 */
export function drop(state, key) {
  if (key === 'all') return { ...NOTHING, sort: state.sort };
  return key === 'q' ? { ...state, q: '' } : { ...state, on: state.on.filter((one) => one !== key) };
}

/**
 * The postings that have all words and pass all filters, in order; and for each value of a facet how many there would
 * be with it: a group of which any value will do leaves out its own choice, a group of which all must hold adds to it.
 * @param {Index} index
 * @param {State} state
 * @returns {{hits: number[], counts: Uint32Array}}
 */
export function select(index, state) {
  const scores = index.scores(state.q);
  const { chosen, needs } = choice(index, state);
  const counts = new Uint32Array(index.values.length);
  /** @type {number[]} */
  const hits = [];
  index.documents.forEach((document, doc) => {
    if (scores && !scores[doc]) return;
    const failing = failed(index, document.facets, chosen, needs);
    if (failing.length === 0) {
      hits.push(doc);
      for (const value of document.facets) counts[value]++;
    } else if (failing.length === 1 && !index.groups[failing[0]].all) {
      const { first, end } = index.groups[failing[0]];
      for (const value of document.facets) if (value >= first && value < end) counts[value]++;
    }
  });
  return { hits: hits.sort(order(index, state, scores)), counts };
}

/**
 * The chosen values, and for each group how many of them a posting needs. A value the index does not know is needed
 * and had by none.
 * @param {Index} index
 * @param {State} state
 */
function choice(index, state) {
  const chosen = new Uint8Array(index.values.length);
  const needs = new Uint32Array(index.groups.length);
  for (const key of state.on) {
    const number = index.numbers.get(key);
    if (number !== undefined) chosen[number] = 1;
    const group = index.groups.findIndex(({ id }) => key.startsWith(`${id}:`));
    if (group >= 0) needs[group] = index.groups[group].all ? needs[group] + 1 : 1;
  }
  return { chosen, needs };
}

/**
 * The groups whose choice a posting does not meet.
 * @param {Index} index
 * @param {number[]} facets
 * @param {Uint8Array} chosen
 * @param {Uint32Array} needs
 */
function failed(index, facets, chosen, needs) {
  const has = new Uint32Array(needs.length);
  for (const value of facets) has[index.values[value].group] += chosen[value];
  /** @type {number[]} */
  const failing = [];
  needs.forEach((need, group) => { if (has[group] < need) failing.push(group); });
  return failing;
}

/**
 * @param {Index} index
 * @param {State} state
 * @param {Uint16Array | null} scores
 * @returns {(one: number, other: number) => number}
 */
function order(index, state, scores) {
  const at = (/** @type {number} */ doc) => index.documents[doc];
  const collator = new Intl.Collator('en', { numeric: true });
  const last = Number.MAX_SAFE_INTEGER;
  /** @type {Record<string, (one: number, other: number) => number>} */
  const by = {
    open: (one, other) => Number(at(one).closed ?? false) - Number(at(other).closed ?? false)
      || (scores ? scores[other] - scores[one] : 0),
    pay: (one, other) => (at(one).payRank ?? last) - (at(other).payRank ?? last),
    new: (one, other) => compare(at(other).posted ?? '', at(one).posted ?? ''),
    title: (one, other) => collator.compare(bare(at(one).title), bare(at(other).title)),
  };
  return (one, other) => by[state.sort](one, other) || one - other;
}

/** A title without the curator's brackets. @param {string} title */
const bare = (title) => title.replace(/^\[/, '');

/** @param {string} one @param {string} other */
const compare = (one, other) => (one < other ? -1 : Number(one > other));

/**
 * What a reader with no results could leave out to get some: each single thing that helps, then everything.
 * @param {Index} index
 * @param {State} state
 * @returns {{key: string, state: State, count: number}[]}
 */
export function loosenings(index, state) {
  const keys = [...(state.q.trim() ? ['q'] : []), ...state.on];
  if (keys.length > 1) keys.push('all');
  return keys
    .map((key) => ({ key, state: drop(state, key) }))
    .map((looser) => ({ ...looser, count: select(index, looser.state).hits.length }))
    .filter(({ count }) => count > 0);
}
