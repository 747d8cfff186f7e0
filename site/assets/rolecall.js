(() => {
'use strict';
const doc = document;
const root = doc.documentElement;
const home = root.dataset.root || './';
const wide = matchMedia('(min-width:75rem)');
const $ = (selector, within = doc) => within.querySelector(selector);
const $$ = (selector, within = doc) => [...within.querySelectorAll(selector)];
function button(words, style) {
const made = doc.createElement('button');
made.type = 'button';
made.className = style;
made.textContent = words;
return made;
}
function recall(key) {
try {
return localStorage.getItem(key);
} catch {
return null;
}
}
function keep(key, value) {
try {
if (value) localStorage.setItem(key, value); else localStorage.removeItem(key);
} catch {
}
}
const q = $('#q');
const SHORTLIST = `rolecall-kept ${new URL(home, location.href).pathname}`;
const kept = {
list: () => (recall(SHORTLIST) || '').split(',').filter(Boolean),
change: (list) => keep(SHORTLIST, list.join(',')),
};
const star = $('[data-keep]');
const own = location.pathname.match(/\/postings\/([^/]+)\//)?.[1] ?? '';
const shortlist = doc.createElement('a');
shortlist.className = 'kept';
(star ?? $('.p-index .sub'))?.after(' ', shortlist);
function paintKept() {
const list = kept.list();
if (star) {
star.setAttribute('aria-pressed', list.includes(own));
star.textContent = list.includes(own) ? 'Kept' : 'Keep';
}
shortlist.hidden = !list.length;
shortlist.href = `${home}index.html?list=${list.join(',')}`;
shortlist.textContent = `Shortlist (${list.length})`;
}
paintKept();
star?.addEventListener('click', () => {
const list = kept.list();
kept.change(list.includes(own) ? list.filter((one) => one !== own) : [...list, own]);
paintKept();
});
const theme = $('.theme');
function paint(mode) {
if (mode === 'auto') delete root.dataset.theme; else root.dataset.theme = mode;
$('.vh', theme).textContent = theme.title = `Theme: ${mode}`;
}
if (theme) {
paint(root.dataset.theme || 'auto');
theme.addEventListener('click', () => {
const dark = matchMedia('(prefers-color-scheme:dark)').matches;
const modes = dark ? ['auto', 'light', 'dark'] : ['auto', 'dark', 'light'];
const mode = modes[(modes.indexOf(root.dataset.theme || 'auto') + 1) % modes.length];
paint(mode);
keep('rolecall-theme', mode === 'auto' ? '' : mode);
});
}
function fold() {
for (const fold of $$('.filters, .fg')) {
fold.open = wide.matches || (fold.matches('.fg') && !!$('[aria-current]', fold));
}
for (const summary of $$('.fg > summary')) summary.tabIndex = wide.matches ? -1 : 0;
}
fold();
wide.addEventListener('change', fold);
const roll = doc.body.classList.contains('p-index');
const listed = /[?&]list=/.test(location.search);
const first = roll && home === './' && !!$('#said') && !listed; // an empty roll has nothing to search
const note = doc.createElement('p');
let searching = null;
let loaded = false;
function say(...words) {
note.className = 'quiet';
note.hidden = !words.length;
note.replaceChildren(...words);
if (!note.isConnected) $('.head').after(note);
$('#said').textContent = note.firstChild?.nodeValue ?? '';
}
function failed(retry) {
const again = button('Retry', 'lk');
again.addEventListener('click', retry);
const pages = $('nav.pages');
const list = pages && !pages.hidden ? 'Search did not load. The pages below hold the whole list. '
: 'Search did not load. The list below is complete; try your browser’s find. ';
say(list, again);
}
function startAgain() {
const words = q.value.trim() && `?q=${encodeURIComponent(q.value.trim())}`;
location.assign(location.pathname + (words || location.search));
}
function search() {
searching ??= (async () => {
const late = setTimeout(() => say('Loading the index.'), 300);
const list = $('#roll');
list.setAttribute('aria-busy', 'true');
try {
const module = await import('./search.js');
loaded = true;
const found = await module.start(say, failed);
if (note.isConnected) say();
return found;
} catch (error) {
searching = null;
failed(loaded ? () => search().then(show, () => {}) : startAgain);
throw error;
} finally {
clearTimeout(late);
list.removeAttribute('aria-busy');
}
})();
return searching;
}
function show(found) {
if (q.value) found.type(); else found.restore();
}
const sort = $('#sort');
if (first) {
q.addEventListener('focus', () => search().catch(() => {}));
q.addEventListener('input', () => search().then((found) => found.type(), () => {}));
sort?.addEventListener('change', () => search().then((found) => found.sort(), () => { sort.value = 'new'; }));
if (/[?&](?!utm_)\w+=/.test(location.search)) search().then((found) => found.restore(), () => {});
} else if (roll) {
if (listed && home === './') import('./shortlist.js').then((list) => list.show(kept), () => say('The list did not load.'));
sort?.addEventListener('change', () => location.assign(`${home}index.html?sort=${sort.value}`));
}
for (const link of roll ? $$('a[data-filter]') : []) {
const minus = button('−', 'not');
minus.dataset.filter = `-${link.dataset.filter}`;
minus.setAttribute('aria-label', `Leave out ${link.firstElementChild.textContent}`);
link.after(minus);
}
doc.addEventListener('click', (event) => {
const link = (event.target).closest('[data-filter]');
if (!link || !roll || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
event.preventDefault();
const key = link.dataset.filter;
if (first) {
search().then((found) => found.toggle(key), () => {
if (link.href && link.pathname !== location.pathname) location.assign(link.href); // the value has a page
});
return;
}
const colon = key.indexOf(':');
const state = key.startsWith('-') ? `not=${encodeURIComponent(key.slice(1))}`
: `${key.slice(0, colon)}=${encodeURIComponent(key.slice(colon + 1))}`;
location.assign(`${home}index.html?${state}`);
});
const SLASH = 'rolecall-slash';
const slash = $('.slash');
let slashes = !recall(SLASH);
function paintSlash() {
for (const hint of $$('.find kbd')) hint.hidden = !slashes;
slash.textContent = `Turn ${slashes ? 'off' : 'on'} the key /`;
}
if (slash) {
paintSlash();
slash.addEventListener('click', () => {
slashes = !slashes;
keep(SLASH, slashes ? '' : 'off');
paintSlash();
});
}
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
function step(event, at) {
const rows = $$('#roll .ttl a');
const offered = $$('.offers a');
const i = rows.indexOf(at);
const k = offered.indexOf(at);
const on = /Down|Right/.test(event.key) ? 1 : -1;
let to = null;
if (/Left|Right/.test(event.key)) to = k < 0 ? null : offered[k + on];
else if (at === q) to = on > 0 ? offered[0] ?? rows[0] : null;
else if (k >= 0) to = on > 0 ? rows[0] : q;
else if (i >= 0) to = rows[i + on] ?? (on > 0 || !q?.offsetParent ? null : q);
if (!to) return;
event.preventDefault();
to.focus();
}
doc.addEventListener('keydown', (event) => {
if (event.isComposing) return;
const at = (doc.activeElement ?? doc.body);
const command = event.ctrlKey || event.metaKey;
const typing = at.matches('input:not([type=checkbox]),select,textarea');
const asks = command ? event.key === 'k' && !event.altKey && !event.shiftKey
: event.key === '/' && !event.altKey && slashes && !typing;
if (asks && q?.offsetParent) {
event.preventDefault();
q.focus();
q.select();
} else if (!command && !event.altKey) {
if (event.key === 'Escape') escape(event, at);
else if (event.key.startsWith('Arrow')) step(event, at);
}
});
})();
