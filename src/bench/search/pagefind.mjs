// What a question fetches with Pagefind's own client, in a browser that has nothing yet. Its files are compressed already;
// its script counts as a server would send it.
//
//   node src/bench/search/pagefind.mjs PAGES [CHROMIUM]

import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, normalize } from 'node:path';
import { argv, exit } from 'node:process';
import { gzipSync } from 'node:zlib';
import { CASES } from './cases.mjs';

const [pages, chromium = 'chromium'] = argv.slice(2);
const kb = (bytes) => (bytes / 1000).toFixed(1).padStart(9);
const LIMIT_MS = 240_000;

/** Asks one question, tells what it did, and goes on to the next one. */
const ASKING = `<!doctype html><script type="module">
const at = Number(new URLSearchParams(location.search).get('case'));
const { words, filter } = ${JSON.stringify(CASES)}[at];
const tell = (step, found = '') => fetch('/told?case=' + at + '&step=' + step + '&found=' + found);
const pagefind = await import('/pagefind/pagefind.js');
await pagefind.init();
await tell('start');
const { results } = await pagefind.search(words, filter ? { filters: filter } : {});
await Promise.all(results.slice(0, 10).map((result) => result.data()));
await tell('results', results.length);
await pagefind.filters();
await tell('counts');
location.href = '/ask?case=' + (at + 1);
</script>`;

function weigh(folder) {
  return readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) =>
    sum + (entry.isDirectory() ? weigh(join(folder, entry.name)) : statSync(join(folder, entry.name)).size), 0);
}

for (const kind of ['index', 'fragment', 'filter']) console.log(`${kb(weigh(join(pages, 'pagefind', kind)))} kB  ${kind}`);

let bytes = 0;
let files = 0;
let line = '';
const server = createServer((request, response) => {
  const url = new URL(request.url, 'http://localhost');
  const send = (type, body) => response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
  if (url.pathname === '/ask') {
    if (Number(url.searchParams.get('case')) < CASES.length) send('text/html', ASKING); else finish();
  } else if (url.pathname === '/told') {
    line += `${kb(bytes)} kB and ${files} files to ${url.searchParams.get('step')} ${url.searchParams.get('found')};`;
    if (url.searchParams.get('step') === 'counts') {
      const { words, filter } = CASES[Number(url.searchParams.get('case'))];
      console.log(`${line} "${words}" ${JSON.stringify(filter)}`);
      bytes = files = 0;
      line = '';
    }
    send('text/plain', '');
  } else if (url.pathname.startsWith('/pagefind/')) {
    const body = readFileSync(join(pages, normalize(url.pathname)));
    const script = /\.(js|json)$/.test(url.pathname);
    bytes += script ? gzipSync(body, { level: 9 }).length : body.length;
    files++;
    send(script && !url.pathname.endsWith('json') ? 'text/javascript' : 'application/octet-stream', body);
  } else {
    response.writeHead(404).end();
  }
});
await new Promise((resolve) => { server.listen(0, '127.0.0.1', resolve); });

const profile = mkdtempSync(join(tmpdir(), 'pagefind-'));
const browser = spawn(chromium, ['--headless=new', '--no-sandbox', '--no-first-run', `--user-data-dir=${profile}`,
  `http://127.0.0.1:${server.address().port}/ask?case=0`], { stdio: 'ignore' });
const late = setTimeout(() => { console.error('The browser did not answer in time.'); finish(); }, LIMIT_MS);

function finish() {
  clearTimeout(late);
  browser.once('exit', () => {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    exit(line ? 1 : 0);
  });
  browser.kill();
}
