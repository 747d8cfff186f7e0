import assert from 'node:assert/strict';
import test from 'node:test';
import { drop, format, NOTHING, parse, toggle } from '../../../templates/assets/state.js';

const GROUPS = ['place', 'level', 'skill'];
const state = (on = [], q = '', sort = '') => ({ q, on, sort });

test('writes a state as an address and reads it back', () => {
  const asked = state(['level:staff', '-skill:cpp', 'place:us/ny/new-york'], 'c++ & "co"', 'pay');
  const address = format(asked);
  assert.equal(address, '?q=c%2B%2B+%26+%22co%22&level=staff&not=skill:cpp&place=us/ny/new-york&sort=pay');
  assert.deepEqual(parse(address, GROUPS), asked);
  assert.equal(format(NOTHING), '');
});

test('keeps the space that ends a word', () => {
  assert.equal(format(state([], ' java  ')), '?q=java+');
  assert.equal(format(state([], '  ')), '');
});

test('leaves parameters of others alone', () => {
  assert.deepEqual(parse('?utm_source=x&sort=odd&level=&not=utm:y&not=&level=staff&level=staff', GROUPS), state(['level:staff']));
});

test('turns a filter on, off and round', () => {
  assert.deepEqual(toggle(toggle(NOTHING, 'level:staff'), 'level:staff'), NOTHING);
  assert.deepEqual(toggle(state(['level:staff']), '-level:staff').on, ['-level:staff']);
  assert.deepEqual(toggle(state(['-level:staff']), 'level:staff').on, ['level:staff']);
});

test('takes one thing away', () => {
  assert.deepEqual(drop(state(['-level:staff'], 'x', 'pay'), '-level:staff'), state([], 'x', 'pay'));
  assert.deepEqual(drop(state(['level:staff'], 'x'), 'q'), state(['level:staff']));
  assert.deepEqual(drop(state(['level:staff'], 'x', 'pay'), 'all'), NOTHING);
});
