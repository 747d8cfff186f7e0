import assert from 'node:assert/strict';
import test from 'node:test';
import { members } from '../../../templates/assets/lists.js';
import { chunksOf, match, offers } from '../../../templates/assets/query.js';
import { distance } from '../../../templates/assets/spelling.js';
import { formsOf } from '../../../templates/assets/spelling.js';
import { reader, small } from './small-index.js';
import { Index } from '../../../templates/assets/index.js';

const found = async (q) => [...members((await match(await small(), q)).set)];
const ranked = async (q) => {
  const { set, scores } = await match(await small(), q);
  return [...members(set)].sort((a, b) => scores[b] - scores[a]);
};

test('reads words, phrases and what is to be left out', () => {
  const read = (q) => chunksOf(q).map(({ tokens, not, phrase, open }) => [tokens.join(' '), not, phrase, open]);
  assert.deepEqual(read('ml "machine learning" -java -"new york" node'), [
    ['ml', false, false, false], ['machine learning', false, true, false], ['java', true, false, false],
    ['new york', true, true, false], ['node', false, false, true]]);
  assert.deepEqual(read('full-time '), [['full time', false, false, false]]);
  assert.deepEqual(read('"machine lear').map(([words]) => words), ['machine', 'lear']);
  assert.deepEqual(read(' … - "" '), []);
});

test('stays linear on hostile queries', { timeout: 5000 }, () => {
  for (const piece of ['"', '-', '" ', '-"', 'a ', 'c++']) chunksOf(piece.repeat(100_000));
});

test('finds all words', async () => {
  assert.deepEqual(await found('python engineer '), [0, 2]);
  assert.deepEqual(await found('c++ '), []);
});

test('takes the last word as the beginning of one, from two letters on', async () => {
  assert.deepEqual(await found('eng'), [0, 2]);
  assert.deepEqual(await found('java'), [1, 2]);
  assert.deepEqual(await found('java '), [1]);
});

test('asks nothing by the letter that a word begins with, unless it is a word or a name', async () => {
  assert.equal(await match(await small(), 'e'), null);
  assert.equal(await match(await small(), '"'), null);
  assert.deepEqual(await found('java e'), await found('java '));
  const wanted = async (q) => (await match(await small(), q)).of;
  assert.deepEqual([await wanted('java e'), await wanted('java e ')], [1, 2]);
});

test('leaves out words that say nothing', async () => {
  assert.deepEqual(await found('k8s jobs in nyc '), [0]);
  assert.deepEqual(await found('in '), [1, 2, 3, 4]);
});

test('knows names of values that begin with a word that says nothing', async () => {
  assert.deepEqual((await ranked('jobs of age ')).slice(0, 2), [1, 3]);
  assert.equal((await match(await small(), 'developer of age ')).of, 2);
});

test('leaves out what has a word', async () => {
  assert.deepEqual(await found('python -kubernetes'), [1, 2]);
  assert.deepEqual(await found('-python'), [3, 4]);
  assert.deepEqual(await found('developer -"machine learning"'), [1]);
});

test('finds words that follow each other', async () => {
  assert.deepEqual(await found('"machine learning"'), [0, 2, 3]);
  assert.deepEqual(await found('machine learning '), [0, 1, 2, 3]);
  assert.deepEqual(await found('"learning machine"'), []);
  assert.deepEqual(await found('"機械学習"'), [3]);
});

test('finds Japanese by parts of its words', async () => {
  assert.deepEqual(await found('学習'), [3]);
  assert.deepEqual(await found('械'), [3]);
  assert.deepEqual(await found('東京 機械'), [3]);
});

test('takes those with the most words where none has all', async () => {
  const { set, has, of } = await match(await small(), 'python kubernetes cobol ');
  assert.deepEqual([[...members(set)], has, of], [[0], 2, 3]);
});

test('mends a word that is not there', async () => {
  const { chunks, set } = await match(await small(), 'kuberntes ');
  assert.deepEqual([[...members(set)], chunks[0].mended], [[0, 4], 'kubernetes']);
  assert.deepEqual(await found('pyhton '), [0, 1, 2]);
  assert.deepEqual(await found('jvaa '), [], 'words of the text are not offered');
  assert.deepEqual(await found('fostarf '), [], 'not another word altogether');
  assert.deepEqual(await found('"kuberntes"'), [], 'a phrase is meant as it stands');
});

