// How long from a key press to the results on screen, and how many bytes a search fetches. Needs Node and ChromeDriver,
// and nothing else: node src/bench/search/keys.js SITE [SLOWDOWN]. docs/benchmarks.md says what the figures mean.

import { spawn } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, normalize } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';

const QUERIES = ['kubernetes', 'senior python engineer', 'data scientist new york', 'payroll', 'staff ml remote',
  'kuberntes', 'product manager berlin', '"machine learning" -java', 'c++', 'engineer'];
const FILTER = 'level:senior';
const WIDTHS = { width: 1280, height: 800, deviceScaleFactor: 1, mobile: false };
const TYPES = { html: 'text/html', css: 'text/css', js: 'text/javascript', json: 'application/json', svg: 'image/svg+xml' };

/** A page that answers each key at once with one word: what it takes is the browser's own. */
const FLOOR = '<!DOCTYPE html><title>Floor</title><h1 class="count">0</h1><ul class="chips"></ul><input id="q" type="search">'
  + `<ol id="roll">${'<li>A role, its company, its place and its pay</li>'.repeat(20)}</ol>`
  + "<script>q.oninput = () => { document.querySelector('.count').textContent = q.value.length; };</script>";

const [site, slowdown = '4'] = process.argv.slice(2);
if (!site) throw new Error('usage: node src/bench/search/keys.js SITE [SLOWDOWN]');

/** Bytes sent since the last look, compressed, by the kind of file. @type {Record<string, number>} */
let sent = {};
let requests = 0;
/** @type {Map<string, Buffer>} */
const packed = new Map();

const server = createServer((request, response) => {
  const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://a/').pathname));
  const file = join(site, path.endsWith('/') ? `${path}index.html` : path);
  try {
    const bytes = path === '/floor.html' ? gzipSync(FLOOR) : packed.get(file) ?? gzipSync(readFileSync(file), { level: 9 });
    packed.set(file, bytes);
    const kind = file.slice(file.lastIndexOf('.') + 1);
    sent[kind] = (sent[kind] ?? 0) + bytes.length;
    requests++;
    response.writeHead(200, { 'content-type': TYPES[kind] ?? 'text/plain', 'content-encoding': 'gzip', 'cache-control': 'max-age=600' });
    response.end(bytes);
  } catch {
    response.writeHead(404).end();
  }
});

function look() {
  const seen = { ...sent, all: Object.values(sent).reduce((one, other) => one + other, 0), requests };
  sent = {};
  requests = 0;
  return seen;
}

let session = '';

/** @param {string} path @param {any} [body] @param {string} [method] */
async function drive(path, body = {}, method = 'POST') {
  const response = await fetch(`http://127.0.0.1:9516/session${session}${path}`,
    { method, body: method === 'POST' ? JSON.stringify(body) : undefined });
  const { value } = await response.json();
  if (value?.error) throw new Error(`${path}: ${value.message}`);
  return value;
}

/** @param {string} cmd @param {any} params */
const command = (cmd, params) => drive('/goog/cdp/execute', { cmd, params });

/** @param {string} script @param {...any} args */
const run = (script, ...args) => drive('/execute/async', { script, args });

/** Rows of which a part is on a screen of that size, and those of them that answer a reader first. */
const ROWS = 5;
const FIRST = 3;

/** Watches what a key press changes on the screen, and when it is there: the frame after the last change of the
 * heading, of the words that it answers, or of one of the first rows; of a row that is on the screen; and of anything.
 * What nobody sees does not count: rows below, addresses of links, and the polite announcement. Nor does a write that
 * changes nothing. */
const WATCH = `
  const done = arguments[arguments.length - 1];
  const seen = window.seen = { key: 0, first: 0, rows: 0, all: 0, changed: 0, tasks: [] };
  for (const type of ['keydown', 'click']) {
    addEventListener(type, ({ timeStamp }) => { seen.key = timeStamp; seen.first = seen.rows = seen.all = 0; }, true);
  }
  const roll = document.querySelector('#roll');
  const head = document.querySelector('.count');
  const chips = document.querySelector('.chips');
  const channel = new MessageChannel();
  channel.port1.onmessage = ({ data }) => {
    seen.all = performance.now();
    if (data < ${ROWS}) seen.rows = seen.all;
    if (data < ${FIRST}) seen.first = seen.all;
  };
  const element = ({ target }) => target.closest ? target : target.parentElement;
  const isSeen = ({ target, type, attributeName, oldValue }) => element({ target }) && !element({ target }).closest('#said')
    && (type !== 'attributes' || (oldValue !== target.getAttribute(attributeName)
      && !/^(href|aria-busy|data-(?!is))/.test(attributeName)));
  const below = 1000;
  const rowOf = (change, rows) => {
    if (head.contains(change.target) || chips.contains(change.target)) return 0;
    if (!roll.contains(change.target)) return ${ROWS};
    const changed = change.target === roll ? [...change.addedNodes] : [element(change).closest('#roll > li')];
    return Math.min(below, ...changed.map((row) => rows.get(row) ?? below));
  };
  new MutationObserver((changes) => {
    seen.changed = performance.now();
    const rows = new Map([...roll.children].slice(0, ${ROWS}).map((row, i) => [row, i]));
    const row = Math.min(below, ...changes.filter(isSeen).map((change) => rowOf(change, rows)));
    if (row < below) requestAnimationFrame(() => channel.port2.postMessage(row));
  }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true, attributeOldValue: true });
  new PerformanceObserver((list) => seen.tasks.push(...list.getEntries().map(({ duration }) => duration)))
    .observe({ type: 'longtask' });
  done();`;

