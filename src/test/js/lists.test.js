import assert from 'node:assert/strict';
import test from 'node:test';
import { add, and, ascending, bits, full, members, numbers, or, setOf, shared, without }
  from '../../../templates/assets/lists.js';
import { gaps, text } from './small-index.js';

const SIZES = [0, 1, 59, 60, 61, 91, 92, 123, 1979, 1980, 100_000, 10_000_000];

test('reads numbers of any size', () => {
  assert.deepEqual([...numbers(text(SIZES))], SIZES);
  for (let number = 0; number < 5000; number++) assert.deepEqual([...numbers(text([number]))], [number]);
});

test('knows the characters that stand for numbers', () => {
  assert.deepEqual([...numbers(' !#0A')], [0, 1, 2, 15, 32]);
  assert.deepEqual([...numbers('[]')], [58, 59]);
  assert.deepEqual([...numbers('^ _ }!')], [60, 61, 123]);
});

test('reads a number that breaks off', () => assert.equal(numbers('}').length, 1));

test('adds distances up', () => {
  for (const list of [[], [0], [7], [0, 1, 2, 90, 5000, 5001]]) assert.deepEqual([...ascending(gaps(list))], list);
});

test('keeps sets', () => {
  const one = setOf(70, [0, 31, 32, 69]);
  const other = setOf(70, [31, 33, 69]);
  assert.deepEqual([...members(one)], [0, 31, 32, 69]);
  assert.deepEqual([...members(and(one, other))], [31, 69]);
  assert.deepEqual([...members(or(one, other))], [0, 31, 32, 33, 69]);
  assert.deepEqual([...members(without(one, other))], [0, 32]);
});

test('counts what two sets share', () => {
  for (const size of [0, 1, 31, 32, 33, 64, 100]) {
    assert.equal(shared(full(size), full(size)), size);
    assert.deepEqual([...members(full(size))], [...Array(size).keys()]);
    for (let end = 0; end <= size; end++) assert.equal(shared(full(size), full(size), end), end);
  }
  const odd = bits(100);
  for (let i = 1; i < 100; i += 2) add(odd, i);
  assert.equal(shared(odd, full(100)), 50);
  assert.equal(shared(odd, full(100), 33), 16);
});
