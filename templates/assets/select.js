// Answers a state: how many postings, which ones first, what each filter would give.

import { and, full, members, or, shared, without } from './lists.js';
import { match, offers } from './query.js';
import { bare, drop } from './state.js';
import { tokens } from './tokens.js';

/**
 * @typedef {import('./index.js').Index} Index
 * @typedef {import('./index.js').Row} Row
 * @typedef {import('./lists.js').Bits} Bits
 * @typedef {import('./query.js').Match} Match
 * @typedef {import('./query.js').Offer} Offer
 * @typedef {import('./state.js').State} State
 * @typedef {{state: State, limit: number, from?: number}} Asked which rows
 * @typedef {Asked & {values: string[], screen: number}} Question the values whose counts are asked for, and how many rows
 *   are shown at first
 * @typedef {{resting: boolean, total: number, open: number, labels: Record<string, string>, offers: Offer[], mended: string, has?: number,
 *   of?: number, looser: {key: string, count: number}[], words: string}} Facts
 *   resting when nothing is asked, which the page's own rows answer
 * @typedef {(Row & {marked: Marked})[]} Rows
 * @typedef {Facts & {rows: Rows, counts: (values: string[]) => Promise<Record<string, number>>}} Found
 * @typedef {Facts & {rows: Rows, count: number}} Answer the first rows, and how many there are
 * @typedef {{rows: Rows, counts: Record<string, number>}} Later
 * @typedef {{title: string[], skills: string[]}} Marked texts cut up, of which every other piece is marked
 */

/** Where fewer postings have all words, some with fewer words follow. */
const ENOUGH = 10;

/** What passes the filters and has the words: of all groups but one.
 * @param {Index} index @param {string[]} on @param {Bits} [set] what has the words
 * @returns {(but?: string) => Bits} */
function select(index, on, set = full(index.size)) {
  /** @type {Map<string | undefined, Bits>} */
  const groups = new Map();
  for (const key of on) {
    const own = index.documentsOf(bare(key));
    if (key !== bare(key)) {
      set = without(set, own);
      continue;
    }
    const { id, combine } = index.groupOf(key);
    const before = groups.get(id);
    groups.set(id, before ? (combine === 'all' ? and : or)(before, own) : own);
  }
  return (but) => [...groups].reduce((rest, [id, own]) => (id === but ? rest : and(rest, own)), set);
}

/** @param {Bits} set */
const sizeOf = (set) => shared(set, set);

/**
 * For each value how many there would be with it: a group of which any value will do leaves out its own choice, a
 * group of which all must hold adds to it. One that is left out counts as if it were not.
 * @param {Index} index
 * @param {State} state
 * @param {Match | null} found
 * @param {(but?: string) => Bits} all
 * @param {string[]} keys
 */
async function countEach(index, state, found, all, keys) {
  await index.meet(keys);
  /** @type {Record<string, number>} */
  const counts = {};
  for (const key of keys) {
    const { id, combine } = index.groupOf(key);
    const on = state.on.filter((one) => one !== `-${key}`);
    const rest = on.length < state.on.length ? select(index, on, found?.set) : all;
    counts[key] = shared(rest(combine === 'all' ? undefined : id), index.documentsOf(key));
  }
  return counts;
}

/**
 * @param {Index} index
 * @param {Asked} asked
 * @returns {Promise<Found>}
 */
