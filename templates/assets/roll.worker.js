// Holds the index, away from the page, and answers one question after the other.

import { Index } from './index.js';
import { answer } from './select.js';

/** @param {string} file */
async function get(file) {
  // The parts change their names when they change; the manifest does not.
  const response = await fetch(`../search/${file}`, { cache: file === 'manifest.json' ? 'no-cache' : 'default' });
  if (!response.ok) throw new Error(file);
  return response.json();
}

/** @type {Promise<Index> | null} */
let loading = null;
/** @type {any} */
let newest = null;

/** Answers in two: what is shown at first, and then the rest, as a text, which takes the page no time until it is read.
 * @param {{id: number, question: import('./select.js').Question | null}} asked */
async function reply({ id, question }) {
  try {
    const index = await (loading ??= Index.load(get));
    if (!question) {
      postMessage({ id, answer: { groups: index.groups, size: index.size } });
      return;
    }
    const { rows, counts, ...facts } = await answer(index, question);
    postMessage({ id, answer: { ...facts, rows: rows.slice(0, question.screen), count: rows.length } });
    postMessage({ id, answer: JSON.stringify({ rows: rows.slice(question.screen), counts: await counts(question.values) }) });
  } catch {
    if (!question) loading = null;
    postMessage({ id });
  }
}

addEventListener('message', ({ data }) => {
  newest = data;
  // A reader may type faster than this can answer: what is waiting behind a newer question is left out.
  setTimeout(() => { if (newest === data) reply(data); });
});
