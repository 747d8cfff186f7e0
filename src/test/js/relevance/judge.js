// What postings are worth to who asks: grades that follow from the truth about a posting, not from any ranking.
// src/test/resources/search/judged/README.md says the rules.

import { readFileSync } from 'node:fs';
import { file } from './corpus.js';

const folder = new URL('../../resources/search/judged/', import.meta.url);
const STOCK = JSON.parse(readFileSync(new URL('stock.json', folder), 'utf8'));
/** Levels that are one step apart. */
const NEXT = ['intern junior', 'senior lead', 'senior staff', 'staff principal', 'staff lead'];

/**
 * @typedef {import('./corpus.js').Posting} Posting
 * @typedef {{part: string, kind: string, query: string, grades: Map<string, number>}} Judged the grade of each posting
 *   that has one, by its file
 */

/** Whether a title names a skill. @param {string} title @param {string} skill */
const names = (title, skill) => ` ${title.toLowerCase()} `.includes(` ${skill.toLowerCase()} `);

/** Whether something of a posting is one of those that will do. @param {string} wanted @param {string[]} own */
const one = (wanted, ...own) => wanted.split(',').some((each) => own.includes(each));

/** @type {Record<string, (posting: Posting, value: string) => number>} */
const RULES = {
  title: ({ role }, wanted) => (one(wanted, role) ? 3 : wanted.split(',').some((own) => STOCK.roles[own].kin.includes(role)) ? 1 : 0),
  family: ({ role }, wanted) => (STOCK.roles[role].family === wanted ? 3 : 0),
  word: ({ title }, wanted) => (title.toLowerCase().includes(wanted) ? 3 : 0),
  skill: ({ title, required, nice }, wanted) => (required.includes(wanted) || names(title, wanted) ? 3 : nice.includes(wanted) ? 2 : 0),
  place: ({ places }, wanted) => (places.some(([city, region, country]) =>
    one(wanted, city, country, `${country}/${region}`)) ? 3 : 0),
  level: ({ level }, wanted) => (level === wanted ? 3
    : NEXT.some((pair) => level && pair.split(' ').includes(level) && pair.includes(wanted)) ? 1 : 0),
  workplace: ({ workplace }, wanted) => (workplace === wanted ? 3 : wanted === 'remote' && workplace === 'hybrid' ? 1 : 0),
  company: ({ company }, wanted) => (company === wanted ? 3 : 0),
  type: ({ type }, wanted) => (type === wanted ? 3 : 0),
  phrase: ({ phrases }, wanted) => (phrases.includes(wanted) ? 3 : 0),
  lang: ({ only }, wanted) => (only === wanted ? 3 : 0),
};

/** @param {Posting} posting @param {string} condition as "skill:Java" or "not skill:Java" */
function worth(posting, condition) {
  const [, not, rule, value] = condition.match(/^(not )?(\w+):(.*)$/) ?? [];
  const met = RULES[rule](posting, value);
  if (!not) return met;
  const named = rule === 'skill' && posting.passing.includes(value);
  return met || named ? 0 : 3;
}

/** @param {Posting} posting @param {string} need */
export function grade(posting, need) {
  const conditions = need.split('; ');
  const worths = conditions.map((condition) => worth(posting, condition));
  const [main, ...others] = worths;
  let met = Math.min(...worths);
  const excluded = worths.some((value, i) => !value && conditions[i].startsWith('not '));
  if (!met && !excluded && main === 3 && others.length > 1) {
    met = Number(others.filter((value) => value > 1).length * 2 >= others.length);
  }
  return posting.closed ? Math.max(0, met - 1) : met;
}

/** The judged queries over some postings. @param {Posting[]} postings @returns {Judged[]} */
export function judged(postings) {
  const rows = readFileSync(new URL('queries.tsv', folder), 'utf8').split('\n').filter((row) => row && row[0] !== '#');
  return rows.map((row) => {
    const [part, kind, query, need] = row.split('\t');
    return { part, kind, query, grades: new Map(postings.map((posting) => [file(posting.number), grade(posting, need)])) };
  });
}

/** Judged queries with a grade for each file: part, kind, query, "d1.md=3 d2.md=1". @param {string} text @returns {Judged[]} */
export const graded = (text) => text.split('\n').filter((row) => row && row[0] !== '#').map((row) => {
  const [part, kind, query, grades] = row.split('\t');
  return { part, kind, query, grades: new Map(grades.trim().split(' ').map((one) => {
    const [file, grade] = one.split('=');
    return [file, Number(grade)];
  })) };
});
