import { add, ascending, bits, numbers, setOf } from './lists.js';
const VERSION = 2;
const MAX_PREFIX_PARTS = 3;
const partOf = (firsts, key) => Math.max(0, firstFrom(firsts, key) - Number(firsts[firstFrom(firsts, key)] !== key));
function firstFrom(list, key) {
let low = 0;
for (let high = list.length; low < high;) {
const middle = (low + high) >> 1;
if (list[middle] < key) low = middle + 1; else high = middle;
}
return low;
}
export class Index {
#fetch;
#parts = new Map();
#here = new Map();
#values = new Map();
#sets = new Map();
constructor(manifest, fetch) {
this.#fetch = fetch;
this.manifest = known(manifest);
this.size = manifest.documents ?? 0;
this.open = manifest.open ?? 0;
this.groups = manifest.groups ?? [];
}
static async load(fetch) {
const index = new Index(await fetch('manifest.json'), fetch);
index.#learn(await index.#part('shown'));
return index;
}
#part(name) {
let part = this.#parts.get(name);
if (!part) {
part = this.#fetch(`${this.manifest.folder}/${name}.json`).then((json) => {
this.#here.set(name, known(json));
return json;
});
this.#parts.set(name, part);
part.catch(() => this.#parts.delete(name));
}
return part;
}
groupOf(key) {
return this.groups.find(({ id }) => key.startsWith(`${id}:`));
}
#learn({ values = [], columns = [] }) {
for (const value of values) this.#values.set(value[0], value);
for (const { sets, docs } of columns) {
const own = sets.map((set) => set.map((i) => this.documents(values[i][0])));
numbers(docs).forEach((set, document) => { for (const documents of own[set]) add(documents, document); });
}
}
async meet(keys) {
const { facets = [] } = this.manifest;
await Promise.all(keys.map(async (key) => {
if (facets.length && !this.#values.has(key)) this.#learn(await this.#part(`facets/${partOf(facets, key)}`));
}));
}
value(key) {
return this.#values.get(key);
}
documents(key) {
let set = this.#sets.get(key);
if (!set) {
const value = this.#values.get(key);
set = value?.[4] ? setOf(this.size, ascending(value[4])) : bits(this.size);
this.#sets.set(key, set);
}
return set;
}
async words(token, prefix) {
const firsts = this.manifest.words ?? [];
if (!firsts.length) return [];
const first = partOf(firsts, token);
let end = first + 1;
while (prefix && end - first <= MAX_PREFIX_PARTS && firsts[end]?.startsWith(token)) end++;
const numbers = Array.from({ length: end - first }, (_, i) => first + i);
const parts = await Promise.all(numbers.map((number) => this.#part(`words/${number}`)));
return parts.flatMap((part, i) => [...within(part, first + i, token, prefix)]);
}
names(token, prefix) {
const names = [];
for (const part of this.#here.values()) {
if (!part.names) continue;
for (const { word } of within(part, 0, token, prefix)) {
if (Object.hasOwn(part.names, word)) names.push(...part.names[word]); // "constructor" is a word too
}
}
return names;
}
async positions({ part, at, number }) {
const list = numbers((await this.#part(`positions/${number}`)).positions[at]);
const places = new Map();
let i = 0;
for (const doc of ascending(part.docs[at])) {
const end = i + 2 + list[i]; // how many there are, less one, and then these
const own = list.slice(i + 1, end);
for (let k = 1; k < own.length; k++) own[k] += own[k - 1] + 1;
places.set(doc, own);
i = end;
}
return places;
}
async spellings() {
const { words = [], counts = '' } = this.manifest.spellings ? await this.#part('spellings') : {};
return { words: (words), counts: numbers(counts) };
}
async order(name) {
return this.manifest.orders?.includes(name) ? numbers((await this.#part(`orders/${name}`)).ranks) : null;
}
rows(documents) {
const { rows } = this.manifest;
return Promise.all(documents.map(async (document) => {
const part = await this.#part(`rows/${Math.floor(document / rows)}`);
return part.rows[document % rows];
}));
}
}
function known(part) {
if (part.version !== VERSION) throw new Error(`The search index has version ${part.version}.`);
return part;
}
function* within(part, number, token, prefix) {
const { words } = part;
for (let at = firstFrom(words, token); at < words.length; at++) {
if (words[at] !== token && !(prefix && words[at].startsWith(token))) return;
yield { word: words[at], part, at, number };
}
}
