// How good the order is in which a site lists postings, over judged queries: the modules that run in the browser answer
// from its index. Without a site, that of the judged postings is made first, with ./rolecall.
//
//   node src/test/js/relevance/measure.js [SITE] [--grades FILE] [--minisearch NODE_MODULES] [--misses]

import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { argv, execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { Index } from '../../../../templates/assets/index.js';
import { answer } from '../../../../templates/assets/select.js';

const DEPTH = 10;

/** @typedef {import('./judge.js').Judged} Judged */

/** The search of a site. @param {string} site */
export async function engine(site) {
  const index = await Index.load(async (/** @type {string} */ name) =>
    JSON.parse(readFileSync(join(site, 'search', name), 'utf8')));
  return {
    index,
    /** @param {string} q @param {number} limit */
    async search(q, limit = DEPTH) {
      const { rows } = await answer(index, { state: { q, on: [], sort: '' }, limit });
      return rows.map((/** @type {{permalink: string}} */ { permalink }) => permalink);
    },
  };
}

/** The files of postings by their permalinks. @param {string} site */
export function files(site) {
  const postings = join(site, 'postings');
  return new Map(readdirSync(postings).flatMap((permalink) => {
    try {
      return [[permalink, JSON.parse(readFileSync(join(postings, permalink, 'posting.json'), 'utf8')).file]];
    } catch {
      return []; // a page that leads to another
    }
  }));
}

/** @param {number[]} grades */
const gain = (grades) => grades.slice(0, DEPTH).reduce((sum, grade, i) => sum + (2 ** grade - 1) / Math.log2(i + 2), 0);

/** nDCG@10, the reciprocal rank of the first good one, and whether there was none. @param {string[]} found
 * @param {Map<string, number>} grades */
export function score(found, grades) {
  const ideal = gain([...grades.values()].sort((a, b) => b - a));
  const own = found.map((file) => grades.get(file) ?? 0);
  const first = own.findIndex((grade) => grade > 1);
  return { ndcg: gain(own) / ideal, rr: first < 0 ? 0 : 1 / (first + 1), none: Number(!found.length) };
}

/**
 * The means of all queries that something answers, of each part and of each kind.
 * @param {Judged[]} queries
 * @param {(query: string) => Promise<string[]> | string[]} search gives files
 */
export async function measure(queries, search) {
  /** @type {Map<string, {n: number, ndcg: number, rr: number, none: number}>} */
  const sums = new Map();
  const each = [];
  for (const { part, kind, query, grades } of queries) {
    if (![...grades.values()].some((grade) => grade > 1)) continue;
    const one = score(await search(query), grades);
    each.push({ part, kind, query, ...one });
    for (const name of ['all', part, kind]) {
      const sum = sums.get(name) ?? { n: 0, ndcg: 0, rr: 0, none: 0 };
      sums.set(name, { n: sum.n + 1, ndcg: sum.ndcg + one.ndcg, rr: sum.rr + one.rr, none: sum.none + one.none });
    }
  }
  for (const sum of sums.values()) {
    sum.ndcg /= sum.n;
    sum.rr /= sum.n;
    sum.none /= sum.n;
  }
  return { sums, each };
}

/** Makes the judged postings and their site. */
function made() {
  const [content, site] = ['target/judged/content', 'target/judged/site'];
  const run = (/** @type {string[]} */ [command, ...args]) => execFileSync(command, args, { stdio: 'inherit' });
  run([execPath, 'src/test/js/relevance/corpus.js', content, '800']);
  run(['./rolecall', 'build', content, '-o', site, '--as-of', '2026-11-20']);
  return site;
}

async function main() {
  const site = argv[2] && !argv[2].startsWith('--') ? argv[2] : made();
  const option = (/** @type {string} */ name) => (argv.includes(name) ? argv[argv.indexOf(name) + 1] : '');
  const { index, search } = await engine(site);
  const fileOf = files(site);
  const named = option('--grades');
  const { judged, graded } = await import('./judge.js');
  const { posting } = await import('./corpus.js');
  const queries = named ? graded(readFileSync(named, 'utf8'))
    : judged(Array.from({ length: index.size }, (_, number) => posting(number)));
  const ours = await measure(queries, async (query) => (await search(query)).map((permalink) => fileOf.get(permalink)));
  const columns = [['rolecall', ours]];
  if (option('--minisearch')) {
    const { peers } = await import('../../../bench/search/minisearch.js');
    const measured = [];
    for await (const [name, peer] of peers(site, option('--minisearch'), index)) {
      measured.push([name, await measure(queries, (query) => peer(query).slice(0, DEPTH).map((permalink) => fileOf.get(permalink)))]);
    }
    const [usual, ...others] = measured;
    columns.push(usual, others.sort(([, one], [, other]) => other.sums.get('all').ndcg - one.sums.get('all').ndcg)[0]);
  }
  for (const [name, { sums }] of columns) {
    console.log(`\n${name}\n${'queries'.padEnd(12)}      n  nDCG@10    MRR   none`);
    for (const [key, { n, ndcg, rr, none }] of sums) {
      console.log(`${key.padEnd(12)} ${String(n).padStart(6)}   ${ndcg.toFixed(3)}  ${rr.toFixed(3)}  ${none.toFixed(3)}`);
    }
  }
  if (argv.includes('--misses')) {
    for (const { part, kind, query, ndcg } of ours.each) {
      if (ndcg < 0.9 && part !== 'held') console.log(`${ndcg.toFixed(3)}  ${kind}  ${query}`);
    }
  }
}

if (argv[1] === fileURLToPath(import.meta.url)) await main();
