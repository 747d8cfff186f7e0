// The search index, of which only the parts that a question needs are fetched. docs/search-index.md describes its files.

import { add, ascending, numbers, setOf, where } from './lists.js';

const VERSION = 2;
/** A group that the page has no filters of: what came to the site after a day, as since:2026-11-20. */
const SINCE = 'since';
/** How many more parts are fetched to find the words that begin as the last one of a query does. */
const MAX_PREFIX_PARTS = 3;

/**
 * @typedef {import('./lists.js').Bits} Bits
 * @typedef {{id: string, label: string, combine: string}} Group
 * @typedef {[key: string, label: string, count: number, page: string, docs?: string]} Value
 * @typedef {[key: string, label: string, count: number, words: string]} Name
 * @typedef {{permalink: string, title: string, supplied?: boolean, lang?: string, by?: string, note?: string, gist?: string,
 *   place?: string[], level?: string[], pay?: string[], date?: string, datetime?: string, closed?: boolean,
 *   since?: string, skills?: string, more?: string}} Row
 * @typedef {{word: string, part: any, at: number}} Word a word of the index and where it stands: in which part, as
 *   the how manieth
 */

/** The part of a sorted list whose first word this is, or the last one before it. @param {string[]} firsts
 * @param {string} key */
const partOf = (firsts, key) => Math.max(0, firstFrom(firsts, `${key}\0`) - 1);

/** Where a key stands in a sorted list, or would. @param {string[]} list @param {string} key */
function firstFrom(list, key) {
  let low = 0;
  for (let high = list.length; low < high;) {
    const middle = (low + high) >> 1;
    if (list[middle] < key) low = middle + 1; else high = middle;
  }
  return low;
}

export class Index {
  /** @type {Map<string, Promise<any>>} */
  parts = new Map();
  /** Parts that are here. @type {any[]} */
  here = [];
  /** Values that were met. @type {Map<string, Value>} */
  values = new Map();
  /** @type {Map<string, Bits>} */
  sets = new Map();
  /** What words are worth, as they were weighed. @type {Map<string, import('./rank.js').Hits>} */
  weighed = new Map();

  /**
   * @param {any} manifest
   * @param {(file: string) => Promise<any>} fetch gives a file of the index
   */
  constructor(manifest, fetch) {
    this.fetch = fetch;
    this.manifest = known(manifest);
    /** @type {number} */
    this.size = manifest.documents;
    /** @type {number} */
    this.open = manifest.open;
    /** @type {Group[]} */
    this.groups = [...manifest.groups, { id: SINCE, label: '', combine: 'any' }];
  }

  /** Fetches the manifest, and nothing else until it is asked for. @param {(file: string) => Promise<any>} fetch */
  static async load(fetch) {
    return new Index(await fetch('manifest.json'), fetch);
  }

  /** A part, fetched once; one that failed is asked for again. @param {string} name as words/12 */
  part(name) {
    let part = this.parts.get(name);
    if (!part) {
      part = this.fetch(`${this.manifest.folder}/${name}.json`).then((json) => this.learn(known(json), name));
      this.parts.set(name, part);
      part.catch(() => this.parts.delete(name));
    }
    return part;
  }

  /** The group of a value's key, as in skill:python. @param {string} key @returns {Partial<Group>} */
  groupOf(key) {
    return this.groups.find(({ id }) => key.startsWith(`${id}:`)) ?? {};
  }

  /** @param {any} part @param {string} name @returns {any} */
  learn(part, name) {
    part.name = name;
    this.here.push(part);
    /** @type {{values?: Value[], columns?: {sets: number[][], docs: string}[]}} */
    const { values = [], columns = [] } = part;
    for (const value of values) this.values.set(value[0], value);
    for (const { sets, docs } of columns) {
      const own = sets.map((set) => set.map((i) => this.documentsOf(values[i][0])));
      numbers(docs).forEach((set, document) => { for (const documents of own[set]) add(documents, document); });
    }
    return part;
  }

