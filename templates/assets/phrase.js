// Words that follow each other.

import { ascending, numbers, rising } from './lists.js';
import { keep } from './rank.js';

/**
 * @typedef {import('./index.js').Index} Index
 * @typedef {import('./index.js').Word} Word
 * @typedef {import('./rank.js').Hits} Hits
 */

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
