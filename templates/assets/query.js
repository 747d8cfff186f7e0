// What a query asks for, which documents answer it and how well, and which filters its words name.

import { where, without } from './lists.js';
import { inOrder } from './phrase.js';
import { both, Tally, valued, weigh } from './rank.js';
import { MENDED, formsOf, mend } from './spelling.js';
import { isCjk, tokens } from './tokens.js';

const MAX_TOKENS = 30;
const OFFERS = 2;
const OFFERS_AT_THE_END = 3;

/** A phrase, or what stands between spaces; before it the sign that leaves it out. */
const CHUNK = /(-?)(?:"([^"]*)"|(\S+))/gu;

/**
 * @typedef {import('./index.js').Index} Index
 * @typedef {import('./index.js').Word} Word
 * @typedef {import('./index.js').Name} Name
 * @typedef {{text: string, tokens: string[], not: boolean, phrase: boolean, open: boolean, mended?: string}} Chunk
 *   words of a query that stand together; open when the last one may go on
 * @typedef {import('./rank.js').Hits} Hits
 * @typedef {{all: Chunk[], chunks: Chunk[], set: Uint32Array, some: Uint32Array, scores: Float64Array | null, has: number, of: number,
 *   marks: string[][], lacks: (doc: number) => string}} Match the documents that have the most words, all when has equals
 *   of; those that have some; and the words that one lacks
 */

/** @param {string} q @returns {Chunk[]} */
export function chunksOf(q) {
  /** @type {Chunk[]} */
  const chunks = [];
  let left = MAX_TOKENS;
  for (const [text, minus, phrase, plain] of q.matchAll(CHUNK)) {
    const words = tokens(phrase ?? plain).slice(0, left);
    left -= words.length;
    // The end of a run of Chinese or Japanese stands alone in a query, but with its neighbour in a text.
    if (phrase && words.length > 1 && isCjk(words.at(-1) ?? '')) words.pop();
    if (words.length) chunks.push({ text, tokens: words, not: !!minus, phrase: phrase !== undefined, open: false });
  }
  const last = chunks.at(-1);
  if (last && /\S$/u.test(q)) last.open = !last.phrase && !last.not;
  return chunks;
}

/** The chunks without those that say nothing, unless nothing else is said. @param {Index} index @param {Chunk[]} chunks */
function telling({ manifest: { idle } }, chunks) {
  const says = chunks.filter(({ not, phrase, tokens: [token, more] }) => not || phrase || more || !idle.includes(token));
  return says.some(({ not }) => !not) ? says : chunks;
}

/**
 * @param {Index} index
 * @param {string} q
 * @returns {Promise<Match | null>} null when nothing is said
 */
export async function match(index, q) {
  const all = chunksOf(q);
  const said = await begins(index, all.at(-1)) ? all.slice(0, -1) : all;
  const chunks = telling(index, said);
  if (!chunks.length) return null;
  const units = await Promise.all(chunks.map((chunk) => ask(index, chunk)));
  const wanted = units.filter((_, i) => !chunks[i].not);
  const own = chunks.filter(({ not }) => !not);
  const of = wanted.length;
  const tally = new Tally(index.size, of);
  wanted.forEach((hits, i) => tally.add(hits, 1 << i));
  await together(index, said, own, tally);
  let { set, some, has } = tally.best(index.open);
  units.forEach(({ worth }, i) => {
    if (!chunks[i].not) return;
    const out = where(worth, Boolean);
    set = without(set, out);
    some = without(some, out);
  });
  const marks = wanted.flatMap((unit) => unit.marks);
  const lacks = (/** @type {number} */ doc) => own.filter((_, i) => !(tally.had[doc] >> i & 1)).map(({ text }) => text).join(', ');
  return { all, chunks, set, some, scores: wanted.length ? tally.scores : null, has, of, marks, lacks };
}

/** Whether a chunk is the first letter of a word, and says nothing yet; "c" and "r" name something as they are.
 * @param {Index} index @param {Chunk | undefined} chunk */
async function begins(index, chunk) {
  const [token, more] = chunk?.open ? chunk.tokens : [];
  if (!token || token[1] || more || isCjk(token)) return false;
  await index.words(token, false);
  return !index.names(token, false).some(([, , , name]) => name === token);
}

/**
 * Adds what words mean that stand beside each other: a title has both, a text has them as one word, or they name a value.
 * @param {Index} index
 * @param {Chunk[]} said all of them: "in" says nothing, but "in person" does
 * @param {Chunk[]} chunks those that are wanted
 * @param {Tally} tally
 */
async function together(index, said, chunks, tally) {
  const words = wordsOf(said, ({ phrase, not }) => phrase || not);
  /** Which chunks are said in full by some words, as bits. @param {number} from @param {number} to */
  const covered = (from, to) => chunks.reduce((sum, chunk, c) =>
    (words.slice(from, to).filter((word) => word.chunk === chunk).length === chunk.tokens.length ? sum | 1 << c : sum), 0);
  let named = 0;
  await Promise.all(words.map(async ({ token }, at) => {
    const next = words[at + 1];
    const values = at < named ? [] : [...valuesNamed(index, words, at, chunks)];
    named = Math.max(named, ...values.map(([, length]) => at + length));
    if (next) {
      const asked = [...formsOf(next.token).map((form) => `${token} ${form}`), token + next.token];
      const found = await Promise.all(asked.map((word) => index.words(word, next.open)));
      tally.add(weigh(index, '', found.flat()), covered(at, at + 2));
    }
    for (const [key, length] of values) {
      if (!key) continue;
      await index.meet([key]);
      tally.add(valued(index, key), covered(at, at + length));
    }
  }));
}

