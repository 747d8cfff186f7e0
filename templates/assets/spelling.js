// Other forms of a word, and words that were meant by what was typed.

import { numbers } from './lists.js';
import { isCjk } from './tokens.js';

/** @typedef {import('./index.js').Index} Index */

/** What a word is worth that was not typed, but meant. */
export const MENDED = 0.35;

/** A word, and its plural or singular in English. @param {string} word */
export function formsOf(word) {
  if (!/^[a-z]{4,}$/.test(word)) return [word];
  if (/[^s]ies$/.test(word)) return [word, word.replace(/ies$/, 'y')];
  if (/(ss|sh|ch|x)es$/.test(word)) return [word, word.slice(0, -2)];
  return [word, /[^sui]s$/.test(word) ? word.slice(0, -1) : /y$/.test(word) ? word.replace(/y$/, 'ies') : `${word}s`];
}

/** The word that was probably meant, or undefined. @param {Index} index @param {string} token */
export async function mend(index, token) {
  const most = token.length < 4 || /^\d/.test(token) || isCjk(token) ? 0 : 1 + +(token.length > 7);
  if (!most || !index.manifest.spellings) return undefined;
  const { words, counts } = await index.part('spellings');
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
