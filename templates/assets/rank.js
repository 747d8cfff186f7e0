// What documents are worth to a query: BM25, of which the index has the part that knows the document.

import { ascending, members, numbers, ones, shared, where } from './lists.js';
import { formsOf } from './spelling.js';

const STEPS = 32;
/** From this weight on a word names something: it stands in a title, or is the name of a skill, a company, a place. */
const NAMES = 16;
/** What a word is worth that is not the one asked for, but another form of it, or begins with it, or beside it. */
const OTHER_FORM = 0.9;
const BEGINNING = 0.6;
const LONGER = 0.3;
/** What it is worth to have a value that words name in full. */
const VALUE = 0.5;
/** More than words can score. */
const TIER = 1000;

/** How many words and phrases are kept with what they are worth: who types goes on asking for those before. */
const KEPT = 24;

/**
 * @typedef {import('./index.js').Index} Index
 * @typedef {import('./index.js').Word} Word
 * @typedef {{worth: Float32Array | Float64Array, names: Uint8Array, rare: number}} Hits for each document what words are
 *   worth there, 0 where they do not stand, to be taken times how rare they are; and whether they name something
 */

/** @param {Index} index @param {number} count how many documents have a word */
const rarity = ({ size }, count) => Math.log(1 + (size - count + 0.5) / (count + 0.5));

/** Which words of a query each document has, as bits, which of them name something, and what it scores. */
export class Tally {
  /** @param {number} size @param {number} of how many words there are */
  constructor(size, of) {
    this.of = of;
    this.had = new Uint32Array(size);
    this.named = new Uint32Array(size);
    this.scores = new Float64Array(size);
  }

  /** @param {Hits} hits @param {number} words as bits */
  add({ worth, names, rare }, words) {
    for (let doc = 0; doc < worth.length; doc++) {
      if (!worth[doc]) continue;
      this.had[doc] |= words;
      if (names[doc]) this.named[doc] |= words;
      this.scores[doc] += worth[doc] * rare;
    }
  }

  /**
   * Those that have the most words, and those that have some. More words come first, then those that name something in
   * each of them, then what is open.
   * @param {number} open
   */
  best(open) {
    const counts = this.had.map(ones);
    const has = counts.reduce((most, one) => Math.max(most, one), 0);
    counts.forEach((one, doc) => {
      this.scores[doc] += (one * 4 + +(this.named[doc] === this.had[doc]) * 2 + +(doc < open)) * TIER;
    });
    return { has, some: where(counts, Boolean), set: where(counts, (one) => one === has && (one || !this.of)) };
  }
}

/**
 * The documents of some words and what they score.
 * @param {Index} index
 * @param {string} token the word asked for; without it pairs of words count twice, for they stand side by side in a title
 * @param {Word[]} words
 * @param {number} [whole] what each is worth, if none is the word asked for
 * @returns {Hits}
 */
export function weigh(index, token, words, whole = 0) {
  const key = [token, whole, ...words.map(({ word }) => word)].join('\0');
  const before = index.weighed.get(key);
  if (before) return keep(index, key, before);
  const worth = new Float32Array(index.size);
  const names = new Uint8Array(index.size);
  const same = formsOf(token);
  let exact = 0;
  let all = 0;
  for (const { word, part, at } of words) {
    const list = ascending(part.docs[at]);
    const weights = numbers(part.weights[at]);
    if (word === token) exact = list.length;
    const value = (whole || (!token ? word.split(' ').length : word === token ? 1
      : same.includes(word) || word.includes(' ') ? OTHER_FORM : exact ? LONGER : BEGINNING)) / STEPS;
    for (let i = 0; i < list.length; i++) {
      const doc = list[i];
      if (!worth[doc]) all++;
      worth[doc] = Math.max(worth[doc], value * (weights[i] + 1));
      if (weights[i] >= NAMES) names[doc] = 1;
    }
  }
  return keep(index, key, { worth, names, rare: rarity(index, exact || all) });
}

/** Keeps what was weighed, and forgets what was not asked for the longest. @param {Index} index @param {string} key
 * @param {Hits} hits */
export function keep({ weighed }, key, hits) {
  weighed.delete(key);
  if (weighed.size === KEPT) weighed.delete([...weighed.keys()][0]);
  weighed.set(key, hits);
  return hits;
}

/** The documents of a value that words name. @param {Index} index @param {string} key @returns {Hits} */
export function valued(index, key) {
  const worth = new Float32Array(index.size);
  const set = index.documentsOf(key);
  for (const doc of members(set)) worth[doc] = VALUE;
  return { worth, names: new Uint8Array(index.size).fill(1), rare: rarity(index, shared(set, set)) };
}

/** The documents of both, with the sum of their scores. @param {Hits} one @param {Hits} other @returns {Hits} */
export const both = (one, other) => ({
  worth: new Float64Array(one.worth).map((worth, doc) => worth && other.worth[doc]
    && worth * one.rare + other.worth[doc] * other.rare),
  names: one.names.map((name, doc) => name & other.names[doc]),
  rare: 1,
});
