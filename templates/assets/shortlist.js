// The postings that an address lists, side by side: index.html?list=one,another. Loaded by rolecall.js for such an
// address. What is kept stays in this browser; the address is all that is shared.

import { element } from './rows.js';
import { heading, roles } from './words.js';

const MOST = 20;
const PERMALINK = /^[a-z0-9][a-z0-9-]*$/;
/** @type {Record<string, string>} */
const UNITS = { YEAR: 'a year', MONTH: 'a month', WEEK: 'a week', DAY: 'a day', HOUR: 'an hour' };

/** @typedef {Record<string, any>} Posting as docs/posting-json.md describes it */

/** @param {string} selector @returns {any} */
const $ = (selector) => document.querySelector(selector);

/** The permalinks of an address. @param {string} search as in location.search */
export function listed(search) {
  const list = new URLSearchParams(search).get('list') ?? '';
  return [...new Set(list.split(','))].filter((one) => PERMALINK.test(one)).slice(0, MOST);
}

/** @param {string} word */
const capital = (word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase().replace('_', ' ');

/** @param {{city?: string, region?: string, country?: string}} place */
function placeOf({ city, region, country }) {
  const land = country && new Intl.DisplayNames('en', { type: 'region' }).of(country);
  return [city, region, land].filter(Boolean).join(', ');
}

/** @param {{min?: number, max?: number, currency: string, unit: string} | null} pay */
function payOf(pay) {
  if (!pay) return '';
  const way = { style: 'currency', currency: pay.currency, trailingZeroDisplay: 'stripIfInteger' };
  const { format } = new Intl.NumberFormat('en', /** @type {any} */ (way));
  const amounts = [pay.min, pay.max].flatMap((amount) => (amount == null ? [] : [format(amount)]));
  const word = amounts.length > 1 ? '' : pay.min == null ? 'up to ' : 'from ';
  return `${word}${[...new Set(amounts)].join('–')} ${UNITS[pay.unit] ?? ''}`;
}

/** @param {string | null} day */
const dayOf = (day) => day && new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));

/** What is compared, in the order it is shown in; empty where it is not stated. @param {Posting} posting */
export function factsOf(posting) {
  return {
    Place: (posting.locations ?? []).map(placeOf).join('; '),
    Workplace: posting.workplace === 'onsite' ? 'On site' : capital(posting.workplace ?? ''),
    Level: capital(posting.seniority ?? ''),
    Contract: capital(posting.employmentType ?? ''),
    Pay: payOf(posting.salary) || (posting.salaryEstimated ? `${payOf(posting.salaryEstimated)}, board’s estimate` : ''),
    Posted: dayOf(posting.datePosted),
    Status: posting.closed ? `Closed ${dayOf(posting.closed)}` : 'Open',
    Skills: (posting.skills ?? []).map((/** @type {{name: string}} */ { name }) => name).join(', '),
  };
}

/** @param {string} permalink @param {Posting} posting */
function article(permalink, posting) {
  const title = posting.title ?? permalink;
  const by = [posting.company, posting.team].filter(Boolean).join(', ');
  return element('article', {},
    element('h2', { className: 'ttl' },
      element('a', { href: `postings/${permalink}/index.html`, dir: 'auto' }, posting.titleSupplied ? `[${title}]` : title)),
    element('p', { className: 'by', dir: 'auto' }, by || 'Company not stated'),
    element('dl', {}, ...Object.entries(factsOf(posting)).map(([term, words]) => element('div', {},
      element('dt', {}, term), element('dd', {}, ...(words ? [element('bdi', {}, words)]
        : [element('span', { ariaHidden: 'true' }, '–'), element('span', { className: 'vh' }, 'not stated')]))))));
}

/** @param {string} permalink */
async function read(permalink) {
  const response = await fetch(`postings/${permalink}/posting.json`);
  if (!response.ok) throw new Error(permalink);
  return article(permalink, await response.json());
}

/** Shows the list of the address in place of the roll. */
async function show() {
  const { kept } = /** @type {any} */ (window).rolecall;
  const asked = listed(location.search);
  const found = await Promise.allSettled(asked.map(read));
  const articles = found.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const lost = found.length - articles.length;
  for (const part of document.querySelectorAll('.sort,.chips,.heads,#roll,nav.pages,.left')) part.setAttribute('hidden', '');
  const count = $('.count');
  count.textContent = articles.length ? `${roles(articles.length)} side by side` : heading(0, 0);
  document.title = `${count.textContent} – ${document.title}`;
  $('.head .sub').textContent = (lost ? `${lost} of ${found.length} did not load, or are not on the roll. ` : '')
    + 'The address of this page is the link to this list.';
  const forget = element('button', { className: 'lk', type: 'button' }, 'Forget my shortlist');
  forget.addEventListener('click', () => {
    kept.forget();
    forget.replaceWith('Your shortlist is forgotten.');
  });
  forget.hidden = !kept.list().length;
  const all = element('a', { href: 'index.html' }, 'All roles');
  $('#roll').after(element('div', { className: 'side' }, ...articles), element('p', { className: 'more' }, all, forget));
  $('#said').textContent = count.textContent;
}

Object.assign(/** @type {any} */ (globalThis).rolecall ?? {}, { shortlist: show });
