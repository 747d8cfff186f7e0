// What the roll says above its rows.

import { $ } from './page.js';

const notice = $('.notice');
const said = $('#said');

/** Says something, or nothing any more. @param {string} words @param {...(Node | string)} more */
export function say(words = '', ...more) {
  notice.hidden = !words;
  notice.replaceChildren(words, ...more);
  said.textContent = words;
}

/** @param {() => void} retry */
export function failed(retry) {
  say();
  const failure = $('.failed');
  failure.hidden = false;
  said.textContent = failure.firstChild.data;
  failure.lastElementChild.onclick = () => {
    failure.hidden = true;
    retry();
  };
}
