// What of some postings is put side by side.

const MOST = 20;
const PERMALINK = /^[a-z0-9][a-z0-9-]*$/;
/** @type {Record<string, string>} */
const UNITS = { YEAR: 'a year', MONTH: 'a month', WEEK: 'a week', DAY: 'a day', HOUR: 'an hour' };

/** @typedef {Record<string, any>} Posting as docs/posting-json.md describes it */

/** The permalinks of an address. @param {string} search as in location.search */
export function listed(search) {
  const list = new URLSearchParams(search).get('list') ?? '';
  return [...new Set(list.split(','))].filter((one) => PERMALINK.test(one)).slice(0, MOST);
}

/** @param {string} word */
const capital = (word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase().replace('_', ' ');

/**
 * A place as the other pages write it: `New York, NY`; `Stockholm, Sweden`; `Eastern US`.
 * @param {{city?: string, region?: string, country?: string}} place
 */
function placeOf({ city, region, country = '' }) {
  const land = country && new Intl.DisplayNames('en', { type: 'region' }).of(country);
  const says = city ? region && /^(US|CA|AU)$/.test(country) : region?.endsWith(` ${country}`);
  return [city, (says || !city) && region, !says && land].filter(Boolean).join(', ');
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