  /** Fetches what is not known of some values yet: those that the page shows, then others. @param {string[]} keys */
  async meet(keys) {
    const { facets } = this.manifest;
    const unknown = (/** @type {string} */ key) => !this.values.has(key);
    if (keys.some(unknown)) await this.part('shown');
    await Promise.all(keys.filter(unknown).map(async (key) => (
      key.startsWith(SINCE) ? this.meetDay(key) : this.part(`facets/${partOf(facets, key)}`))));
  }

  /** Meets what came to the site after a day. @param {string} key as since:2026-11-20 */
  async meetDay(key) {
    const day = key.replace(/^.*:/, '');
    const { ranks, days } = await this.part('orders/added');
    this.values.set(key, [key, `new since ${day}`, 0, '']);
    this.sets.set(key, where(numbers(ranks), (rank) => days[rank - 1] > day));
  }

  /** The documents of a value that was met; none for one that is not there. @param {string} key */
  documentsOf(key) {
    let set = this.sets.get(key);
    if (!set) {
      set = setOf(this.size, ascending(this.values.get(key)?.[4] ?? ''));
      this.sets.set(key, set);
    }
    return set;
  }

  /**
   * Fetches the words of a query: the word itself, and those that begin with it.
   * @param {string} token
   * @param {boolean} prefix
   * @returns {Promise<Word[]>}
   */
  async words(token, prefix) {
    const firsts = this.manifest.words;
    if (!firsts.length) return [];
    const first = partOf(firsts, token);
    let end = first + 1;
    while (prefix && end - first <= MAX_PREFIX_PARTS && firsts[end]?.startsWith(token)) end++;
    const found = [];
    for (let number = first; number < end; number++) {
      found.push(this.part(`words/${number}`).then((part) => [...within(part, token, prefix), ...apart(part, token)]));
    }
    return (await Promise.all(found)).flat();
  }

  /** The names of values that a word stands in, where its part is here. @param {string} token @param {boolean} prefix */
  names(token, prefix) {
    /** @type {Name[]} */
    const names = [];
    for (const part of this.here) {
      if (!part.names) continue;
      for (const { word } of within(part, token, prefix)) {
        if (Object.hasOwn(part.names, word)) names.push(...part.names[word]); // "constructor" is a word too
      }
    }
    return names;
  }

  /** The rank of each document in another order: 1 for the first, 0 for none; null when there is no such order.
   * @param {string} name @returns {Promise<Uint32Array | null>} */
  async order(name) {
    return this.manifest.orders.includes(name) ? numbers((await this.part(`orders/${name}`)).ranks) : null;
  }

  /** @param {number[]} documents @returns {Promise<Row[]>} */
  rows(documents) {
    const { rows } = this.manifest;
    return Promise.all(documents.map(async (document) => {
      const part = await this.part(`rows/${Math.floor(document / rows)}`);
      return part.rows[document % rows];
    }));
  }
}

/** @param {any} part */
function known(part) {
  if (part.version !== VERSION) throw new Error(`version ${part.version}`);
  return part;
}

/**
 * The words of a part that are a token, or begin with it.
 * @param {any} part
 * @param {string} token
 * @param {boolean} prefix
 * @returns {Generator<Word>}
 */
function* within(part, token, prefix) {
  const { words } = part;
  for (let at = firstFrom(words, token); at < words.length; at++) {
    if (words[at] !== token && !(prefix && words[at].startsWith(token))) return;
    if (words[at].includes(' ') === token.includes(' ')) yield { word: words[at], part, at };
  }
}

/**
 * The pairs of words in a part that are a token when they are written as one.
 * @param {any} part
 * @param {string} token
 * @returns {Generator<Word>}
 */
function* apart(part, token) {
  const { words } = part;
  for (let at = 0; at < words.length; at++) {
    if (words[at].length === token.length + 1 && words[at].replace(' ', '') === token) {
      yield { word: words[at], part, at };
    }
  }
}
