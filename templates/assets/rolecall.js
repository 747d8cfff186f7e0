// On every page: theme, folding filters, keys, what the reader keeps. On the roll it also fetches search.js, the first
// time a reader asks for something. It becomes one file that is no module, because from the file system a browser loads
// none; whatever needs one fails softly there.

import { switchSlash } from './keys.js';
import { keep, memory } from './memory.js';
import { $, $$, home, q, root, site, wide } from './page.js';

/** Whether a click is no wish to open a tab or a window. @param {MouseEvent} event */
const isPlain = (event) => !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);

const kept = memory('kept');
const seen = memory('seen');
const hidden = memory('hidden');
const visits = memory('visits');

function paintKept() {
  const list = kept.list();
  const link = $('.kept');
  if (!link) return;
  link.hidden = !list.length;
  link.href = `${home}index.html?list=${list}`;
  link.textContent = `Shortlist (${list.length})`;
}
paintKept();

// In lists: what is new since the last visit, what was opened, what the reader does not want to see

const today = new Date().toISOString().slice(0, 10);
if ($('#roll')) visits.put(today, true);
const last = visits.list().at(-2) ?? today;
const fresh = $('.fresh');
const rest = $('.left');
let showing = false;
if (fresh) {
  fresh.hidden = last === today;
  fresh.href = `${home}index.html?since=${last}`;
}

/** Says of a row whether it is hidden, and gives the way back. @param {any} row @param {boolean} [out] */
function paintHidden(row, out = hidden.has(row.dataset.p)) {
  row.classList.toggle('out', out);
  const words = out ? 'Undo' : 'Hide';
  if (row.lastElementChild.textContent !== words) row.lastElementChild.textContent = words;
  return out;
}

/** Says of each row what is known of it. @param {any[]} [rows] */
function dress(rows = $$('#roll > .row')) {
  const [known, gone] = [seen, hidden].map(({ list }) => new Set(list()));
  for (const row of rows) {
    const { p, since } = row.dataset;
    const words = known.has(p) ? 'seen' : since > last ? 'new' : '';
    const by = $('.by', row).dataset;
    if (by.is !== words) by.is = words;
    row.hidden = paintHidden(row, gone.has(p)) && !showing;
  }
  if (!rest) return;
  const left = $$('#roll > .row[hidden]').length;
  rest.hidden = !left;
  if (left) rest.firstElementChild.textContent = `${left} hidden: show`;
}
dress();

// Theme: auto, then the opposite of the system's, then the system's own

const theme = $('.theme');
const chosen = () => root.dataset.theme || 'auto';

/** @param {string} mode */
function paint(mode) {
  root.dataset.theme = mode;
  $('.vh', theme).textContent = theme.title = `Theme: ${mode}`;
}

function turnTheme() {
  const dark = matchMedia('(prefers-color-scheme:dark)').matches;
  const [own, other] = dark ? ['dark', 'light'] : ['light', 'dark'];
  const mode = { [other]: own, [own]: 'auto' }[chosen()] ?? other;
  paint(mode);
  keep('rolecall-theme', mode === 'auto' ? '' : mode);
}

if (theme) paint(chosen());



/** Buttons and what they do. @type {Record<string, (button: any) => void>} */
const presses = {
  '.slash': switchSlash,
  '.theme': turnTheme,
  '.hide': ({ parentNode: row }) => {
    hidden.put(row.dataset.p);
    paintHidden(row);
  },
  '.left button': () => {
    showing = true;
    dress();
  },
  '.forget': (button) => {
    for (const one of [kept, seen, hidden, visits]) one.forget();
    paintKept();
    dress();
    button.textContent = 'Forgotten';
  },
};

// Filters are open in the margin on wide screens, folded on phones

function fold() {
  for (const fold of $$('.filters, .fg')) fold.open = wide.matches || fold.matches('.fg:has([aria-current])');
  for (const summary of $$('.fg > summary')) summary.tabIndex = wide.matches ? -1 : 0;
}
fold();
wide.onchange = fold;

// Search and filters: on the first page of the roll in place, on its other pages by way of the first

const roll = document.body.classList.contains('p-index');
const listed = /[?&]list=/.test(location.search);
const first = roll && home === './' && !!$('#said') && !listed; // an empty roll has nothing to search
const notice = $('.notice');
/** @type {Promise<any> | null} */
let searching = null;

/** @param {...(Node | string)} words */
function say(...words) {
  notice.hidden = !words.length;
  notice.replaceChildren(...words);
  $('#said').textContent = notice.firstChild?.nodeValue ?? '';
}

/** @param {() => void} retry */
function failed(retry) {
  say();
  const failure = $('.failed');
  failure.hidden = false;
  $('#said').textContent = failure.firstChild.data;
  failure.lastElementChild.onclick = () => {
    failure.hidden = true;
    retry();
  };
}

/** A module that failed to load may be remembered as failed: only a new page asks for it again. */
function startAgain() {
  if (q.value) location.search = `q=${encodeURIComponent(q.value)}`; else location.reload();
}

/** What a module offers. @param {string} name */
const fetched = async (name) => {
  await import(`${site}assets/${name}.js`);
  return shared[name];
};

/** Where modules put what they offer: a script that is bundled has no exports. @type {Record<string, any>} */
const shared = /** @type {any} */ (window).rolecall = { $, say, failed, fetched, kept, seen, paintKept, dress, isPlain };

/** The search, fetched when it is first needed. */
function search() {
  searching ??= (async () => {
    const late = setTimeout(() => say('Loading the index.'), 300);
    const list = $('#roll');
    list.ariaBusy = 'true';
    try {
      const found = await (await fetched('search'))();
      say();
      return found;
    } catch (error) {
      searching = null;
      failed(startAgain);
      throw error;
    } finally {
      clearTimeout(late);
      list.ariaBusy = null;
    }
  })();
  return searching;
}

const sort = $('#sort');
/** @param {string} asks @param {() => void} [otherwise] @param {string} [key] */
const use = (asks, otherwise = () => {}, key = '') => { search().then((found) => found[asks]?.(key), otherwise); };
if (first) {
  q.onfocus = () => use('');
  q.oninput = () => use('type');
  sort.onchange = () => use('sort', () => { sort.value = 'new'; });
  if (/[?&](?!utm_)\w+=/.test(location.search)) use('restore');
} else if (roll) {
  if (listed && home === './') fetched('shortlist').then((show) => show()).catch(() => say('The list did not load.'));
  if (sort) sort.onchange = () => location.assign(`${home}index.html?sort=${sort.value}`);
}
document.addEventListener('click', (event) => {
  const at = /** @type {any} */ (event.target);
  for (const [selector, press] of Object.entries(presses)) if (at.closest(selector)) press(at);
  const link = at.closest('[data-filter]');
  if (!link || !roll || !isPlain(event)) return;
  event.preventDefault();
  const key = link.dataset.filter;
  if (first) {
    use('toggle', () => {
      if (link.href && link.pathname !== location.pathname) location.assign(link.href); // the value has a page
    }, key);
    return;
  }
  const [, group, value] = key.replace(/^-/, 'not:').split(/^([^:]+):/);
  location.assign(`${home}index.html?${new URLSearchParams([[group, value]])}`);
});
