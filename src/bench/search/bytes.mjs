// What a question fetches, compressed, and what the whole index weighs: the modules of the browser on the index of a site.
//
//   node src/bench/search/bytes.mjs SITE

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { gzipSync } from 'node:zlib';
import { Index } from '../../../templates/assets/index.js';
import { answer } from '../../../templates/assets/select.js';
import { CASES } from './cases.mjs';

const site = argv[2];
const compressed = (file) => gzipSync(readFileSync(join(site, file)), { level: 9 }).length;
const kb = (bytes) => (bytes / 1000).toFixed(1).padStart(9);

function weigh(folder) {
  let sum = 0;
  for (const entry of readdirSync(join(site, folder), { withFileTypes: true })) {
    sum += entry.isDirectory() ? weigh(join(folder, entry.name)) : compressed(join(folder, entry.name));
  }
  return sum;
}

const { folder } = JSON.parse(readFileSync(join(site, 'search/manifest.json'), 'utf8'));
for (const entry of readdirSync(join(site, 'search', folder), { withFileTypes: true })) {
  const path = join('search', folder, entry.name);
  console.log(`${kb(entry.isDirectory() ? weigh(path) : compressed(path))} kB  ${entry.name}`);
}
console.log(`${kb(weigh('search'))} kB  in all\n`);

for (const { words, filter, value } of CASES) {
  let bytes = 0;
  let files = 0;
  const index = await Index.load(async (name) => {
    bytes += compressed(join('search', name));
    files++;
    return JSON.parse(readFileSync(join(site, 'search', name), 'utf8'));
  });
  const before = bytes;
  const keys = JSON.parse(readFileSync(join(site, 'search', folder, 'shown.json'), 'utf8')).values.map(([key]) => key);
  const { total, counts } = await answer(index, { state: { q: words, on: filter ? [value] : [], sort: '' }, limit: 10 });
  await counts(keys);
  console.log(`${kb(bytes)} kB, ${kb(before)} of them the manifest, ${files} files: "${words}" ${filter ? value : ''} (${total})`);
}
