// Asks the worker that holds the index.

/**
 * @typedef {import('./select.js').Answer} Answer
 * @typedef {import('./select.js').Question} Question
 */

/** In a bundle it stands in the file of the page's script. */
const script = new URL('assets/roll.worker.js', document.baseURI).href;
/** The one script that a page may run beside itself. */
const policy = /** @type {any} */ (window).trustedTypes?.createPolicy('rolecall', { createScriptURL: () => script });

/** @type {Worker | null} */
let worker = null;
let questions = 0;
let last = '';
/** @type {Promise<any>[]} */
let answers;

/**
 * A question that a newer one overtakes is never answered; one that is asked again has the same answer.
 * @param {Question | null} question none to learn what there is to ask
 * @returns {Promise<any>[]} the answer, and the text of what is shown later
 */
export function ask(question) {
  worker ??= new Worker(policy?.createScriptURL('') ?? script, { type: 'module' });
  const words = JSON.stringify(question);
  if (words === last) return answers;
  last = words;
  const id = ++questions;
  const parts = [0, 1].map(() => Promise.withResolvers());
  answers = parts.map(({ promise }) => promise);
  for (const answer of answers) answer.catch(() => {}); // whoever waits for it hears of it
  const fail = () => {
    last = '';
    for (const { reject } of parts) reject();
  };
  worker.onmessage = ({ data }) => {
    if (data.id === id) if (data.answer) parts.shift()?.resolve(data.answer); else fail();
  };
  worker.onerror = () => {
    worker = null;
    fail();
  };
  worker.postMessage({ id, question });
  return answers;
}