const QUIET = `
  const done = arguments[arguments.length - 1];
  const start = performance.now();
  (function wait() {
    const now = performance.now();
    const busy = document.querySelector('#roll[aria-busy]');
    if (now - start > 20000 || (!busy && now - start > 150 && now - seen.changed > 150)) {
      const { key, first, rows, all, tasks } = seen;
      seen.tasks = [];
      done({ first: first && first - key, rows: rows && rows - key, all: all && all - key, tasks });
    } else setTimeout(wait, 25);
  })();`;

/** @param {string} key */
async function press(key) {
  const [name, text] = key === 'Backspace' ? [key, undefined] : [key, key];
  await command('Input.dispatchKeyEvent', { type: 'keyDown', key: name, text, windowsVirtualKeyCode: text ? 0 : 8 });
  await command('Input.dispatchKeyEvent', { type: 'keyUp', key: name, windowsVirtualKeyCode: text ? 0 : 8 });
  return run(QUIET);
}

async function open(page = 'index.html') {
  await command('Network.clearBrowserCache', {});
  await drive('/url', { url: `http://127.0.0.1:${server.address().port}/${page}` });
  await run(WATCH);
  await run("document.querySelector('#q').focus(); setTimeout(arguments[0], 50)");
  return run(QUIET);
}

/** @param {string} query */
async function type(query) {
  const found = [];
  for (const key of query) found.push(await press(key));
  await run("const q = document.querySelector('#q'); q.value = ''; q.dispatchEvent(new Event('input')); arguments[0]()");
  await run(QUIET);
  return found;
}

/** @param {number[]} list @param {number} part */
const quantile = (list, part) => [...list].sort((one, other) => one - other)[Math.min(list.length - 1, Math.floor(list.length * part))];

/** @param {string} name @param {{first: number, rows: number, all: number, tasks: number[]}[]} found */
function report(name, found) {
  for (const kind of /** @type {const} */ (['first', 'rows', 'all'])) {
    const times = found.map((one) => one[kind]).filter((ms) => ms > 0);
    console.log(`${name}, ${kind}: ${times.length} keys, p50 ${quantile(times, 0.5).toFixed(0)} ms, `
      + `p95 ${quantile(times, 0.95).toFixed(0)} ms, most ${Math.max(...times).toFixed(0)} ms`);
  }
  const tasks = found.flatMap((one) => one.tasks);
  console.log(`${name}: tasks over 50 ms: ${tasks.length}, longest ${Math.max(0, ...tasks).toFixed(0)} ms`);
}

statSync(join(site, 'index.html'));
await new Promise((done) => { server.listen(0, '127.0.0.1', () => done(undefined)); });
const driver = spawn('chromedriver', ['--port=9516'], { stdio: 'ignore' });
try {
  for (let tries = 0; tries < 50; tries++) {
    await pause(100);
    if (await fetch('http://127.0.0.1:9516/status').then(() => true, () => false)) break;
  }
  const args = ['--headless=new', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'];
  const { sessionId } = await drive('', { capabilities: { alwaysMatch: {
    browserName: 'chrome', 'goog:chromeOptions': { args }, timeouts: { script: 60_000 } } } });
  session = `/${sessionId}`;
  await command('Emulation.setDeviceMetricsOverride', WIDTHS);
  await open();
  console.log('bytes before the first query:', JSON.stringify(look()));
  for (const key of 'kubernetes') await press(key);
  await run(`document.querySelector('[data-filter="${FILTER}"]').click(); setTimeout(arguments[0], 300)`);
  await run(QUIET);
  console.log('bytes of one word and a filter:', JSON.stringify(look()));
  await command('Emulation.setCPUThrottlingRate', { rate: Number(slowdown) });
  for (const [page, names] of [['floor.html', ['floor']], ['index.html', ['cold', 'warm', 'warm again']]]) {
    await open(page);
    for (const name of names) {
      const found = [];
      for (const query of QUERIES) found.push(...await type(query));
      report(name, found);
    }
  }
} finally {
  await drive('', {}, 'DELETE').catch(() => {});
  driver.kill();
  server.close();
}