export async function answer(index, { state, limit, from = 0 }) {
  const on = state.on.map(bare);
  const [found] = await Promise.all([match(index, state.q), index.meet(on)]);
  const all = select(index, state.on, found?.set);
  const hits = all();
  const total = sizeOf(hits);
  const resting = !found && !state.on.length && !state.sort;
  const docs = resting ? [] : await order(index, state, found, hits, from + limit);
  const more = fewer(index, state, found, Math.min(limit, ENOUGH) - docs.length);
  const words = new Set(found?.marks.flat());
  const rows = (await index.rows([...docs.slice(from), ...more])).map((row, i) => ({
    ...row, marked: { title: cut(row.title, words), skills: cut(row.skills ?? '', words) },
    note: i < docs.length - from ? row.note : `without ${found?.lacks(more[i - docs.length + from])}`,
  }));
  const mended = found?.chunks.some((chunk) => chunk.mended)
    ? found.chunks.map((chunk) => chunk.mended ?? chunk.text).join(' ') : '';
  return {
    resting,
    total,
    open: shared(hits, hits, index.open),
    rows,
    counts: (values) => countEach(index, state, found, all, values),
    labels: Object.fromEntries(on.map((key) => [key, index.values.get(key)?.[1] ?? key.replace(/^[^:]*:/, '')])),
    offers: offers(index, found?.all, state.on),
    mended,
    has: found?.has,
    of: found?.of,
    looser: total ? [] : loosenings(index, state, found),
    words: said(found),
  };
}

/**
 * Documents that have some of the words, the best first.
 * @param {Index} index
 * @param {State} state
 * @param {Match | null} found
 * @param {number} limit
 */
function fewer(index, state, found, limit) {
  if (state.sort || !found?.scores || limit <= 0) return [];
  const hits = select(index, state.on, without(found.some, found.set))();
  return best(members(hits), found.scores, index.size, limit);
}

/** The words asked for, as they were answered, for the page of a posting to look for. @param {Match | null} found */
const said = (found) => (found?.chunks ?? []).flatMap(({ not, mended, tokens: own }) => (not ? [] : mended ?? own)).join(' ');

/**
 * What a reader with no results could leave out to get some: each single thing that helps, then everything.
 * @param {Index} index
 * @param {State} state
 * @param {Match | null} found
 */
function loosenings(index, state, found) {
  const keys = [...(found ? ['q'] : []), ...state.on];
  if (keys.length > 1) keys.push('all');
  return keys.map((key) => {
    const looser = drop(state, key);
    return { key, count: sizeOf(select(index, looser.on, looser.q ? found?.set : undefined)()) };
  }).filter(({ count }) => count > 0);
}

/**
 * The first documents in the order asked for.
 * @param {Index} index
 * @param {State} state
 * @param {Match | null} found
 * @param {Bits} hits
 * @param {number} limit
 */
async function order(index, state, found, hits, limit) {
  const ranks = await index.order(state.sort);
  const worth = ranks ? Float32Array.from(ranks, (rank) => -rank || -Infinity) : (!state.sort && found?.scores) || [];
  return best(members(hits), worth, ranks ? index.open : index.size, limit);
}

/**
 * The best of some documents: open ones first, then by what they are worth, then as on the roll.
 * @param {Iterable<number>} docs ascending
 * @param {ArrayLike<number>} worth
 * @param {number} open
 * @param {number} limit
 */
export function best(docs, worth, open, limit) {
  /** @param {number} one @param {number} other */
  const before = (one, other) => ((one < open) === (other < open) ? worth[one] > worth[other] : one < open);
  /** @type {number[]} */
  const top = [];
  for (const doc of docs) {
    if (top.length === limit && !(limit && before(doc, top[limit - 1]))) continue;
    let at = top.length;
    while (at > 0 && before(doc, top[at - 1])) at--;
    top.splice(at, 0, doc);
    if (top.length > limit) top.pop();
  }
  return top;
}

const WORD = /[\p{L}\p{M}\p{N}.]+[+#]*/gu;

/** A text cut before and after each of some words. @param {string} text @param {Set<string>} words */
export function cut(text, words) {
  const pieces = [''];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (!tokens(word).some((token) => words.has(token))) continue;
    pieces[pieces.length - 1] += text.slice(end, index);
    pieces.push(word, '');
    end = index + word.length;
  }
  pieces[pieces.length - 1] += text.slice(end);
  return pieces;
}
