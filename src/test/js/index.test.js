import assert from 'node:assert/strict';
import test from 'node:test';
import { Index } from '../../../templates/assets/index.js';
import { members } from '../../../templates/assets/lists.js';
import { files, reader, small } from './small-index.js';

const words = async (token, prefix) => (await (await small()).words(token, prefix)).map(({ word }) => word);

test('finds a word and those that begin with it, over several parts', async () => {
  assert.deepEqual(await words('python', false), ['python']);
  assert.deepEqual(await words('pyth', false), []);
  assert.deepEqual(await words('', true).then((all) => all.length), Object.values(files())
    .reduce((sum, part) => sum + (part.docs ? part.words.length : 0), 0));
});

test('refuses a version it does not know', async () => {
  await assert.rejects(small({ ...files(), 'manifest.json': { version: 3 } }), /version 3/);
  const index = await small({ ...files(), 'v/shown.json': { version: 1 } });
  await assert.rejects(index.meet(['skill:python']), /version 1/);
});

test('asks again for a part that failed, and once for one that did not', async () => {
  const parts = files();
  const { read, fetch } = reader(parts);
  const index = await Index.load(fetch);
  const part = parts['v/words/1.json'];
  delete parts['v/words/1.json'];
  await assert.rejects(index.words('python', false));
  parts['v/words/1.json'] = part;
  await index.words('python', false);
  await index.words('python', false);
  assert.deepEqual(read.filter((file) => file === 'v/words/1.json').length, 2);
});

test('meets values that the page does not show', async () => {
  const { read, fetch } = reader();
  const index = await Index.load(fetch);
  await index.meet(['skill:python', 'place:us']);
  assert.ok(!read.includes('v/facets/0.json'));
  await index.meet(['place:jp', 'place:atlantis']);
  assert.deepEqual([...members(index.documentsOf('place:jp'))], [3]);
  assert.deepEqual([...members(index.documentsOf('place:atlantis'))], []);
  assert.equal(index.values.get('place:jp')[1], 'Japan');
});

test('reads rows from the parts that hold them', async () => {
  const { read, fetch } = reader();
  const index = await Index.load(fetch);
  assert.deepEqual((await index.rows([4, 0])).map(({ title }) => title), ['Kubernetes Kubernetes', 'Staff Kubernetes Engineer']);
  assert.deepEqual(read.slice(1).sort(), ['v/rows/0.json', 'v/rows/2.json']);
});
