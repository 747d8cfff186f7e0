import assert from 'node:assert/strict';
import test from 'node:test';
import { Index } from '../../../templates/assets/index.js';
import { docs, manifest, small, terms } from './small-index.js';

const found = (query) => [...small().scores(query)].flatMap((score, doc) => (score ? [doc] : []));

test('finds all words of a query', () => {
  assert.deepEqual(found('staff engineer'), [0, 3]);
  assert.deepEqual(found('staff developer'), []);
});

test('takes the last word as the beginning of one', () => {
  assert.deepEqual(found('staff eng'), [0, 3]);
  assert.deepEqual(found('eng staff'), []);
});

test('takes a word as whole once a space follows', () => assert.deepEqual(found('eng '), []));

test('weighs a title above a text, and a whole word above a beginning', () => {
  const index = small();
  assert.ok(index.scores('engineer')[0] > index.scores('code')[1]);
  assert.ok(index.scores('developer')[1] > index.scores('develop')[1]);
});

test('finds signs, aliases, suffixes and Japanese', () => {
  assert.deepEqual(found('C++'), [0]);
  assert.deepEqual(found('nyc'), [0]);
  assert.deepEqual(found('node'), [1]);
  assert.deepEqual(found('学習'), [2]);
  assert.deepEqual(found('機械学習 東京'), [2]);
});

test('asks for nothing without a word', () => {
  assert.equal(small().scores(' … '), null);
  assert.equal(small().scores(''), null);
});

test('joins parts of one kind', () => {
  const half = docs[0].documents.length / 2;
  const split = [0, half].map((from) => ({ version: 1, documents: docs[0].documents.slice(from, from + half) }));
  assert.deepEqual(new Index(manifest, split, terms).documents, small().documents);
});

test('refuses a version it does not know', () => {
  assert.throws(() => new Index({ ...manifest, version: 2 }, docs, terms), /version 2/);
});

test('knows what filters are called', () => {
  assert.equal(small().labelOf('skill:cpp'), 'C++');
  assert.equal(small().labelOf('skill:cobol'), 'cobol');
  assert.equal(small().groupOf('utm_source:x'), undefined);
});
