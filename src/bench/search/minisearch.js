// MiniSearch over the same postings, with its defaults and with other settings. It gets what our index has: title,
// company, the names of places and of other filters, skills, and the text.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const FIELDS = ['title', 'company', 'places', 'skills', 'body'];

/** @param {string} site @param {any} index */
export async function documents(site, index) {
  const docs = (await index.rows(Array.from({ length: index.size }, (_, doc) => doc)))
    .map((/** @type {any} */ { permalink, title, by }) => ({ id: permalink, title, company: by ?? '', places: '', skills: '',
      body: readFileSync(join(site, 'postings', permalink, 'posting.md'), 'utf8').replace(/^---\n.*?\n---\n/s, '') }));
  const { folder, facets } = index.manifest;
  const { ascending } = await import('../../../templates/assets/lists.js');
  for (let part = 0; part < (facets ?? []).length; part++) {
    const { values } = JSON.parse(readFileSync(join(site, 'search', folder, `facets/${part}.json`), 'utf8'));
    for (const [key, label, , , list] of values) {
      const field = /^skill:/.test(key) ? 'skills' : /^(place|level|workplace|employment):/.test(key) ? 'places' : '';
      if (field && !key.endsWith(':not-stated')) for (const doc of ascending(list)) docs[doc][field] += ` ${label},`;
    }
  }
  return docs;
}

/** Settings to try beside the defaults. */
function* settings() {
  for (const combineWith of ['OR', 'AND']) {
    for (const prefix of [false, true]) {
      for (const fuzzy of [false, 0.1, 0.2, 0.3]) {
        for (const [name, boost] of Object.entries({ none: {}, title: { title: 2 }, 'title 5': { title: 5 },
          fields: { title: 5, skills: 3, company: 3, places: 3 } })) {
          yield { name: `${combineWith} prefix=${prefix} fuzzy=${fuzzy} boost=${name}`, options: { combineWith, prefix, fuzzy, boost } };
        }
      }
    }
  }
}

/**
 * MiniSearch with each of its settings: permalinks for a query.
 * @param {string} site
 * @param {string} modules
 * @param {any} index
 * @returns {AsyncGenerator<[name: string, search: (query: string) => string[]]>}
 */
export async function* peers(site, modules, index) {
  const required = createRequire(resolve(modules, 'x.js'))('minisearch');
  const MiniSearch = required.default ?? required;
  const peer = new MiniSearch({ fields: FIELDS });
  peer.addAll(await documents(site, index));
  const ids = (/** @type {any[]} */ found) => found.map(({ id }) => id);
  yield ['MiniSearch, defaults', (query) => ids(peer.search(query))];
  for (const { name, options } of settings()) yield [`MiniSearch, ${name}`, (query) => ids(peer.search(query, options))];
}
