import { and, full, members, or, shared, without } from './lists.js';
import { match, offers } from './query.js';
import { drop, narrows } from './state.js';
import { tokens } from './tokens.js';
class Selection {
#groups = new Map();
#base;
constructor(index, on, found) {
this.index = index;
this.#base = found?.set ?? full(index.size);
for (const key of on) {
if (key.startsWith('-')) {
this.#base = without(this.#base, index.documents(key.slice(1)));
continue;
}
const group = index.groupOf(key);
if (!group) continue;
const before = this.#groups.get(group.id);
const own = index.documents(key);
this.#groups.set(group.id, before ? (group.combine === 'all' ? and : or)(before, own) : own);
}
this.hits = this.besides('');
}
besides(id) {
let set = this.#base;
for (const [group, own] of this.#groups) if (group !== id) set = and(set, own);
return set;
}
get total() {
return shared(this.hits, this.hits);
}
}
function countEach(index, state, found, keys) {
const all = new Selection(index, state.on, found);
const besides = new Map();
const counts = {};
for (const key of keys) {
const { id = '', combine = '' } = index.groupOf(key) ?? {};
const own = index.documents(key);
if (state.on.includes(`-${key}`)) {
const rest = new Selection(index, state.on.filter((one) => one !== `-${key}`), found);
counts[key] = shared(combine === 'all' ? rest.hits : rest.besides(id), own);
continue;
}
const group = combine === 'all' ? '' : id;
let set = besides.get(group);
if (!set) besides.set(group, set = group ? all.besides(group) : all.hits);
counts[key] = shared(set, own);
}
return { counts, all };
}
export async function answer(index, { state, values, limit, from = 0 }) {
const on = state.on.map((key) => key.replace(/^-/, ''));
const [found] = await Promise.all([match(index, state.q), index.meet([...on, ...values])]);
const { counts, all } = countEach(index, state, found, values);
const { total } = all;
const docs = await order(index, state, found, all.hits, from + limit);
const words = new Set(found?.marks.flat());
const rows = (await index.rows(docs.slice(from))).map((row) => (words.size ? mark(row, words) : row));
const labels = {};
for (const key of on) labels[key] = index.value(key)?.[1] ?? key.slice(key.indexOf(':') + 1);
const mended = found?.chunks.some((chunk) => chunk.mended)
? found.chunks.map((chunk) => chunk.mended ?? chunk.text).join(' ') : '';
return {
total,
open: shared(all.hits, all.hits, index.open),
rows,
counts,
labels,
offers: offers(index, state.q, state.on, found?.chunks),
mended,
has: found?.has ?? 0,
of: found?.of ?? 0,
looser: total ? [] : await loosenings(index, state, found),
word: longest(found),
};
}
function longest(found) {
return (found?.marks ?? []).map(([word = '']) => word).reduce((one, other) => (other.length > one.length ? other : one), '');
}
async function loosenings(index, state, found) {
const keys = [...(found ? ['q'] : []), ...state.on];
if (keys.length > 1) keys.push('all');
return keys.map((key) => {
const looser = drop(state, key);
const words = narrows({ ...looser, on: [] }) ? found : null;
return { key, count: new Selection(index, looser.on, words).total };
}).filter(({ count }) => count > 0);
}
async function order(index, state, found, hits, limit) {
const ranks = state.sort ? await index.order(state.sort) : null;
const worth = ranks ? Float32Array.from(ranks, (rank) => -rank || -Infinity) : state.sort ? null : found?.scores;
if (worth) return best(members(hits), worth, index.open, limit);
const docs = [];
for (const doc of members(hits)) if (docs.length < limit) docs.push(doc); else break;
return docs;
}
export function best(docs, worth, open, limit) {
const before = (one, other) => ((one < open) === (other < open) ? worth[one] > worth[other] : one < open);
const top = [];
for (const doc of docs) {
if (top.length === limit && !(limit && before(doc, top[limit - 1]))) continue;
let at = top.length;
while (at > 0 && before(doc, top[at - 1])) at--;
top.splice(at, 0, doc);
if (top.length > limit) top.pop();
}
return top;
}
const WORD = /[\p{L}\p{M}\p{N}.]+[+#]*/gu;
function mark(row, words) {
return { ...row, marked: { title: cut(row.title, words), skills: cut(row.skills ?? '', words) } };
}
export function cut(text, words) {
const pieces = [''];
let end = 0;
for (const { 0: word, index } of text.matchAll(WORD)) {
if (!tokens(word).some((token) => words.has(token))) continue;
pieces[pieces.length - 1] += text.slice(end, index);
pieces.push(word, '');
end = index + word.length;
}
pieces[pieces.length - 1] += text.slice(end);
return pieces;
}
