import assert from 'node:assert/strict';
import test from 'node:test';
import { answer, best, cut } from '../../../templates/assets/select.js';
import { POSTINGS, small } from './small-index.js';

const index = await small();
const state = (on = [], q = '', sort = '') => ({ q, on, sort });
const ask = (asked, limit = 50) => answer(index, { state: asked, limit });
const hits = async (...args) => (await ask(state(...args))).rows.map(({ permalink }) => Number(permalink.split('-')[2]));

const KEYS = [...new Set(POSTINGS.flatMap(({ has }) => Object.keys(has))), 'status:open', 'status:closed', 'skill:cobol'];
const keysOf = ({ has, closed }) => [...Object.keys(has), closed ? 'status:closed' : 'status:open'];

/** What passes the filters, the slow and plain way. */
function plain(on) {
  const chosen = on.filter((key) => !key.startsWith('-'));
  const groups = [...new Set(chosen.map((key) => key.split(':')[0]))];
  return POSTINGS.flatMap((posting, doc) => {
    const keys = keysOf(posting);
    const fits = groups.every((group) => {
      const own = chosen.filter((key) => key.split(':')[0] === group);
      return group === 'skill' ? own.every((key) => keys.includes(key)) : own.some((key) => keys.includes(key));
    });
    return fits && !on.some((key) => keys.includes(key.slice(1))) ? [doc] : [];
  });
}

/** How many there would be with a value instead of its group's own choice, or beside it. */
function plainCount(key, on) {
  const group = key.split(':')[0];
  const rest = on.filter((one) => one !== `-${key}` && (group === 'skill' || one.split(':')[0] !== group));
  return plain([...new Set([...rest, key])]).length;
}

test('leaves the rows of the page alone while nothing is asked', async () => {
  for (const q of ['', ' ', 'e', '"']) {
    const { resting, total, rows } = await ask(state([], q));
    assert.deepEqual([resting, total, rows], [true, POSTINGS.length, []], q);
  }
  assert.equal((await ask(state(['place:us'], 'e'))).resting, false);
  assert.equal((await ask(state([], '', 'title'))).resting, false);
});

test('agrees with the plain way on every triple of filters', async () => {
  const signed = KEYS.flatMap((key) => [key, `-${key}`]);
  for (const one of signed) {
    for (const other of signed) {
      const on = [...new Set([one, other, 'place:us'])];
      const { total, counts, open } = await ask(state(on));
      assert.equal(total, plain(on).length, on.join());
      assert.equal(open, plain(on).filter((doc) => !POSTINGS[doc].closed).length);
      assert.deepEqual(await counts(KEYS), Object.fromEntries(KEYS.map((key) => [key, plainCount(key, on)])), on.join());
    }
  }
});

test('has the words and passes the filters', async () => {
  assert.deepEqual(await hits(['level:staff'], 'kubernetes '), [0, 4]);
  assert.deepEqual(await hits(['-status:closed'], 'kubernetes '), [0]);
});

test('puts the best first, but what is open before that', async () => {
  assert.deepEqual(await hits([], 'kubernetes '), [0, 4]);
  assert.deepEqual(await hits([], 'python '), [1, 0, 2]);
  assert.deepEqual(await hits([], 'python ', 'new'), [0, 1, 2]);
});

test('sorts', async () => {
  assert.deepEqual(await hits([], '', 'new'), [0, 1, 2, 3, 4]);
  assert.deepEqual(await hits([], '', 'title'), [2, 1, 0, 3, 4]);
  assert.deepEqual(await hits(['skill:python'], '', 'title'), [2, 1, 0]);
});

test('goes on from a row', async () => {
  const page = await answer(index, { state: state([], 'python '), limit: 1, from: 1 });
  assert.deepEqual(page.rows.map(({ permalink }) => permalink.slice(-1)), ['0']);
  assert.equal(page.total, 3);
});

test('keeps the best of many in order', () => {
  const scores = Float32Array.from({ length: 1000 }, (_, doc) => (doc * 7919) % 101);
  const all = [...scores.keys()];
  const order = all.toSorted((a, b) => (a >= 900) - (b >= 900) || scores[b] - scores[a] || a - b);
  for (const limit of [0, 1, 50, 1000, 2000]) assert.deepEqual(best(all, scores, 900, limit), order.slice(0, limit));
});

test('offers only loosenings that give results', async () => {
  const looser = async (...args) => (await ask(state(...args))).looser.map(({ key, count }) => [key, count]);
  assert.deepEqual(await looser(['place:gb'], 'cobol '), [['q', 2], ['all', 5]]);
  assert.deepEqual(await looser([], 'cobol '), [['q', 5]]);
  assert.deepEqual(await looser(['skill:python', '-place:gb', 'level:senior']),
    [['skill:python', 1], ['-place:gb', 1], ['level:senior', 2], ['all', 5]]);
  assert.deepEqual(await looser(['level:senior']), []);
});

test('names what is chosen', async () => {
  const { labels } = await ask(state(['place:jp', '-level:staff', 'level:emperor']));
  assert.deepEqual(labels, { 'place:jp': 'Japan', 'level:staff': 'Staff', 'level:emperor': 'emperor' });
});

test('marks words in titles', async () => {
  const { rows: [{ marked }], words } = await ask(state([], 'engi kubern'));
  assert.deepEqual(marked.title, ['Staff ', 'Kubernetes', ' Engineer']);
  assert.equal(words, 'engi kubern');
});

test('cuts texts at words', () => {
  const pieces = (text, ...words) => cut(text, new Set(words));
  assert.deepEqual(pieces('C++ and Zürich.', 'c++', 'zurich'), ['', 'C++', ' and ', 'Zürich.', '']);
  assert.deepEqual(pieces('Node.js, Java', 'java'), ['Node.js, ', 'Java', '']);
  assert.deepEqual(pieces('Java', 'javascript'), ['Java']);
});

test('says what was mended, and what only some have', async () => {
  const { mended, has, of } = await ask(state([], 'kuberntes cobol '));
  assert.deepEqual([mended, has, of], ['kubernetes cobol', 1, 2]);
});
