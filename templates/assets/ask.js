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
 * @returns {Promise<any>}
 */
export function ask(question) {
  worker ??= new Worker(policy?.createScriptURL('') ?? script, { type: 'module' });
  const asked = worker;
  const id = ++questions;
  return new Promise((resolve, reject) => {
    asked.onmessage = ({ data }) => {
      if (data.id !== questions) return;
      if (data.error) reject(new Error(data.error)); else resolve(data.answer);
    };
    asked.onerror = (event) => {
      worker = null;
      reject(new Error(event.message));
    };
    asked.postMessage({ id, question });
  });
}
