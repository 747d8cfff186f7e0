// What documents are worth to a query: BM25, of which the index has the part that knows the document.

import { add, ascending, bits, numbers } from './lists.js';
import { formsOf } from './spelling.js';

const STEPS = 32;
/** From this weight on a word names something: it stands in a title, or is the name of a skill, a company, a place. */
const NAMES = 16;
/** What a word is worth that is not the one asked for, but another form of it, or begins with it, or beside it. */
const OTHER_FORM = 0.9;
const BEGINNING = 0.6;
const LONGER = 0.3;
/** More than words can score. */
const TIER = 1000;

/**
 * @typedef {import('./index.js').Index} Index
 * @typedef {import('./index.js').Word} Word
 * @typedef {{docs: ArrayLike<number>, sums: ArrayLike<number>, names: ArrayLike<number>}} Hits documents, ascending, what
 *   each scores, and whether the words name something there or stand in its text only
 */

/** @param {Index} index @param {number} count how many documents have a word */
const rarity = ({ size }, count) => Math.log(1 + (size - count + 0.5) / (count + 0.5));

/** Which words of a query each document has, as bits, which of them name something, and what it scores. */
export class Tally {
  /** @param {number} size @param {number} of how many words there are */
  constructor(size, of) {
    this.had = new Uint32Array(size);
    this.named = new Uint32Array(size);
    this.scores = new Float64Array(size);
    this.of = of;
  }

  /** @param {Hits} hits @param {number} words as bits */
  add({ docs, sums, names }, words) {
    for (let i = 0; i < docs.length; i++) {
      const doc = docs[i];
      this.had[doc] |= words;
      if (names[i]) this.named[doc] |= words;
      this.scores[doc] += sums[i];
    }
  }

  /**
   * Those that have the most words, and those that have some. More words come first, then those that name something in
   * each of them, then what is open.
   * @param {number} open
   */
  best(open) {
    const some = bits(this.had.length);
    const set = bits(this.had.length);
    const counts = this.had.map(count);
    const has = counts.reduce((most, one) => Math.max(most, one), 0);
    counts.forEach((one, doc) => {
      if (one) add(some, doc);
      if (one === has && (one || !this.of)) add(set, doc);
      this.scores[doc] += (one * 4 + Number(this.named[doc] === this.had[doc]) * 2 + Number(doc < open)) * TIER;
    });
    return { set, some, has };
  }
}

/** How many bits are set. @param {number} word */
function count(word) {
  let sum = 0;
  for (let left = word; left; left &= left - 1) sum++;
  return sum;
}

/**
 * The documents of some words and what they score.
 * @param {Index} index
 * @param {string} token the word asked for; without it all are worth the same
 * @param {Word[]} words
 * @param {number} [worth] what each is worth, if none is the word asked for
 * @returns {Hits}
 */
export function weigh(index, token, words, worth = 0) {
  const best = new Float32Array(index.size);
  const names = new Uint8Array(index.size);
  const same = formsOf(token);
  let exact = 0;
  for (const { word, part, at } of words) {
    const list = ascending(part.docs[at]);
    const weights = numbers(part.weights[at]);
    if (word === token) exact = list.length;
    const value = (worth || (!token || word === token ? 1
      : same.includes(word) || word.includes(' ') ? OTHER_FORM : exact ? LONGER : BEGINNING)) / STEPS;
    for (let i = 0; i < list.length; i++) {
      const doc = list[i];
      best[doc] = Math.max(best[doc], value * (weights[i] + 1));
      if (weights[i] >= NAMES) names[doc] = 1;
    }
  }
  const docs = [];
  for (let doc = 0; doc < best.length; doc++) if (best[doc]) docs.push(doc);
  const rare = rarity(index, exact || docs.length);
  return { docs, sums: docs.map((doc) => best[doc] * rare), names: docs.map((doc) => names[doc]) };
}

/** The documents of a value, which so many words name. @param {Index} index @param {number[]} docs
 * @param {number} length @returns {Hits} */
export function named(index, docs, length) {
  const sum = length * rarity(index, docs.length);
  return { docs, sums: docs.map(() => sum), names: docs.map(() => 1) };
}

/** The documents of both, with the sum of their scores. @param {Hits} one @param {Hits} other @returns {Hits} */
export function both(one, other) {
  const docs = [];
  const sums = [];
  const names = [];
  for (let i = 0, k = 0; i < one.docs.length; i++) {
    while (other.docs[k] < one.docs[i]) k++;
    if (other.docs[k] === one.docs[i]) {
      docs.push(one.docs[i]);
      sums.push(one.sums[i] + other.sums[k]);
      names.push(one.names[i] & other.names[k]);
    }
  }
  return { docs, sums, names };
}

/**
 * Those in which the words follow each other.
 * @param {Index} index
 * @param {Word[]} words
 * @param {Hits} hits
 * @returns {Promise<Hits>}
 */
export async function inOrder(index, words, { docs, sums, names }) {
  const places = await Promise.all(words.map((word) => index.positions(word)));
  const fit = Array.from(docs, (doc) => {
    const sets = places.map((place) => new Set(place.get(doc)));
    return [...sets[0]].some((start) => sets.every((set, i) => set.has(start + i)));
  });
  /** @param {ArrayLike<number>} list */
  const kept = (list) => Array.from(list).filter((_, i) => fit[i]);
  return { docs: kept(docs), sums: kept(sums), names: kept(names) };
}
