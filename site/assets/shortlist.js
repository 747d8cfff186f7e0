import { element } from './rows.js';
import { heading, roles } from './words.js';
const MOST = 20;
const PERMALINK = /^[a-z0-9][a-z0-9-]*$/;
const UNITS = { YEAR: 'a year', MONTH: 'a month', WEEK: 'a week', DAY: 'a day', HOUR: 'an hour' };
const $ = (selector) => document.querySelector(selector);
export function listed(search) {
const list = new URLSearchParams(search).get('list') ?? '';
return [...new Set(list.split(','))].filter((one) => PERMALINK.test(one)).slice(0, MOST);
}
const capital = (word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase().replace('_', ' ');
function placeOf({ city, region, country }) {
const land = country && new Intl.DisplayNames('en', { type: 'region' }).of(country);
return [city, region, land].filter(Boolean).join(', ');
}
function payOf(pay) {
if (!pay) return '';
const way = { style: 'currency', currency: pay.currency, trailingZeroDisplay: 'stripIfInteger' };
const { format } = new Intl.NumberFormat('en', (way));
const amounts = [pay.min, pay.max].flatMap((amount) => (amount == null ? [] : [format(amount)]));
const word = amounts.length > 1 ? '' : pay.min == null ? 'up to ' : 'from ';
return `${word}${[...new Set(amounts)].join('–')} ${UNITS[pay.unit] ?? ''}`;
}
const dayOf = (day) => day && new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
export function factsOf(posting) {
return {
Place: (posting.locations ?? []).map(placeOf).join('; '),
Workplace: posting.workplace === 'onsite' ? 'On site' : capital(posting.workplace ?? ''),
Level: capital(posting.seniority ?? ''),
Contract: capital(posting.employmentType ?? ''),
Pay: payOf(posting.salary) || (posting.salaryEstimated ? `${payOf(posting.salaryEstimated)}, board’s estimate` : ''),
Posted: dayOf(posting.datePosted),
Status: posting.closed ? `Closed ${dayOf(posting.closed)}` : 'Open',
Skills: (posting.skills ?? []).map(({ name }) => name).join(', '),
};
}
function article(permalink, posting) {
const title = posting.title ?? permalink;
const by = [posting.company, posting.team].filter(Boolean).join(', ');
return element('article', {},
element('h2', { class: 'ttl' },
element('a', { href: `postings/${permalink}/index.html`, dir: 'auto' }, posting.titleSupplied ? `[${title}]` : title)),
element('p', { class: 'by', dir: 'auto' }, by || 'Company not stated'),
element('dl', {}, ...Object.entries(factsOf(posting)).map(([term, words]) => element('div', {},
element('dt', {}, term), element('dd', {}, ...(words ? [element('bdi', {}, words)]
: [element('span', { 'aria-hidden': 'true' }, '–'), element('span', { class: 'vh' }, 'not stated')]))))));
}
async function read(permalink) {
const response = await fetch(`postings/${permalink}/posting.json`);
if (!response.ok) throw new Error(permalink);
return article(permalink, await response.json());
}
export async function show(kept) {
const asked = listed(location.search);
const found = await Promise.allSettled(asked.map(read));
const articles = found.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
const lost = found.length - articles.length;
for (const part of document.querySelectorAll('.sort,.chips,.heads,#roll,nav.pages')) part.setAttribute('hidden', '');
const count = $('.count');
count.textContent = articles.length ? `${roles(articles.length)} side by side` : heading(0, 0);
document.title = document.title.replace(/^/, `${count.textContent} – `);
$('.head .sub').textContent = (lost ? `${lost} of ${found.length} did not load, or are not on the roll. ` : '')
+ 'The address of this page is the link to this list.';
const forget = element('button', { class: 'lk', type: 'button' }, 'Forget my shortlist');
forget.hidden = !kept.list().length;
forget.addEventListener('click', () => {
kept.change([]);
forget.replaceWith('Your shortlist is forgotten.');
});
const all = element('a', { href: 'index.html' }, 'All roles');
$('#roll').after(element('div', { class: 'side' }, ...articles), element('p', { class: 'more' }, all, forget));
$('#said').textContent = count.textContent;
}
