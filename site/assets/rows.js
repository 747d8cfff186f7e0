export function element(name, attributes = {}, ...children) {
const made = document.createElement(name);
for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
made.append(...children);
return made;
}
export function row(template, posting, word) {
const made = (template.content.firstElementChild?.cloneNode(true));
const { permalink, title, supplied, lang, by, note, gist, marked } = posting;
const words = word && `#:~:text=${encodeURIComponent(word).replace(/-/g, '%2D')}`;
made.dataset.p = permalink;
made.classList.toggle('closed', posting.closed ?? false);
made.querySelector('.ttl a')?.setAttribute('href', `postings/${permalink}/index.html${words}`);
fill(made, '.ttl a', [own(pieces(marked?.title ?? [title]), supplied ? { class: 'sup' } : lang ? { lang } : {})]);
fill(made, '.by', [...(by ? [own([by])] : []), ...(note ? [' ', element('span', { class: 'note' }, note)] : [])]);
if (lang) made.querySelector('.gist')?.setAttribute('lang', lang);
fill(made, '.gist', gist ? [gist] : []);
column(made, '.c-place', posting.place);
column(made, '.c-level', posting.level);
column(made, '.c-pay', posting.pay);
fill(made, '.c-stat dd', status(posting));
fill(made, '.sk', skills(posting));
return made;
}
const own = (words, more = {}) => element('span', { ...more, dir: 'auto' }, ...words);
const pieces = (cut) => cut.map((piece, i) => (i % 2 ? element('mark', {}, piece) : piece)).filter((piece) => piece !== '');
function status({ closed, date, datetime }) {
const day = date ? element('time', { datetime: datetime ?? '' }, date) : 'undated';
return [closed ? element('span', { class: 'shut' }, 'Closed') : 'Open', ' ', element('small', {}, day)];
}
function skills({ skills: named, more, marked }) {
if (!named) return [];
return [element('span', { class: 'vh' }, 'Skills: '), ...pieces(marked?.skills ?? [named]),
...(more ? [' ', element('span', {}, more)] : [])];
}
function fill(made, selector, content) {
const part = made.querySelector(selector);
if (content.length) part?.replaceChildren(...content); else part?.remove();
}
function column(made, selector, cell) {
made.querySelector(selector)?.classList.toggle('nil', !cell);
const [text, small] = cell ?? [];
fill(made, `${selector} dd`, text
? [element('bdi', {}, text), ...(small ? [' ', element('small', {}, small)] : [])]
: [element('span', { 'aria-hidden': 'true' }, '–'), element('span', { class: 'vh' }, 'not stated')]);
}
