// What few questions need: words that no posting has, words that follow each other, what came after a day. The worker
// fetches it when such a thing is first asked for.

import { ascending, numbers, rising, where } from './lists.js';
import { keep } from './rank.js';
import { isCjk } from './tokens.js';

/**
 * @typedef {import('./index.js').Index} Index
 * @typedef {import('./index.js').Word} Word
 * @typedef {import('./rank.js').Hits} Hits
 */

/** The word that was probably meant, or undefined. @param {Index} index @param {string} token */
export async function mend(index, token) {
  const most = token.length < 4 || /^\d/.test(token) || isCjk(token) ? 0 : 1 + +(token.length > 7);
  if (!most || !index.manifest.spellings) return undefined;
  const { words = [], counts = '' } = await index.part('spellings');
  const having = numbers(counts);
  let best;
  let least = Infinity;
  let count = 0;
  words.forEach((/** @type {string} */ word, /** @type {number} */ i) => {
    const other = +(word[0] !== token[0]);
    const far = distance(token, word, most);
    if (far > most || far + other > 2) return; // two letters are not wrong, and the first at that
    const cost = far * 2 + other;
    if (cost < least || (cost === least && having[i] > count)) {
      best = word;
      least = cost;
      count = having[i];
    }
  });
  return best;
}

/**
 * How many letters differ: left out, put in, exchanged, or swapped with the next one.
 * @param {string} one
 * @param {string} other
 * @param {number} most
 */
export function distance(one, other, most) {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  /** @type {number[]} */
  let before = [];
  let last = [...Array(other.length + 1).keys()];
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let k = 1; k <= other.length; k++) {
      const differ = +(one[i - 1] !== other[k - 1]);
      row[k] = Math.min(last[k] + 1, row[k - 1] + 1, last[k - 1] + differ);
      if (i > 1 && k > 1 && one[i - 1] === other[k - 2] && one[i - 2] === other[k - 1]) {
        row[k] = Math.min(row[k], before[k - 2] + 1);
      }
    }
    if (Math.min(...row) > most) return most + 1;
    [before, last] = [last, row];
  }
  return last[other.length];
}

/**
 * Those in which the words follow each other.
 * @param {Index} index
 * @param {Word[]} words
 * @param {Hits} hits
 * @returns {Promise<Hits>}
 */
export async function inOrder(index, words, hits) {
  const key = words.map(({ word }) => word).join('"');
  const before = index.weighed.get(key);
  if (before) return keep(index, key, before);
  const places = await Promise.all(words.map((word) => positions(index, word)));
  const worth = hits.worth.map((one, doc) => {
    const [first, ...rest] = one ? places.map((place) => new Set(place.get(doc))) : [new Set()];
    return [...first].some((start) => rest.every((set, i) => set.has(start + i + 1))) ? one : 0;
  });
  return keep(index, key, { ...hits, worth });
}

/**
 * Where a word stands in each of its documents.
 * @param {Index} index
 * @param {Word} word
 * @returns {Promise<Map<number, Uint32Array>>}
 */
async function positions(index, { part, at }) {
  const list = numbers((await index.part(part.name.replace('words', 'positions'))).positions[at]);
  const places = new Map();
  let i = 0;
  for (const doc of ascending(part.docs[at])) {
    const end = i + 2 + list[i]; // how many there are, less one, and then these
    places.set(doc, rising(list.subarray(i + 1, end)));
    i = end;
  }
  return places;
}

/** Meets what came to the site after a day. @param {Index} index @param {string} key as since:2026-11-20 */
export async function meetDay(index, key) {
  const day = key.replace(/^.*:/, '');
  const { ranks = '', days = [] } = await index.part('orders/added');
  index.values.set(key, [key, `new since ${day}`, 0, '']);
  index.sets.set(key, where(numbers(ranks), (rank) => days[rank - 1] > day));
}

/** @type {any} */ (globalThis).seldom = { mend, inOrder, meetDay };
