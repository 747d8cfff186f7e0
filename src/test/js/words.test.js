import assert from 'node:assert/strict';
import test from 'node:test';
import { asked, list, nothing } from '../../../templates/assets/empty.js';
import { heading, openAndClosed, roles } from '../../../templates/assets/words.js';

const NAMES = { 'place:gb': 'United Kingdom', 'skill:cpp': 'C++', 'level:not-stated': 'Level not stated', 'level:staff': 'Staff' };
const naming = (key) => NAMES[key];
const state = (on, q = '') => ({ q, on, sort: '' });
const sentence = (...args) => nothing(state(...args), naming).join('');

test('counts roles', () => {
  assert.equal(roles(1), '1 role');
  assert.equal(heading(2, 5), '2 of 5 roles');
  assert.equal(heading(1200, 10000), '1,200 of 10,000 roles');
  assert.equal(heading(0, 5), 'No roles match');
});

test('counts what is open and what is closed', () => {
  assert.equal(openAndClosed(3, 2), '2 open, 1 closed');
  assert.equal(openAndClosed(2, 2), '2 open');
  assert.equal(openAndClosed(1, 0), '1 closed');
});

test('lists', () => {
  assert.equal(list([]), '');
  assert.equal(list(['A', 'B', 'C']), 'A, B and C');
  assert.equal(list(['A', 'B'], 'disjunction'), 'A or B');
});

test('says what was asked for', () => {
  assert.equal(asked(state(['place:gb'], 'cobol'), naming), '“cobol” in United Kingdom');
  assert.equal(asked(state(['place:gb', 'skill:cpp', '-level:staff']), naming), 'In United Kingdom with C++, not Staff');
  assert.equal(asked(state(['-level:staff']), naming), 'Not Staff');
});

test('says why nothing matches', () => {
  assert.equal(sentence(['place:gb'], 'cobol'),
    'Nothing on the roll mentions cobol in United Kingdom. Loosen one thing:');
  assert.equal(sentence(['place:gb', 'level:not-stated', 'skill:cpp', '-level:staff']),
    'No role in United Kingdom with Level not stated and C++, not Staff. Loosen one thing:');
});
