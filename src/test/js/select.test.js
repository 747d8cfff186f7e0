import assert from 'node:assert/strict';
import test from 'node:test';
import { drop, format, loosenings, NOTHING, parse, select, toggle } from '../../../templates/assets/select.js';
import { small } from './small-index.js';

const index = small();
const state = (on = [], q = '', sort = 'open') => ({ q, on, sort });
const hits = (...args) => select(index, state(...args)).hits;
const count = (key, ...args) => select(index, state(...args)).counts[index.numbers.get(key)];

/** What the counts have to be, the slow and plain way. */
function plainCount(key, asked) {
  const group = key.split(':')[0];
  const rest = group === 'skill' ? asked.on : asked.on.filter((one) => one.split(':')[0] !== group);
  return plainHits({ ...asked, on: [...new Set([...rest, key])] });
}

function plainHits(asked) {
  const scores = index.scores(asked.q);
  const groups = [...new Set(asked.on.map((key) => key.split(':')[0]))];
  return index.documents.filter((document, doc) => {
    const keys = document.facets.map((value) => index.values[value].key);
    return (!scores || scores[doc]) && groups.every((group) => {
      const own = asked.on.filter((key) => key.split(':')[0] === group);
      return group === 'skill' ? own.every((key) => keys.includes(key)) : own.some((key) => keys.includes(key));
    });
  }).length;
}

test('takes any value of a group, and all groups', () => {
  assert.deepEqual(hits(['place:gb', 'place:us']), [0, 2, 3]);
  assert.deepEqual(hits(['place:gb', 'level:staff']), [0]);
});

test('takes all skills', () => assert.deepEqual(hits(['skill:python', 'skill:cpp']), [0]));

test('finds what lies inside a place', () => assert.deepEqual(hits(['place:us']), [0, 3]));

test('counts a group without its own choice, and skills with it', () => {
  assert.equal(count('place:gb', ['place:us']), 2);
  assert.equal(count('level:staff', ['place:us']), 2);
  assert.equal(count('level:not-stated', ['place:us']), 0);
  assert.equal(count('skill:cpp', ['skill:python']), 1);
  assert.equal(count('skill:not-stated', ['skill:python']), 0);
});

test('counts without a choice what the manifest counts', () => {
  const { counts } = select(index, NOTHING);
  assert.deepEqual([...counts], index.values.map((value) => plainCount(value.key, NOTHING)));
});

test('agrees with the plain way on every pair of filters', () => {
  const keys = index.values.map((value) => value.key);
  for (const one of keys) {
    for (const other of keys) {
      for (const q of ['', 'engineer', 'zzz']) {
        const asked = state([...new Set([one, other])], q);
        const { hits: found, counts } = select(index, asked);
        assert.equal(found.length, plainHits(asked));
        assert.deepEqual([...counts], keys.map((key) => plainCount(key, asked)), `${one} ${other} ${q}`);
      }
    }
  }
});

test('finds nothing under a value that is not there', () => {
  assert.deepEqual(hits(['skill:cobol']), []);
  assert.deepEqual(hits(['level:staff', 'level:emperor']), [0, 3]);
});

test('sorts', () => {
  assert.deepEqual(hits([], '', 'open'), [0, 1, 2, 3]);
  assert.deepEqual(hits([], '', 'pay'), [0, 2, 3, 1]);
  assert.deepEqual(hits([], '', 'new'), [0, 3, 1, 2]);
  assert.deepEqual(hits([], '', 'title'), [3, 1, 0, 2]);
});

test('ranks by weight after what is open', () => assert.deepEqual(hits([], 'python'), [0, 1, 3]));

test('writes a state as an address and reads it back', () => {
  const asked = state(['level:staff', 'skill:cpp', 'place:us/ny/new-york'], 'c++ & co', 'pay');
  const address = format(asked);
  assert.equal(address, '?q=c%2B%2B+%26+co&level=staff&skill=cpp&place=us/ny/new-york&sort=pay');
  assert.deepEqual(parse(address, index), asked);
  assert.equal(format(NOTHING), '');
});

test('leaves parameters of others alone', () => {
  assert.deepEqual(parse('?utm_source=x&sort=odd&level=&level=staff&level=staff', index), state(['level:staff']));
});

test('turns a filter on and off', () => {
  assert.deepEqual(toggle(toggle(NOTHING, 'level:staff'), 'level:staff'), NOTHING);
  assert.deepEqual(drop(state(['level:staff'], 'x', 'pay'), 'all'), state([], '', 'pay'));
});

test('offers only loosenings that give results', () => {
  const offers = (...args) => loosenings(index, state(...args)).map(({ key, count: n }) => [key, n]);
  assert.deepEqual(offers(['place:gb'], 'cobol'), [['q', 2], ['all', 4]]);
  assert.deepEqual(offers([], 'cobol'), [['q', 4]]);
  assert.deepEqual(offers(['skill:cobol', 'skill:ada'], ''), [['all', 4]]);
});
