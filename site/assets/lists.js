const FIRST = 32;
const LEFT_OUT = '"\\';
const BASE = 32;
const LARGE = 60;
const DIGITS = new Uint8Array(127);
for (let code = FIRST, digit = 0; code < DIGITS.length; code++) {
if (!LEFT_OUT.includes(String.fromCharCode(code))) DIGITS[code] = digit++;
}
export function numbers(text) {
const found = new Uint32Array(text.length);
let size = 0;
for (let i = 0; i < text.length;) {
let number = 0;
for (let place = 1, digit = LARGE; digit >= LARGE && i < text.length; place *= BASE) {
digit = DIGITS[text.charCodeAt(i++)];
number += digit * place;
}
found[size++] = number;
}
return found.subarray(0, size);
}
export function ascending(text) {
const list = numbers(text);
for (let i = 1; i < list.length; i++) list[i] += list[i - 1] + 1;
return list;
}
export const bits = (size) => new Uint32Array((size + 31) >>> 5);
export function full(size) {
const set = bits(size).fill(-1);
if (size & 31) set[set.length - 1] = 2 ** (size & 31) - 1;
return set;
}
export const add = (set, number) => { set[number >>> 5] |= 1 << (number & 31); };
export function setOf(size, members) {
const set = bits(size);
for (const member of members) add(set, member);
return set;
}
export const and = (one, other) => one.map((word, i) => word & other[i]);
export const or = (one, other) => one.map((word, i) => word | other[i]);
export const without = (one, other) => one.map((word, i) => word & ~other[i]);
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
export function* members(set) {
for (let i = 0; i < set.length; i++) {
for (let word = set[i]; word; word &= word - 1) yield i * 32 + 31 - Math.clz32(word & -word);
}
}
