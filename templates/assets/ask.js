// Asks the worker that holds the index.

/**
 * @typedef {import('./select.js').Answer} Answer
 * @typedef {import('./select.js').Question} Question
 */

const script = new URL('assets/worker.js', document.baseURI).href;
/** The one script that a page may run beside itself. */
const policy = /** @type {any} */ (window).trustedTypes?.createPolicy('rolecall', { createScriptURL: () => script });

/** @type {Worker | null} */
let worker = null;
let questions = 0;

/**
 * A question that a newer one overtakes is never answered.
 * @param {Question | null} question none to learn what there is to ask
 * @returns {Promise<any>[]} the answer, and the text of what is shown later
 */
export function ask(question) {
  worker ??= new Worker(policy?.createScriptURL('') ?? script, { type: 'module' });
  const id = ++questions;
  const parts = [0, 1].map(() => Promise.withResolvers());
  const promises = parts.map(({ promise }) => promise);
  promises[1].catch(() => {}); // whoever waits for it hears of it
  /** @param {{message: string}} error */
  const fail = ({ message }) => { for (const { reject } of parts) reject(new Error(message)); };
  worker.onmessage = ({ data }) => {
    if (data.id === questions) if (data.message) fail(data); else parts.shift()?.resolve(data.answer);
  };
  worker.onerror = (error) => {
    worker = null;
    fail(error);
  };
  worker.postMessage({ id, question });
  return promises;
}
