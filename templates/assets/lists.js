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

/** @param {Bits} set @param {number} number */
export const add = (set, number) => { set[number >>> 5] |= 1 << (number & 31); };

/** @param {number} size @param {Iterable<number>} members */
export function setOf(size, members) {
  const set = bits(size);
  for (const member of members) add(set, member);
  return set;
}

/** Where a list has what is looked for. @param {ArrayLike<number>} list @param {(one: number) => unknown} test */
export function where(list, test) {
  const set = bits(list.length);
  for (let i = 0; i < list.length; i++) if (test(list[i])) add(set, i);
  return set;
}

/** All numbers below a size. @param {number} size */
export const full = (size) => where(new Uint8Array(size), () => true);

/** @param {Bits} one @param {Bits} other */
export const and = (one, other) => one.map((word, i) => word & other[i]);

/** @param {Bits} one @param {Bits} other */
export const or = (one, other) => one.map((word, i) => word | other[i]);

/** @param {Bits} one @param {Bits} other */
export const without = (one, other) => one.map((word, i) => word & ~other[i]);

/** How many bits are set. @param {number} word */
export function ones(word) {
  let sum = 0;
  for (let left = word; left; left &= left - 1) sum++;
  return sum;
}

/** How many numbers two sets share, the first up to an end. @param {Bits} one @param {Bits} other @param {number} [end] */
export function shared(one, other, end = one.length * 32) {
  let sum = 0;
  for (let i = 0, left = end; left > 0; i++, left -= 32) sum += ones(one[i] & other[i] & (left < 32 ? 2 ** left - 1 : -1));
  return sum;
}

/** The numbers of a set, ascending. @param {Bits} set @returns {Generator<number>} */
export function* members(set) {
  for (let i = 0; i < set.length; i++) {
    for (let word = set[i]; word; word &= word - 1) yield i * 32 + 31 - Math.clz32(word & -word);
  }
}
