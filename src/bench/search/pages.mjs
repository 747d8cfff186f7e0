// The postings of src/test/js/relevance/corpus.js as pages that Pagefind indexes: the title, the text, and the facets as
// filters. Nothing else is on them, so that Pagefind need not index navigation.
//
//   node src/bench/search/pages.mjs FOLDER 10000 [MORE_SENTENCES]

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { posting } from '../../test/js/relevance/corpus.js';

const escape = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

function page({ title, company, places, level, workplace, type, required, nice, text, number }) {
  const facets = { company: [company], workplace: [workplace], type: [type], level: level ? [level] : [],
    skill: [...required, ...nice], place: places.map(([city]) => city), country: places.map(([, , country]) => country) };
  const filters = Object.entries(facets).flatMap(([name, values]) => values.map((value) =>
    `<span data-pagefind-filter="${name}">${escape(value)}</span>`)).join(' ');
  const day = new Date(Date.UTC(2026, 8, 1) + (number % 80) * 864e5).toISOString().slice(0, 10);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escape(title)}</title></head>`
    + `<body><main data-pagefind-body><h1>${escape(title)}</h1><p>${filters}</p>`
    + `<p data-pagefind-meta="date">${day}</p>${text}</main></body></html>`;
}

const [folder, count, more = '0'] = argv.slice(2);
for (let i = 0; i < Number(count); i++) {
  const own = join(folder, `p${String(i).padStart(6, '0')}`);
  mkdirSync(own, { recursive: true });
  writeFileSync(join(own, 'index.html'), page(posting(i, Number(more))));
}
