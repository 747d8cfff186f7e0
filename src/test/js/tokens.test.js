import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { isCjk, tokens } from '../../../templates/assets/tokens.js';

const table = readFileSync(new URL('../resources/search/tokens.tsv', import.meta.url), 'utf8');

for (const line of table.split('\n').filter((row) => row && !row.startsWith('#'))) {
  const [text, expected] = line.split('\t');
  test(`splits ${text}`, () => assert.equal(tokens(text).join(' '), expected));
}

test('tells Chinese and Japanese from words', () => {
  assert.ok(isCjk('機械'));
  assert.ok(!isCjk('ml'));
});

test('never cuts a character in half', () => {
  assert.deepEqual(tokens('a'.repeat(39) + '\u{1e922}'), ['a'.repeat(39)]);
});

test('stays linear on hostile text', { timeout: 5000 }, () => {
  for (const piece of ['a', '.net', 'a.', 'c++', '機', 'e\u0301', '#']) tokens(piece.repeat(100_000));
});
