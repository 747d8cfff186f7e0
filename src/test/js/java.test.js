import assert from 'node:assert/strict';
import test from 'node:test';
import { answer } from '../../../templates/assets/select.js';
import { javas } from './small-index.js';

const index = await javas();
const ask = (q, on = []) => answer(index, { state: { q, on, sort: '' }, limit: 9 });
const found = async (...args) => (await ask(...args)).rows.map(({ title }) => title);

test('reads the index that Java writes', async () => {
  const { total, open, counts } = await ask('');
  assert.deepEqual([total, open], [4, 3]);
  assert.deepEqual(await counts(['skill:python', 'place:us']), { 'skill:python': 3, 'place:us': 2 });
});

test('finds signs, aliases, suffixes and Japanese', async () => {
  assert.equal((await found('C++ ')).length, 1);
  assert.equal((await found('nyc ')).length, 1);
  assert.equal((await found('node ')).length, 1);
  assert.equal((await found('学習')).length, 1);
});

test('finds areas, amounts, and names written as one word', async () => {
  assert.equal((await found('europe ')).length, 2);
  assert.deepEqual(await found('tri state area '), ['Staff C++ Engineer', 'Data Engineer']);
  assert.deepEqual(await found('150k '), ['機械学習エンジニア']);
  assert.deepEqual(await found('250k '), [], 'amounts are not mended');
  assert.equal((await found('newyork ')).length, 2, 'the city and the state');
});

test('puts what is closed last', async () => {
  const { rows } = await ask('python ');
  assert.deepEqual(rows.map(({ closed = false }) => closed), [false, false, true]);
});

test('sorts by every order the index has', async () => {
  for (const sort of ['pay', 'title', 'level']) {
    const { rows } = await answer(index, { state: { q: '', on: [], sort }, limit: 9 });
    assert.equal(rows.length, 4);
  }
});

test('mends, offers and leaves out', async () => {
  const { mended, offers } = await ask('lodnon');
  assert.deepEqual([mended, offers.map(({ key }) => key)], ['london', ['place:gb/london']]);
  assert.equal((await ask('', ['-skill:python'])).total, 1);
});
