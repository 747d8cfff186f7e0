// On the first page of the roll: search and filters in place. The index is asked for when a reader first comes near it.

import { ask } from './ask.js';
import { isPlain } from './everywhere.js';
import { known } from './filters.js';
import { failed, say } from './notice.js';
import { $, q } from './page.js';
import { filter, reorder, restore, take, type } from './search.js';

const LATE_MS = 300;
const list = $('#roll');
/** Until the index is known. @type {Promise<void> | null} */
let learning = null;

async function learn() {
  const late = setTimeout(() => say('Loading the index.'), LATE_MS);
  list.ariaBusy = 'true';
  try {
    Object.assign(known, await ask(null)[0]);
    say();
    take();
  } catch (error) {
    learning = null;
    throw error;
  } finally {
    clearTimeout(late);
    list.ariaBusy = null;
  }
}

/** Does something once the index is known. @param {() => void} act @param {() => void} [otherwise] when it is not */
function use(act, otherwise = () => failed(() => use(act))) {
  (learning ??= learn()).then(act, otherwise);
}

const sort = $('#sort');
if (/[?&]list=/.test(location.search)) location.replace(`shortlist/index.html${location.search}`); // where it was once
else if (/[?&](?!utm_)\w+=/.test(location.search)) use(restore);
q.onfocus = () => use(() => {});
q.oninput = () => use(type);
sort.onchange = () => use(reorder);
$('.find').onsubmit = (/** @type {Event} */ event) => {
  event.preventDefault();
  if (matchMedia('(pointer:coarse)').matches) q.blur(); // the keyboard gives way to the results
};
$('.show a')?.addEventListener('click', () => $('.filters').removeAttribute('open'));
document.addEventListener('click', (event) => {
  const link = /** @type {any} */ (event.target).closest('[data-filter]');
  if (!link || !isPlain(event)) return;
  event.preventDefault();
  use(() => filter(link.dataset.filter), () => {
    if (link.href && link.pathname !== location.pathname) location.assign(link.href); // the value has a page
  });
});
