// Keys: / and Ctrl K search, arrows move through roles, Escape steps back. Readers who dictate can switch / off.

import { keep, recall } from './memory.js';
import { $, $$, q, wide } from './page.js';

const SLASH = 'rolecall-slash';
const slash = $('.slash');
let slashes = !recall(SLASH);

function paintSlash() {
  for (const hint of $$('.find kbd')) hint.hidden = !slashes;
  slash.textContent = `Turn ${slashes ? 'off' : 'on'} the key /`;
}

if (slash) paintSlash();
/** Whether / is a key, the other way round. */
export function switchSlash() {
  slashes = !slashes;
  keep(SLASH, slashes ? '' : 'off');
  paintSlash();
}

/** One step each. @param {KeyboardEvent} event @param {any} at */
function escape(event, at) {
  const folded = at.closest('.filters[open]');
  if (at === q && q.value) {
    event.preventDefault();
    q.value = '';
    q.dispatchEvent(new Event('input'));
  } else if (folded && !wide.matches) {
    folded.open = false;
    $('summary', folded).focus();
  } else {
    at.blur();
  }
}

/** From search to the filters offered below it, to the rows, and back. @param {KeyboardEvent} event @param {any} at */
function step(event, at) {
  const rows = $$('#roll .ttl a');
  const offered = $$('.offers a');
  const i = rows.indexOf(at);
  const k = offered.indexOf(at);
  const on = /Down|Right/.test(event.key) ? 1 : -1;
  let to;
  if (/Left|Right/.test(event.key)) to = k >= 0 && offered[k + on];
  else if (at === q) to = on > 0 && (offered[0] ?? rows[0]);
  else if (k >= 0) to = on > 0 ? rows[0] : q;
  else if (i >= 0) to = rows[i + on] ?? (on < 0 && q?.offsetParent && q);
  if (!to) return;
  event.preventDefault();
  to.focus();
}

document.addEventListener('keydown', (event) => {
  if (event.isComposing || event.altKey) return;
  const at = /** @type {any} */ (event.target);
  const command = event.ctrlKey || event.metaKey;
  const typing = at.matches('input:not([type=checkbox]),select,textarea');
  const asks = command ? event.key === 'k' && !event.shiftKey : event.key === '/' && slashes && !typing;
  if (asks && q?.offsetParent) {
    event.preventDefault();
    q.focus();
    q.select();
  } else if (!command) {
    if (event.key === 'Escape') escape(event, at);
    else if (event.key.startsWith('Arrow')) step(event, at);
  }
});
