// A small index as docs/search-index.md describes it, made of postings that are written here.
import { readFileSync } from 'node:fs';
import { tokens } from '../../../templates/assets/tokens.js';
import { Index } from '../../../templates/assets/index.js';

const CHARACTERS = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).filter((c) => !'"\\~'.includes(c));

/** A number as the index writes it. */
export function digits(number) {
  if (number < 60) return CHARACTERS[number];
  return CHARACTERS[60 + ((number - 60) % 32)] + digits(Math.floor((number - 60) / 32));
}

export const text = (numbers) => numbers.map(digits).join('');
export const gaps = (ascending) => text(ascending.map((number, i) => (i ? number - ascending[i - 1] - 1 : number)));

const GROUPS = [
  { id: 'place', label: 'Place', combine: 'any' }, { id: 'level', label: 'Level', combine: 'any' },
  { id: 'skill', label: 'Skill', combine: 'all' }, { id: 'status', label: 'Status', combine: 'any' },
];

/** Words that also name a value. */
const ALIASES = { 'skill:kubernetes': ['k8s', 'ml ops'], 'place:us/ny/new-york': ['nyc'], 'skill:ml': ['ml'],
  'level:senior': ['of age'], 'place:gb': ['in'] };

/** Names that hold the word of a value, and do not mean it. */
const NONE = { staff: 'staff nurse' };

/** Each with its filters and their labels; open ones first. */
export const POSTINGS = [
  { title: 'Staff Kubernetes Engineer', body: 'Writes operators. Machine learning on clusters, every day.',
    has: { 'place:us': 'United States', 'place:us/ny': 'New York', 'place:us/ny/new-york': 'New York', 'level:staff': 'Staff',
      'skill:kubernetes': 'Kubernetes', 'skill:python': 'Python' } },
  { title: 'Senior Python Developer', body: 'Learning a machine from the inside. Java is welcome.',
    has: { 'place:gb': 'United Kingdom', 'level:senior': 'Senior', 'skill:python': 'Python' } },
  { title: 'Machine Learning Engineer', body: 'Trains models in Python and JavaScript.',
    has: { 'place:us': 'United States', 'level:not-stated': 'Not stated', 'skill:ml': 'Machine learning',
      'skill:python': 'Python' } },
  { title: '機械学習 Developer', body: 'Speaks to all, in 東京.',
    has: { 'place:jp': 'Japan', 'level:senior': 'Senior', 'skill:ml': 'Machine learning' } },
  { title: 'Kubernetes Kubernetes', body: 'Gone.', closed: true,
    has: { 'place:gb': 'United Kingdom', 'level:staff': 'Staff', 'skill:kubernetes': 'Kubernetes' } },
];

