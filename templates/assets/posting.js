// On the page of a posting: sharing, its last day, previews of lines.

import { kept, paintKept, seen } from './everywhere.js';
import { $, $$ } from './page.js';

const doc = document;
const make = (/** @type {string} */ name, /** @type {(Node | string)[]} */ ...children) => {
  const made = doc.createElement(name);
  made.append(...children);
  return made;
};

// That it was read, and whether it is kept

const own = location.pathname.match(/\/postings\/([^/]+)\//)?.[1] ?? '';
const star = $('[data-keep]');

function paintStar() {
  star.setAttribute('aria-pressed', kept.has(own));
  star.textContent = kept.has(own) ? 'Kept' : 'Keep';
  paintKept();
}

if (own) seen.put(own, true);
if (star) {
  paintStar();
  star.addEventListener('click', () => {
    kept.put(own);
    paintStar();
  });
  $('.forget').addEventListener('click', () => setTimeout(paintStar)); // once it is forgotten
}

// Share

for (const copy of $$('[data-copy]')) {
  const words = copy.textContent;
  copy.setAttribute('aria-live', 'polite');
  copy.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(location.href);
      copy.textContent = 'Link copied';
    } catch {
      copy.textContent = 'Copy failed: use the address bar';
    }
    setTimeout(() => { copy.textContent = words; }, 2000);
  });
}
for (const share of 'share' in navigator ? $$('[data-share]') : []) {
  share.hidden = false;
  share.addEventListener('click', () => {
    navigator.share({ title: doc.title, url: location.href }).catch(() => {}); // the reader thought better of it
  });
}

// A role closes on the day after its last, whenever the site was built

const main = $('main[data-valid-through]');
const last = main?.dataset.validThrough;
if (last && new Date().toISOString().slice(0, 10) > last) {
  const words = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
    .format(new Date(last));
  const shut = make('span', 'Closed');
  shut.className = 'shut';
  const time = make('time', words);
  time.setAttribute('datetime', last);
  doc.body.classList.add('is-closed');
  $('.stat', main)?.replaceChildren(shut, ' ', make('span', time));
  const gone = make('p', `This role closed on ${words} and takes no applications. It stays on the roll for reference.`);
  gone.className = 'gone';
  $('.acts .btn,.acts .gone', main)?.replaceWith(gone);
}

// A search leads here with its words, and they to the line that has the most of them

/** @param {string} text */
const folded = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
const asked = new URLSearchParams(location.hash.slice(1)).get('find')?.split(' ') ?? [];
let most = 0;
let answer = null;
for (const line of asked.length ? $$('.lines > li') : []) {
  const words = folded(line.textContent).split(/[^\p{L}\p{N}.+#]+/u);
  const has = asked.filter((one) => words.some((word) => word.startsWith(one))).length;
  if (has > most) [most, answer] = [has, line];
}
if (answer) {
  location.replace(`#${answer.id}`);
  answer.scrollIntoView({ block: 'center' });
}

// Provenance: a fact previews its line; following it marks the words

const peek = make('div');
peek.className = 'peek';
peek.hidden = true;
peek.setAttribute('aria-hidden', 'true'); // the link leads to the same words
doc.body.append(peek);
/** @type {HTMLElement | null} */
let back = null;

/** The sentence round the words, and the number of its line. @param {HTMLElement} line @param {HTMLElement} mark */
function preview(line, mark) {
  const before = doc.createRange();
  before.setStart(line, 0);
  before.setEndBefore(mark);
  const after = doc.createRange();
  after.setStartAfter(mark);
  after.setEnd(line, line.childNodes.length);
  const start = before.toString().split(/(?<=[.?!] )/);
  const end = after.toString().split(/(?<=[.?!]) /);
  peek.replaceChildren(make('p', make('b', line.id.slice(1)),
    make('span', start[start.length - 1], make('mark', mark.textContent ?? ''), end[0])));
}

/** @param {HTMLAnchorElement} link @param {boolean} on */
function light(link, on) {
  const mark = doc.getElementById(link.hash.slice(1));
  const line = mark?.closest('li');
  if (!mark || !line) return;
  mark.classList.toggle('on', on);
  line.classList.toggle('on', on);
  const box = line.getBoundingClientRect();
  peek.hidden = !on || (box.top > 0 && box.bottom < innerHeight);
  if (!peek.hidden) preview(line, mark);
}

for (const link of $$('.post .ln')) {
  for (const type of ['mouseenter', 'focus']) link.addEventListener(type, () => light(link, true));
  for (const type of ['mouseleave', 'blur']) link.addEventListener(type, () => light(link, false));
  link.addEventListener('click', () => {
    light(link, false);
    back = link;
  });
}

// Escape puts the preview away, then returns to the fact just followed, before it is a key of every page.
doc.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (!peek.hidden) {
    peek.hidden = true;
  } else if (back && !doc.activeElement?.matches('#q')) {
    back.focus();
    back = null;
  } else {
    return;
  }
  event.stopImmediatePropagation();
}, true);