/**
 * The names that stand where a word does; one that begins with a word that says nothing stands under the next.
 * @param {Index} index
 * @param {Said[]} words
 * @param {number} at
 * @param {Chunk[]} telling
 */
function namesAt(index, words, at, telling) {
  const word = words[at + +!telling.includes(words[at].chunk)];
  return word ? word.ways.flatMap((form) => index.names(form, word.open && !!form[1])) : [];
}

/**
 * The values that words name in full, from a place on, and with how many. A single word must be what a page calls the
 * value: in its other names it is a word of every posting that has it.
 * @param {Index} index
 * @param {Said[]} words
 * @param {number} at
 * @param {Chunk[]} telling
 */
function valuesNamed(index, words, at, telling) {
  /** @type {Map<string, number>} */
  const lengths = new Map();
  for (const [key, label, , name] of namesAt(index, words, at, telling)) {
    const own = name.split(' ');
    const said = own.every((word, i) => words[at + i]?.ways.includes(word));
    if (said && (own[1] || tokens(label.replace(/,.*/, '')).join() === name)) lengths.set(key, own.length);
  }
  return lengths;
}

/** @typedef {{chunk: Chunk, token: string, open: boolean, ways: string[]}} Said a word of a query, its chunk, and what
 * else it may be in names */

/** @param {Chunk[]} chunks @param {(chunk: Chunk) => boolean} out chunks to leave out @returns {Said[]} */
const wordsOf = (chunks, out) => chunks.flatMap((chunk) => (out(chunk) ? [] : chunk.tokens.map((typed, i) => {
  const token = chunk.mended ?? typed;
  const open = chunk.open && i === chunk.tokens.length - 1;
  return { chunk, token, open, ways: open ? [token] : formsOf(token) };
})));

/**
 * The documents that have all words of a chunk.
 * @param {Index} index
 * @param {Chunk} chunk
 * @returns {Promise<Hits & {marks: string[][]}>}
 */
async function ask(index, chunk) {
  const last = chunk.tokens.length - 1;
  const found = await Promise.all(chunk.tokens.map(async (token, i) => {
    const prefix = (chunk.open && i === last && [...token].length > 1) || (!chunk.phrase && isCjk(token));
    const words = await index.words(token, prefix);
    if (!chunk.phrase && !chunk.not && (!prefix || !words.length || words[0].word === token)) {
      for (const other of formsOf(token).slice(1)) words.push(...(await index.words(other, false)));
    }
    if (words.length || chunk.phrase || chunk.not) return { token, words, worth: 0 };
    const mended = await mend(index, token);
    if (mended && !last) chunk.mended = mended;
    return { token, words: mended ? await index.words(mended, false) : [], worth: MENDED };
  }));
  const lists = found.map(({ token, words, worth }) => weigh(index, token, words, worth));
  let hits = lists.reduce(both);
  if (chunk.phrase && last > 0 && hits.worth.some(Boolean)) {
    hits = await inOrder(index, found.map(({ words }) => words[0]), hits);
  }
  return { ...hits, marks: found.map(({ words }) => words.map(({ word }) => word)) };
}

/** @typedef {{key: string, label: string, q: string}} Offer a filter, and the query without the words that name it */

/**
 * The filters that words of a query name, the longest names first where several begin with the same word.
 * @param {Index} index
 * @param {Chunk[]} [chunks] of the query as they were answered
 * @param {string[]} [on] filters that need not be offered
 * @returns {Offer[]}
 */
export function offers(index, chunks = [], on = []) {
  const words = wordsOf(chunks, ({ not }) => not);
  const says = telling(index, chunks);
  /** @type {Map<string, Offer>} */
  const offered = new Map();
  for (let at = 0; at < words.length;) {
    const fitting = namesAt(index, words, at, says)
      .map((name) => ({ name, length: fits(name[3].split(' '), words, at) }))
      .filter(({ name, length }) => length && !on.includes(name[0]) && !on.includes(`-${name[0]}`));
    const length = Math.max(1, ...fitting.map((one) => one.length));
    const end = at + length;
    const said = words.slice(at, end);
    const exact = said.map(({ token }) => token).join(' ');
    const some = end === words.length ? OFFERS_AT_THE_END : OFFERS;
    const rest = chunks.filter((chunk) => !said.some((word) => word.chunk === chunk)).map(({ text }) => text).join(' ');
    // Of a town and its region of one name, which both stand under Place, the one with more postings.
    const kinds = new Map(fitting.filter((one) => one.length === length)
      .sort((one, other) => +(one.name[3] === exact) - +(other.name[3] === exact)
        || one.name[2] - other.name[2] || other.name[3].length - one.name[3].length)
      .map(({ name: [key, label] }) => [`${key.split(':')[0]} ${label}`, { key, label, q: rest && `${rest} ` }]));
    for (const [kind, offer] of [...kinds].reverse().slice(0, some)) if (offer.key && !offered.has(kind)) offered.set(kind, offer);
    at = end;
  }
  return [...offered.values()];
}

/**
 * How many words of the query from a place on are the words of a name; 0 when they are not. The last one may go on.
 * @param {string[]} name
 * @param {Said[]} words
 * @param {number} at
 */
function fits(name, words, at) {
  for (let i = 0; i < name.length; i++) {
    const word = words[at + i];
    if (!word) return words.at(-1)?.open ? i : 0;
    if (!word.ways.includes(name[i])) return word.open && name[i].startsWith(word.token) ? i + 1 : 0;
  }
  return name.length;
}
