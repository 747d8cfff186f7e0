// Postings drawn by lot from a stock of roles, places and sentences, and what is true of each. Posting i depends on the
// seed and on i only: a smaller catalog is the beginning of a larger one.
//
//   node src/test/js/relevance/corpus.js FOLDER 600 [MORE_SENTENCES]

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';

const STOCK = JSON.parse(readFileSync(new URL('../../resources/search/judged/stock.json', import.meta.url), 'utf8'));
const LEVELS = ['', '', '', '', 'senior', 'senior', 'senior', 'junior', 'junior', 'staff', 'lead', 'principal', 'intern'];
/** Where nobody is called principal. */
const TRADES = new Set(['health', 'education', 'logistics', 'hospitality', 'trades']);
const SYLLABLES = 'ba be bo ca da de do el fa fi ga ge ha in jo ka ki la le li lo ma me mi mo na ne no or pa pe ra re ri ro sa se si so ta te ti to va ve vi wa yo za zi'.split(' ');
/** How often each occurs. @type {Record<string, number>} */
const TYPES = { FULL_TIME: 14, PART_TIME: 2, CONTRACTOR: 2 };
const SEED = 7;
const FIRST_DAY = Date.UTC(2026, 8, 1);

/**
 * @typedef {{number: number, role: string, title: string, company: string, level: string, places: string[][],
 *   workplace: string, type: string, required: string[], nice: string[], passing: string[], phrases: string[],
 *   closed: boolean, only?: string, text: string}} Posting what is true of a posting
 */

