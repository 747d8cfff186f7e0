// The search index in memory. docs/search-index.md describes its files.

import { isCjk, tokens } from './tokens.js';

const VERSION = 1;
const MAX_TOKENS = 20;

/**
 * @typedef {{id: string, label: string, all: boolean, first: number, end: number}} Group
 * @typedef {{key: string, label: string, group: number}} Value
 * @typedef {{permalink: string, title: string, supplied?: boolean, lang?: string, by?: string, note?: string, gist?: string,
 *   place?: string[], level?: string[], pay?: string[], payRank?: number, date?: string, datetime?: string,
 *   closed?: boolean, posted?: string, skills?: string, more?: string, facets: number[]}} Posting
 */

export class Index {
  /**
   * @param {any} manifest
   * @param {any[]} docs parts of the kind docs, in the manifest's order
   * @param {any[]} terms parts of the kind terms
   */
  constructor(manifest, docs, terms) {
    for (const part of [manifest, ...docs, ...terms]) {
      if (part.version !== VERSION) throw new Error(`The search index has version ${part.version}.`);
    }
    /** @type {Posting[]} */
    this.documents = docs.flatMap((part) => part.documents);
    /** @type {string[]} */
    this.terms = terms.flatMap((part) => part.terms);
    /** @type {number[][]} */
    this.postings = terms.flatMap((part) => part.postings);
    /** @type {Group[]} */
    this.groups = [];
    /** @type {Value[]} */
    this.values = [];
    for (const { id, label, combine, values } of manifest.facets) {
      const first = this.values.length;
      for (const value of values) {
        this.values.push({ key: `${id}:${value.id}`, label: value.label, group: this.groups.length });
      }
      this.groups.push({ id, label, all: combine === 'all', first, end: this.values.length });
    }
    /** @type {Map<string, number>} */
    this.numbers = new Map(this.values.map((value, number) => [value.key, number]));
  }

  /** The group of a filter's name, as in skill:python, or undefined. @param {string} key */
  groupOf(key) {
    return this.groups.find((group) => key.startsWith(`${group.id}:`));
  }

  /** What a filter is called on the page. @param {string} key */
  labelOf(key) {
    const number = this.numbers.get(key);
    return number === undefined ? key.slice(key.indexOf(':') + 1) : this.values[number].label;
  }

  /** Calls a value as the page does, which knows what stands round it. @param {string} key @param {string} label */
  rename(key, label) {
    const number = this.numbers.get(key);
    if (number !== undefined && label) this.values[number].label = label;
  }

  /**
   * How well each posting fits a query: 0 for not at all. Null when the query asks for nothing.
   * @param {string} query
   * @returns {Uint16Array | null}
   */
  scores(query) {
    const asked = tokens(query).slice(0, MAX_TOKENS);
    if (!asked.length) return null;
    const unfinished = /\S$/u.test(query) ? asked.length - 1 : -1;
    const sums = new Uint16Array(this.documents.length);
    asked.forEach((token, i) => {
      const best = this.#weigh(token, i === unfinished || isCjk(token));
      for (let doc = 0; doc < sums.length; doc++) {
        sums[doc] = best[doc] && (i === 0 || sums[doc]) ? sums[doc] + best[doc] : 0;
      }
    });
    return sums;
  }

  /**
   * The weight of one token in each posting. A whole word weighs twice as much as the beginning of one.
   * @param {string} token
   * @param {boolean} prefix
   */
  #weigh(token, prefix) {
    const best = new Uint8Array(this.documents.length);
    for (let t = this.#firstFrom(token); t < this.terms.length; t++) {
      const whole = this.terms[t] === token;
      if (!whole && !(prefix && this.terms[t].startsWith(token))) break;
      const list = this.postings[t];
      for (let i = 0, doc = 0; i < list.length; i += 2) {
        doc += list[i];
        best[doc] = Math.max(best[doc], list[i + 1] * (whole ? 2 : 1));
      }
    }
    return best;
  }

  /** Where a token stands among the terms, or would. @param {string} token */
  #firstFrom(token) {
    let low = 0;
    let high = this.terms.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.terms[middle] < token) low = middle + 1; else high = middle;
    }
    return low;
  }
}

/** @param {string} url @param {RequestInit} [options] */
async function json(url, options) {
  const response = await fetch(url, options);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.json();
}

/**
 * Fetches the manifest, then all parts of the kinds known here.
 * @param {string} folder where the index lies, with a slash at the end
 */
export async function load(folder) {
  const manifest = await json(`${folder}manifest.json`, { cache: 'no-cache' }); // its parts change their names
  /** @param {string} kind */
  const parts = (kind) => Promise.all(manifest.parts
    .filter((/** @type {{kind: string}} */ part) => part.kind === kind)
    .map((/** @type {{file: string}} */ part) => json(folder + part.file)));
  const [docs, terms] = await Promise.all([parts('docs'), parts('terms')]);
  return new Index(manifest, docs, terms);
}