test('ranks titles before texts, and whole words before beginnings', async () => {
  assert.deepEqual(await ranked('python '), [1, 0, 2]);
  assert.deepEqual(await ranked('java'), [1, 2]);
});

test('asks for nothing without a word', async () => {
  assert.equal(await match(await small(), ' … '), null);
});

test('counts letters that differ', () => {
  assert.equal(distance('kubernetes', 'kuberntes', 2), 1);
  assert.equal(distance('python', 'pyhton', 2), 1);
  assert.equal(distance('python', 'pythons', 1), 1);
  assert.equal(distance('python', 'jython', 1), 1);
  assert.ok(distance('python', 'java', 2) > 2);
});

test('reads only the parts it needs', async () => {
  const { read, fetch } = reader();
  const index = await Index.load(fetch);
  await match(index, 'python ');
  assert.deepEqual(read, ['manifest.json', 'v/words/1.json', 'v/shown.json']);
});

test('offers the filters that words name', async () => {
  const index = await small();
  const offered = async (q, on = []) => {
    const answered = await match(index, q);
    return offers(index, answered?.all, on).map(({ key, q: rest }) => `${key} ${rest}`);
  };
  assert.deepEqual(await offered('staff k8s new york'), ['level:staff k8s new york ', 'skill:kubernetes staff new york ',
    'place:us/ny/new-york staff k8s ']);
  assert.deepEqual(await offered('pyth'), ['skill:python ']);
  assert.deepEqual(await offered('new y'), ['place:us/ny/new-york ']);
  assert.deepEqual(await offered('new y '), []);
  assert.deepEqual(await offered('kuberntes '), ['skill:kubernetes ']);
  assert.deepEqual(await offered('python', ['skill:python']), []);
  assert.deepEqual(await offered('-python'), []);
  assert.deepEqual(await offered('python in new york'), ['skill:python in new york ', 'place:us/ny/new-york python in ']);
  assert.deepEqual(await offered('in '), ['place:gb '], 'where nothing else is said');
  assert.deepEqual(await offered('developers of age '), ['level:senior developers ']);
  assert.deepEqual(await offered('ml'), ['skill:ml ', 'skill:kubernetes '], 'what is typed in full, then what it begins');
  assert.deepEqual(await offered('staff nurse '), [], 'no level is meant');
  assert.deepEqual(await offered('pythons '), ['skill:python '], 'in another number');
});

test('knows plural and singular', () => {
  const forms = { nurse: 'nurses', nurses: 'nurse', city: 'cities', cities: 'city', boxes: 'box', classes: 'class' };
  for (const [word, other] of Object.entries(forms)) assert.deepEqual(formsOf(word), [word, other]);
  for (const word of ['c++', 'aws', 'münchen', '学習']) assert.deepEqual(formsOf(word), [word]);
});

test('finds another number of a word, and words written as one or as two', async () => {
  assert.deepEqual(await found('developers '), [1, 3]);
  assert.deepEqual(await found('java script '), [2]);
  assert.deepEqual(await found('kuber-netes '), [0, 4]);
});

test('finds what has a value by its whole name, and by its words', async () => {
  assert.deepEqual(await found('united states '), [0, 2]);
  assert.deepEqual((await found('machine learning ')), [0, 1, 2, 3]);
  assert.equal((await ranked('machine learning '))[0], 2);
});

test('puts what a word names before what mentions it, and open before closed', async () => {
  assert.deepEqual(await ranked('kubernetes '), [0, 4]);
  assert.deepEqual(await ranked('java '), [1]);
  assert.deepEqual((await ranked('learning ')).slice(0, 2), [2, 3]);
});

test('tells which words a posting lacks', async () => {
  const { lacks, has, of } = await match(await small(), 'staff kubernetes java ');
  assert.deepEqual([has, of, lacks(0), lacks(1)], [2, 3, 'java', 'staff, kubernetes']);
});

test('counts the word itself more than one that begins with it', async () => {
  const { scores } = await match(await small(), 'java');
  assert.ok(scores[1] > scores[2]);
});