/** Mulberry32. @param {number} seed */
function lots(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Draws. */
class Lot {
  /** @param {number} seed */
  constructor(seed) {
    this.next = lots(seed);
  }

  /** @param {number} size */
  below(size) {
    return Math.floor(this.next() * size);
  }

  /** @template T @param {T[]} list @returns {T} */
  one(list) {
    return list[this.below(list.length)];
  }

  /** @template T @param {T[]} list @param {number} count @returns {T[]} */
  some(list, count) {
    const left = [...list];
    return Array.from({ length: Math.min(count, left.length) }, () => left.splice(this.below(left.length), 1)[0]);
  }

  /** @template T @param {T[]} list @param {(item: T) => number} weight @returns {T} */
  weighted(list, weight) {
    let left = this.next() * list.reduce((sum, item) => sum + weight(item), 0);
    return list.find((item) => (left -= weight(item)) < 0) ?? list[0];
  }

  word() {
    const word = Array.from({ length: 2 + this.below(3) }, () => this.one(SYLLABLES)).join('');
    return word[0].toUpperCase() + word.slice(1);
  }
}

const SKILLS = [...new Set(Object.values(STOCK.roles).flatMap(({ skills }) => skills))];
const ROLES = Object.keys(STOCK.roles);

/** @param {Lot} lot @param {string} role @returns {[level: string, title: string]} */
function called(lot, role) {
  const { titles, family, only } = STOCK.roles[role];
  const title = lot.one(titles);
  const level = lot.one(LEVELS);
  const odd = TRADES.has(family) ? /staff|principal|lead|intern/ : /manager/i.test(title) ? /staff|lead/ : /^$/;
  if (only || title.startsWith('Staff') || odd.test(level)) return ['', title];
  return [level, lot.one(STOCK.levels[level]).replace('{t}', title)];
}

/** @param {Lot} lot */
function company(lot) {
  return lot.below(5) ? lot.one(STOCK.companies) : `${lot.word()} ${lot.one(['Labs', 'GmbH', 'Inc.', 'Group', 'Health'])}`;
}

/** @param {number} number @param {number} more sentences beyond the few that say something @returns {Posting} */
export function posting(number, more = 0) {
  const lot = new Lot(number * 2654435761 + SEED);
  const role = lot.one(ROLES);
  const { skills, only } = STOCK.roles[role];
  const place = () => (only ? STOCK.places.find(([, , country]) => country === only) : lot.weighted(STOCK.places, ([, , , share]) => share));
  const [level, title] = called(lot, role);
  const known = lot.some(skills, 4 + lot.below(3));
  const required = known.slice(0, -1 - lot.below(2));
  const others = SKILLS.filter((skill) => !skills.includes(skill));
  const truth = {
    number, role, title, level, only, required, company: company(lot),
    places: lot.below(8) ? [place()] : [place(), place()],
    workplace: lot.one(Object.keys(STOCK.workplace)),
    type: level === 'intern' ? 'INTERN' : lot.weighted(Object.keys(TYPES), (one) => TYPES[one]),
    nice: known.slice(required.length),
    passing: lot.below(2) ? lot.some(others, 1) : [],
    phrases: lot.some(STOCK.phrases, lot.below(3)),
    closed: lot.below(10) === 0,
  };
  return { ...truth, text: text(truth, lot, more) };
}

/** Sentences of the stock with what stands in brackets drawn by lot. */
class Sentences {
  /** @param {Lot} lot @param {Omit<Posting, 'text'>} truth */
  constructor(lot, truth) {
    this.lot = lot;
    this.truth = truth;
  }

  /** @param {string} name @param {string[]} skills */
  #word(name, skills) {
    const { lot, truth: { company, places: [[home]] } } = this;
    switch (name) {
      case 'skill': return skills[0] ?? 'code';
      case 'skill2': return skills[1] ?? 'code';
      case 'home': return home;
      case 'company': return company;
      case 'name': return `${lot.word()} ${lot.word()}`;
      case 'product': case 'name2': return lot.word();
      case 'n': return String(2 + lot.below(28));
      case 'year': return String(1960 + lot.below(60));
      case 'city': case 'city2': return lot.one(STOCK.places)[0];
      case 'country': return lot.one(Object.values(STOCK.countries));
      case 'thing': return lot.one(STOCK.things);
      case 'people': case 'people2': return lot.one(STOCK.people);
      default: return lot.one(STOCK.domains);
    }
  }

  /** @param {string} sentence @param {string[]} skills */
  fill(sentence, ...skills) {
    return sentence.replace(/\{(\w+)\}/g, (_, name) => this.#word(name, skills));
  }

  /** @param {string[]} kind @param {number} count */
  draw(kind, count) {
    return Array.from({ length: count }, () => this.fill(this.lot.one(kind)));
  }

  /** One sentence for each skill, or for two. @param {string[]} kind @param {string[]} skills */
  about(kind, skills) {
    const sentences = [];
    for (let i = 0; i < skills.length;) {
      const sentence = this.lot.one(kind.filter((one) => i + 1 < skills.length || !one.includes('{skill2}')));
      sentences.push(this.fill(sentence, ...skills.slice(i)));
      i += sentence.includes('{skill2}') ? 2 : 1;
    }
    return sentences;
  }
}

/** The sections of a posting as HTML. @param {Omit<Posting, 'text'>} truth @param {Lot} lot @param {number} more */
function text(truth, lot, more) {
  const say = new Sentences(lot, truth);
  const paragraph = (/** @type {string[]} */ sentences) => `<p>${sentences.join(' ')}</p>`;
  const list = (/** @type {string} */ name, /** @type {string[]} */ items) =>
    (items.length ? `<h2>${name}</h2><ul><li>${items.join('</li><li>')}</li></ul>` : '');
  return paragraph(say.draw(STOCK.about, 2 + more))
    + paragraph((STOCK.foreign[truth.only] ?? []).map((sentence) => say.fill(sentence)))
    + '<h2>About the role</h2>'
    + paragraph([...say.draw(STOCK.role, 2 + more), say.fill(lot.one(STOCK.workplace[truth.workplace])),
      ...say.about(STOCK.passing, truth.passing)])
    + list('What you will do', say.draw(STOCK.tasks, 4 + 2 * more))
    + list('Requirements', [...say.about(STOCK.required, truth.required), ...say.draw(STOCK.ask, 1 + more)])
    + list('Nice to have', say.about(STOCK.nice, truth.nice))
    + list('Benefits', [...say.draw(STOCK.benefits, 1 + more), ...truth.phrases.map((phrase) => `We offer ${phrase}`)]);
}

/** The name of its file. @param {number} number */
export const file = (number) => `p${String(number).padStart(6, '0')}.json`;

/** A posting as schema.org has it. @param {Posting} truth */
export function schema({ number, title, company, places, workplace, type, closed, text: description }) {
  const day = new Date(FIRST_DAY + (number % 80) * 864e5).toISOString().slice(0, 10);
  return { '@context': 'https://schema.org', '@type': 'JobPosting', title, datePosted: day,
    ...(closed ? { validThrough: day } : {}),
    url: `https://jobs.example.org/${number}`,
    hiringOrganization: { '@type': 'Organization', name: company },
    jobLocation: places.map(([city, region, country]) => ({ '@type': 'Place', address: { '@type': 'PostalAddress',
      addressLocality: city, ...(region ? { addressRegion: region } : {}), addressCountry: country } })),
    ...(workplace === 'remote' ? { jobLocationType: 'TELECOMMUTE' } : {}), employmentType: type, description };
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const [folder, count, more = '0'] = argv.slice(2);
  mkdirSync(folder, { recursive: true });
  for (let i = 0; i < Number(count); i++) {
    writeFileSync(join(folder, file(i)), JSON.stringify(schema(posting(i, Number(more)))));
  }
}