/** The files of the index, by their names. */
export function files(postings = POSTINGS) {
  const words = new Map();
  const names = new Map();
  const values = new Map();
  const frequent = new Map();
  postings.forEach((posting, doc) => {
    const has = { ...posting.has, [posting.closed ? 'status:closed' : 'status:open']: posting.closed ? 'Closed' : 'Open' };
    for (const [key, label] of Object.entries(has)) {
      const value = values.get(key) ?? { label, docs: [] };
      value.docs.push(doc);
      values.set(key, value);
    }
    const labels = Object.entries(posting.has).flatMap(([key, label]) => [label, ...(ALIASES[key] ?? [])]);
    let at = 0;
    [posting.title, ...labels, posting.body].forEach((field, i, all) => {
      for (const token of tokens(field)) {
        const docs = words.get(token) ?? new Map();
        const entry = docs.get(doc) ?? { weight: 0, positions: [] };
        entry.weight = Math.max(entry.weight, i === 0 ? 30 : i < all.length - 1 ? 20 : 5);
        entry.positions.push(at++);
        docs.set(doc, entry);
        words.set(token, docs);
        if (i < all.length - 1) frequent.set(token, new Set([...(frequent.get(token) ?? []), doc]));
      }
      at += 100;
    });
  });
  for (const [key, { label, docs }] of values) {
    for (const name of [label, ...(ALIASES[key] ?? [])]) {
      const folded = tokens(name);
      if (key.endsWith('not-stated') || key.startsWith('status:')) continue;
      for (const word of folded) names.set(word, [...(names.get(word) ?? []), [key, label, docs.length, folded.join(' ')]]);
    }
  }
  for (const [word, name] of Object.entries(NONE)) names.get(word)?.push(['', '', 0, name]);
  const sorted = [...words.keys()].sort();
  const half = sorted.length >> 1;
  const parts = {};
  const wordBorders = [sorted.slice(0, half), sorted.slice(half)].map((run, i) => {
    parts[`v/words/${i}.json`] = { version: 2, words: run,
      docs: run.map((word) => gaps([...words.get(word).keys()])),
      weights: run.map((word) => text([...words.get(word).values()].map(({ weight }) => weight))),
      names: Object.fromEntries(run.filter((word) => names.has(word)).map((word) => [word, names.get(word)])) };
    parts[`v/positions/${i}.json`] = { version: 2, positions: run.map((word) => [...words.get(word).values()]
      .map(({ positions }) => text([positions.length - 1]) + gaps(positions)).join('')) };
    return run[0];
  });
  const rows = postings.map(row);
  parts['v/rows/0.json'] = { version: 2, rows: rows.slice(0, 2) };
  parts['v/rows/1.json'] = { version: 2, rows: rows.slice(2, 4) };
  parts['v/rows/2.json'] = { version: 2, rows: rows.slice(4) };
  const all = [...values].map(([key, { label, docs }]) => [key, label, docs.length, '', gaps(docs)]).sort();
  const shown = all.filter(([key]) => key !== 'place:jp');
  parts['v/shown.json'] = { version: 2, values: shown.map((value) => value.slice(0, 4)),
    columns: GROUPS.map(({ id }) => column(shown, id, postings.length, values)) };
  parts['v/facets/0.json'] = { version: 2, values: all };
  const spelled = [...frequent.keys()].sort();
  parts['v/spellings.json'] = { version: 2, words: spelled, counts: text(spelled.map((word) => frequent.get(word).size)) };
  const titles = postings.map(({ title }) => title).sort();
  parts['v/orders/title.json'] = { version: 2, ranks: text(postings.map(({ title }) => titles.indexOf(title) + 1)) };
  parts['manifest.json'] = { version: 2, folder: 'v', documents: postings.length, rows: 2,
    open: postings.filter(({ closed }) => !closed).length, groups: GROUPS, words: wordBorders, facets: [all[0][0]],
    spellings: true, orders: ['title'], idle: ['in', 'jobs', 'of'] };
  return parts;
}

/** What each document has of a group. */
function column(shown, id, size, values) {
  const own = shown.flatMap(([key], i) => (key.startsWith(`${id}:`) ? [[i, values.get(key).docs]] : []));
  const sets = Array.from({ length: size }, (_, doc) => own.flatMap(([i, docs]) => (docs.includes(doc) ? [i] : [])));
  return { sets, docs: text([...sets.keys()]) };
}

function row({ title, closed }, doc) {
  return { permalink: `p-${title.length}-${doc}`, title, closed };
}

/** Reads from files, and remembers which. */
export function reader(parts = files()) {
  const read = [];
  const fetch = async (file) => {
    read.push(file);
    if (!(file in parts)) throw new Error(`no ${file}`);
    return parts[file];
  };
  return { read, fetch };
}

export const small = (parts) => Index.load(reader(parts).fetch);

const written = new URL('../resources/search/index/search/', import.meta.url);

/** The index that SearchIndexTest writes, so that the script is tested on what Java really makes. */
export const javas = () => Index.load(async (file) => JSON.parse(readFileSync(new URL(file, written), 'utf8')));
