import { element, row } from './rows.js';
import { drop, format, narrows, NOTHING, parse, toggle } from './state.js';
import { asked, figure, heading, nothing, openAndClosed, roles } from './words.js';
const FIRST = 20;
const MORE = 50;
const AT_ONCE = 8;
const QUIET_MS = 400;
const LATE_MS = 300;
const $ = (selector) => document.querySelector(selector);
const $$ = (selector) => [...document.querySelectorAll(selector)];
const script = new URL('worker.js', import.meta.url).href;
const policy = (window).trustedTypes?.createPolicy('rolecall', { createScriptURL: () => script });
let worker = null;
let questions = 0;
function ask(question) {
worker ??= new Worker(policy?.createScriptURL('') ?? script, { type: 'module' });
const asked = worker;
const id = ++questions;
return new Promise((resolve, reject) => {
asked.onmessage = ({ data }) => {
if (data.id !== questions) return;
if (data.error) reject(new Error(data.error)); else resolve(data.answer);
};
asked.onerror = (event) => {
worker = null;
reject(new Error(event.message));
};
asked.postMessage({ id, question });
});
}
export const start = async (say, failed) => new Roll(await ask(null), say, failed);
class Roll {
#state = NOTHING;
#turn = 0;
#labels = {};
#list = $('#roll');
#own = [...this.#list.childNodes];
#count = $('.count').textContent;
#sub = $('.head .sub').textContent;
#q = $('#q');
#sort = $('#sort');
#more = element('p', { class: 'more', hidden: '' }, element('button', { class: 'lk', type: 'button' }));
#offers = element('ul', { class: 'chips offers', 'aria-label': 'Suggested filters', hidden: '' });
#timer = 0;
constructor({ groups, size }, say, failed) {
this.groups = groups;
this.size = size;
this.say = say;
this.failed = failed;
this.filters = $$('a[data-filter]');
this.#list.after(this.#more);
$('.chips').after(this.#offers);
this.#more.firstElementChild?.addEventListener('click', () => this.#draw(this.#list.children.length));
document.addEventListener('click', (event) => this.#follow(event));
window.addEventListener('popstate', () => this.restore());
$('.find').addEventListener('submit', (event) => {
event.preventDefault();
if (matchMedia('(pointer:coarse)').matches) this.#q.blur(); // the keyboard gives way to the results
});
$('.show a')?.addEventListener('click', () => $('.filters').removeAttribute('open'));
}
restore() {
this.#state = parse(location.search, this.groups.map(({ id }) => id));
this.#q.value = this.#state.q;
this.#draw();
}
type() {
if (this.#q.value !== this.#state.q) this.#go({ ...this.#state, q: this.#q.value }, 'replaceState');
}
toggle(key) {
this.#go(toggle(this.#state, key));
}
sort() {
const usual = this.#state.q.trim() ? 'best' : 'new';
const sort = this.#sort.value;
this.#go({ ...this.#state, sort: sort === usual ? '' : sort }, 'replaceState');
}
#go(state, how = 'pushState') {
this.#state = state;
history[how](null, '', location.pathname + format(state));
this.#draw();
}
#follow(event) {
const link = (event.target).closest('[data-drop],[data-offer]');
if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
event.preventDefault();
const { offer, drop: key } = link.dataset;
const chips = $$('.chips [data-drop]').filter((chip) => chip.offsetParent);
const next = chips[chips.indexOf(link) + 1];
this.#go(offer ? { ...this.#state, on: [...this.#state.on, offer], q: link.dataset.q } : drop(this.#state, key));
this.#q.value = this.#state.q;
this.focus = !offer && chips.includes(link) && next && next.dataset.drop !== 'all' ? next.dataset.drop : 'q';
}
async #draw(from = 0) {
const turn = ++this.#turn;
const state = this.#state;
const narrowed = narrows(state);
const own = !narrowed && !state.sort;
const late = setTimeout(() => this.say('Loading the index.'), LATE_MS);
this.#list.setAttribute('aria-busy', 'true');
try {
const values = this.filters.map((link) => link.dataset.filter);
const answer = await ask({ state, values, limit: own ? 0 : from ? MORE : FIRST, from });
if (turn !== this.#turn) return;
this.#show(answer, own, from);
await new Promise((done) => { setTimeout(done); });
if (turn === this.#turn) this.#list.append(...this.#drawn(answer, AT_ONCE));
} catch {
if (turn !== this.#turn) return;
this.#rows(this.#own);
this.failed(() => this.#draw());
} finally {
clearTimeout(late);
if (turn === this.#turn) this.#list.removeAttribute('aria-busy');
}
}
#show(answer, own, from) {
const rows = this.#drawn(answer, 0, AT_ONCE);
this.#labels = answer.labels;
if (from) {
this.#list.append(...rows);
rows[0]?.querySelector('a')?.focus();
} else {
this.#rows(own ? this.#own : rows);
}
const left = own ? 0 : answer.total - from - answer.rows.length;
this.#more.hidden = left <= 0;
this.#more.children[0].textContent = `Show ${Math.min(MORE, left)} more`;
if (from) return;
this.#head(answer);
this.#mark(answer);
this.#chips(answer);
this.#empty(answer);
this.#announce(answer);
}
#drawn({ rows, word }, from, to) {
return rows.slice(from, to).map((posting) => row($('#row'), posting, word));
}
#rows(rows) {
this.#list.replaceChildren(...rows);
this.#list.hidden = $('.heads').hidden = !rows.length;
this.#more.hidden = true;
for (const pages of $$('nav.pages')) pages.hidden = rows !== this.#own;
}
#head({ total, open, mended, has, of }) {
const state = this.#state;
const narrowed = narrows(state);
const words = state.q.trim();
$('.count').textContent = narrowed ? heading(total, this.size) : this.#count;
$('.head .sub').textContent = narrowed
? total ? openAndClosed(total, open) : asked(state, (key) => this.#name(key)) : this.#sub;
$('.sort').hidden = !total;
const [best] = this.#sort.options;
best.hidden = best.disabled = !words;
this.#sort.value = state.sort || (words ? 'best' : 'new');
if (has && has < of) this.say(`No role has all of “${words}”; these have ${has} of ${of}.`);
else if (mended) this.say('Showing results for ', element('b', {}, mended), '.');
else this.say();
}
#name(key) {
return key.endsWith(':not-stated') ? `${this.#group(key)} not stated` : this.#label(key);
}
#label(key) {
const link = this.filters.find(({ dataset }) => dataset.filter === key);
return link?.firstElementChild.textContent ?? this.#labels[key];
}
#group(key) {
return this.groups.find(({ id }) => key.startsWith(`${id}:`))?.label ?? '';
}
#mark({ counts, total }) {
const { on } = this.#state;
for (const link of this.filters) {
const key = link.dataset.filter;
const count = counts[key] ?? 0;
if (!on.includes(key)) link.removeAttribute('aria-current');
else if (!link.hasAttribute('aria-current')) link.setAttribute('aria-current', 'true');
const out = String(on.includes(`-${key}`));
const minus = link.nextElementSibling;
if (minus.getAttribute('aria-pressed') !== out) minus.setAttribute('aria-pressed', out);
link.classList.toggle('zero', !count);
const n = link.querySelector('.n');
const words = figure(count);
if (n.textContent !== words) n.textContent = words;
}
$('.filters > summary').firstChild.nodeValue = on.length ? `Filter (${on.length})` : 'Filter';
const show = $('.show a');
if (show) show.textContent = `Show ${roles(total)}`;
}
#address(state) {
const [key, other] = state.on;
const link = !other && !state.q && !state.sort && this.filters.find(({ dataset }) => dataset.filter === key);
return link ? link.getAttribute('href') : `index.html${format(state)}`;
}
#chips({ offers }) {
const chips = $('.chips');
const state = this.#state;
const q = state.q.trim();
const keys = [...(q ? ['q'] : []), ...state.on];
chips.hidden = !keys.length;
chips.replaceChildren(...keys.map((key) => {
const not = key.startsWith('-');
const bare = not ? key.slice(1) : key;
const group = key === 'q' ? 'Search' : (not ? 'Not ' : '') + this.#group(bare);
const link = this.#chip('Remove ', group, key === 'q' ? q : this.#label(bare), drop(state, key));
link.dataset.drop = key;
link.append(cross());
return element('li', {}, link);
}), chips.lastElementChild);
this.#offers.replaceChildren(...offers.map(({ key, label, q: rest }) => {
const link = this.#chip('Filter by ', this.#group(key), label, { ...state, q: rest, on: [...state.on, key] });
link.dataset.offer = key;
link.dataset.q = rest;
return element('li', {}, link);
}));
this.#offers.hidden = !offers.length;
if (this.focus) ($$('.chips [data-drop]').find((chip) => chip.dataset.drop === this.focus && this.focus !== 'q') ?? this.#q).focus();
this.focus = '';
}
#chip(verb, group, label, state) {
return element('a', { href: this.#address(state) },
element('span', { class: 'vh' }, verb), element('span', { class: 'cg' }, group), ` ${label} `);
}
#empty({ total, looser }) {
const empty = $('.empty');
empty.hidden = total > 0 || !narrows(this.#state);
if (empty.hidden) return;
const { before, q, after } = nothing(this.#state, (key) => this.#name(key));
const offers = looser.map(({ key, count }) => element('li', {},
element('a', { href: this.#address(drop(this.#state, key)), 'data-drop': key },
element('span', {}, this.#loosening(key)), ' ', element('span', { class: 'n' }, roles(count)))));
const browse = element('a', { href: $('.nav a').getAttribute('href') }, 'Browse every place, level and skill');
empty.replaceChildren(
element('p', {}, before, ...(q ? [element('b', {}, q)] : []), after),
element('ul', {}, ...offers),
element('p', { class: 'quiet' },
'Search looks at titles, companies, places, skills and the full text of each posting. ', browse, '.'));
}
#loosening(key) {
if (key === 'all') return 'Start again';
if (key.startsWith('-')) return `With ${this.#name(key.slice(1))}`;
return `Without ${key === 'q' ? `“${this.#state.q.trim()}”` : this.#label(key)}`;
}
#announce({ offers }) {
clearTimeout(this.#timer);
this.#timer = window.setTimeout(() => {
const note = $('.head + .quiet');
$('#said').textContent = [note && !note.hidden ? note.textContent : '', $('.count').textContent,
offers.length ? `Filters suggested: ${offers.length}` : ''].filter(Boolean).join(' ');
}, QUIET_MS);
}
}
function cross() {
const space = 'http://www.w3.org/2000/svg';
const svg = document.createElementNS(space, 'svg');
const path = document.createElementNS(space, 'path');
const attributes = { viewBox: '0 0 10 10', width: '10', height: '10', 'aria-hidden': 'true' };
for (const [name, value] of Object.entries(attributes)) svg.setAttribute(name, value);
const line = { d: 'm1.5 1.5 7 7m0-7-7 7', fill: 'none', stroke: 'currentColor', 'stroke-width': '1.5' };
for (const [name, value] of Object.entries(line)) path.setAttribute(name, value);
svg.append(path);
return svg;
}
