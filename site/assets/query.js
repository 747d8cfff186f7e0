import { ascending, bits, numbers, setOf, without } from './lists.js';
import { isCjk, tokens } from './tokens.js';
const MAX_CHUNKS = 20;
const MAX_TOKENS = 30;
const STEPS = 32;
const BEGINNING = 0.6;
const MENDED = 0.35;
const OFFERS = 2;
const OFFERS_AT_THE_END = 3;
const STOP = new Set(('a an and any at by for from in near of on or the to with und fur im bei '
+ 'job jobs role roles position positions opening openings vacancy vacancies').split(' '));
const CHUNK = /(-?)(?:"([^"]*)"|(\S+))/gu;
export function chunksOf(q) {
const chunks = [];
let left = MAX_TOKENS;
for (const [text, minus, phrase, plain] of q.matchAll(CHUNK)) {
const words = tokens(phrase ?? plain).slice(0, left);
left -= words.length;
if (phrase && words.length > 1 && isCjk(words[words.length - 1])) words.pop();
if (words.length && chunks.length < MAX_CHUNKS) {
chunks.push({ text, tokens: words, not: minus === '-', phrase: phrase !== undefined, open: false });
}
}
const last = chunks[chunks.length - 1];
if (last && /\S$/u.test(q)) last.open = !last.phrase && !last.not;
return chunks;
}
function telling(chunks) {
const says = chunks.filter(({ text, not, phrase, tokens: [token] }) => not || phrase || !STOP.has(token)
|| token !== text.toLowerCase());
return says.some(({ not }) => !not) ? says : chunks;
}
export async function match(index, q) {
const chunks = telling(chunksOf(q));
if (!chunks.length) return null;
const units = await Promise.all(chunks.map((chunk) => ask(index, chunk)));
const wanted = units.filter((_, i) => !chunks[i].not);
const had = new Uint8Array(index.size);
const scores = new Float32Array(index.size);
let most = 0;
for (const { docs, sums } of wanted) {
for (let i = 0; i < docs.length; i++) {
scores[docs[i]] += sums[i];
most = Math.max(most, ++had[docs[i]]);
}
}
let set = bits(index.size);
if (most || !wanted.length) {
for (let doc = 0; doc < index.size; doc++) if (had[doc] === most) set[doc >>> 5] |= 1 << (doc & 31);
}
units.forEach(({ docs }, i) => {
if (chunks[i].not) set = without(set, setOf(index.size, Array.from(docs)));
});
const marks = wanted.flatMap((unit) => unit.marks);
return { chunks, set, scores: wanted.length ? scores : null, has: most, of: wanted.length, marks };
}
async function ask(index, chunk) {
const last = chunk.tokens.length - 1;
const found = await Promise.all(chunk.tokens.map(async (token, i) => {
const prefix = (chunk.open && i === last && [...token].length > 1) || (!chunk.phrase && isCjk(token));
const words = await index.words(token, prefix);
if (words.length || chunk.phrase || chunk.not) return { token, words, worth: 1 };
const mended = await mend(index, token);
if (mended && !last) chunk.mended = mended;
return { token, words: mended ? await index.words(mended, false) : [], worth: MENDED };
}));
const lists = found.map(({ token, words, worth }) => weigh(index, token, words, worth));
let hits = lists.reduce(both);
if (chunk.phrase && last > 0 && hits.docs.length) {
hits = await inOrder(index, found.map(({ words }) => words[0]), hits);
}
return { ...hits, marks: found.map(({ words }) => words.map(({ word }) => word)) };
}
function weigh(index, token, words, worth) {
const best = new Float32Array(index.size);
for (const { word, part, at } of words) {
const docs = ascending(part.docs[at]);
const weights = numbers(part.weights[at]);
const value = (worth < 1 || word === token ? worth : BEGINNING) / STEPS;
for (let i = 0; i < docs.length; i++) {
const sum = value * (weights[i] + 1);
if (best[docs[i]] < sum) best[docs[i]] = sum;
}
}
const docs = [];
for (let doc = 0; doc < best.length; doc++) if (best[doc]) docs.push(doc);
const rare = Math.log(1 + (index.size - docs.length + 0.5) / (docs.length + 0.5));
return { docs, sums: docs.map((doc) => best[doc] * rare) };
}
function both(one, other) {
const docs = [];
const sums = [];
for (let i = 0, k = 0; i < one.docs.length; i++) {
while (other.docs[k] < one.docs[i]) k++;
if (other.docs[k] === one.docs[i]) {
docs.push(one.docs[i]);
sums.push(one.sums[i] + other.sums[k]);
}
}
return { docs, sums };
}
async function inOrder(index, words, { docs, sums }) {
const places = await Promise.all(words.map((word) => index.positions(word)));
const fit = Array.from(docs, (doc) => {
const sets = places.map((place) => new Set(place.get(doc)));
return [...sets[0]].some((start) => sets.every((set, i) => set.has(start + i)));
});
return {
docs: Array.from(docs).filter((_, i) => fit[i]),
sums: Array.from(sums).filter((_, i) => fit[i]),
};
}
async function mend(index, token) {
const most = token.length < 4 || /^\d+$/.test(token) || isCjk(token) ? 0 : 1 + Number(token.length > 7);
if (!most) return undefined;
const { words, counts } = await index.spellings();
let best;
let least = Infinity;
let count = 0;
words.forEach((word, i) => {
const far = distance(token, word, most);
if (far > most) return;
const cost = far * 2 + Number(word[0] !== token[0]);
if (cost < least || (cost === least && counts[i] > count)) {
best = word;
least = cost;
count = counts[i];
}
});
return best;
}
export function distance(one, other, most) {
if (Math.abs(one.length - other.length) > most) return most + 1;
let before = [];
let last = Array.from({ length: other.length + 1 }, (_, k) => k);
for (let i = 1; i <= one.length; i++) {
const row = [i];
for (let k = 1; k <= other.length; k++) {
const differ = Number(one[i - 1] !== other[k - 1]);
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
export function offers(index, q, on, mended = []) {
const chunks = chunksOf(q);
const words = chunks.flatMap((chunk, c) => (chunk.not ? [] : chunk.tokens.map((token, i) => ({
c,
token: mended.find(({ text }) => text === chunk.text)?.mended ?? token,
open: chunk.open && i === chunk.tokens.length - 1,
}))));
const offered = new Map();
for (let at = 0; at < words.length;) {
const { token, open } = words[at];
const fitting = index.names(token, open && token.length > 1)
.map((name) => ({ name, length: fits(name[3].split(' '), words, at) }))
.filter(({ name, length }) => length && !on.includes(name[0]) && !on.includes(`-${name[0]}`));
const length = Math.max(1, ...fitting.map((one) => one.length));
const end = at + length;
const some = end === words.length ? OFFERS_AT_THE_END : OFFERS;
const gone = new Set(words.slice(at, end).map(({ c }) => c));
const rest = chunks.filter((_, c) => !gone.has(c)).map(({ text }) => text).join(' ');
const kinds = new Map(fitting.filter((one) => one.length === length)
.sort((one, other) => one.name[2] - other.name[2] || other.name[3].length - one.name[3].length)
.map(({ name: [key, label] }) => [`${key.split(':')[0]} ${label}`, { key, label, q: rest && `${rest} ` }]));
for (const [kind, offer] of [...kinds].reverse().slice(0, some)) if (!offered.has(kind)) offered.set(kind, offer);
at = end;
}
return [...offered.values()];
}
function fits(name, words, at) {
for (let i = 0; i < name.length; i++) {
const word = words[at + i];
if (!word) return words[words.length - 1].open ? i : 0;
if (word.token !== name[i]) return word.open && name[i].startsWith(word.token) ? i + 1 : 0;
}
return name.length;
}
