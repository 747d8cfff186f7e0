(() => {
'use strict';
const doc = document;
const $ = (selector, within = doc) => within.querySelector(selector);
const $$ = (selector, within = doc) => [...within.querySelectorAll(selector)];
const make = (name, ...children) => {
const made = doc.createElement(name);
made.append(...children);
return made;
};
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
const peek = make('div');
peek.className = 'peek';
peek.hidden = true;
peek.setAttribute('aria-hidden', 'true'); // the link leads to the same words
doc.body.append(peek);
let back = null;
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
});
})();
