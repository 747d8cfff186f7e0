// On every page: theme, folding filters, keys, what the reader keeps.

import { switchSlash } from './keys.js';
import { keep, memory } from './memory.js';
import { $, $$, home, root, wide } from './page.js';

/** Whether a click is no wish to open a tab or a window. @param {MouseEvent} event */
export const isPlain = (event) => !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);

export const kept = memory('kept');
export const seen = memory('seen');
const hidden = memory('hidden');
const visits = memory('visits');

export function paintKept() {
  const list = kept.list();
  const link = $('.kept');
  if (!link) return;
  link.hidden = !list.length;
  link.href = `${home}shortlist/index.html?list=${list}`;
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
export function dress(rows = $$('#roll > .row')) {
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

document.addEventListener('click', ({ target }) => {
  const at = /** @type {any} */ (target);
  for (const [selector, press] of Object.entries(presses)) if (at.closest(selector)) press(at);
});

// Filters are open in the margin on wide screens, folded on phones

function fold() {
  for (const fold of $$('.filters, .fg')) fold.open = wide.matches || fold.matches('.fg:has([aria-current])');
  for (const summary of $$('.fg > summary')) summary.tabIndex = wide.matches ? -1 : 0;
}
fold();
wide.onchange = fold;
