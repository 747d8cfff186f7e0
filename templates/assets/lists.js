// Lists of numbers as the index writes them, and sets of documents as bits.

const FIRST = 32;
/** Two characters are left out: those after them count one less. */
const QUOTE = 34;
const BACKSLASH = 92;
const BASE = 32;
const LARGE = 60;

/** The numbers a text stands for. A number of 60 or more goes on in the next character. @param {string} text */
export function numbers(text) {
  const found = new Uint32Array(text.length);
  let size = 0;
  for (let i = 0; i < text.length;) {
    let number = 0;
    for (let place = 1, digit = LARGE; digit >= LARGE && i < text.length; place *= BASE) {
      const code = text.charCodeAt(i++);
      digit = code - FIRST - +(code > QUOTE) - +(code > BACKSLASH);
      number += digit * place;
    }
    found[size++] = number;
  }
  return found.subarray(0, size);
}

/** The ascending numbers of which a list has the distances. @param {Uint32Array} list which becomes them */
export function rising(list) {
  for (let i = 1; i < list.length; i++) list[i] += list[i - 1] + 1;
  return list;
}

/** The ascending numbers of which a text has the distances. @param {string} text */
export const ascending = (text) => rising(numbers(text));

/** @typedef {Uint32Array} Bits */

/** An empty set of numbers below a size. @param {number} size */
export const bits = (size) => new Uint32Array((size + 31) >>> 5);

/** All numbers below a size. @param {number} size */
export const full = (size) => setOf(size, Array(size).keys());

/** @param {Bits} set @param {number} number */
export const add = (set, number) => { set[number >>> 5] |= 1 << (number & 31); };

/** @param {number} size @param {Iterable<number>} members */
export function setOf(size, members) {
  const set = bits(size);
  for (const member of members) add(set, member);
  return set;
}

/** @param {Bits} one @param {Bits} other */
export const and = (one, other) => one.map((word, i) => word & other[i]);

/** @param {Bits} one @param {Bits} other */
export const or = (one, other) => one.map((word, i) => word | other[i]);

/** @param {Bits} one @param {Bits} other */
export const without = (one, other) => one.map((word, i) => word & ~other[i]);

/** How many numbers two sets share, the first up to an end. @param {Bits} one @param {Bits} other @param {number} [end] */
export function shared(one, other, end = one.length * 32) {
  let sum = 0;
  for (let i = 0, left = end; left > 0; i++, left -= 32) {
    let word = one[i] & other[i];
    if (left < 32) word &= 2 ** left - 1;
    word -= (word >>> 1) & 0x55555555;
    word = (word & 0x33333333) + ((word >>> 2) & 0x33333333);
    sum += (((word + (word >>> 4)) & 0xf0f0f0f) * 0x1010101) >>> 24;
  }
  return sum;
}

/** The numbers of a set, ascending. @param {Bits} set @returns {Generator<number>} */
export function* members(set) {
  for (let i = 0; i < set.length; i++) {
    for (let word = set[i]; word; word &= word - 1) yield i * 32 + 31 - Math.clz32(word & -word);
  }
}
