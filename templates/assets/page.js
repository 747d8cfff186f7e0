// What every script of a page looks at.

export const root = document.documentElement;
export const home = root.dataset.root || './';
export const site = new URL(home, location.href);
export const wide = matchMedia('(min-width:75rem)');

/** @param {string} selector @param {ParentNode} [within] @returns {any} */
export const $ = (selector, within = document) => within.querySelector(selector);
/** @param {string} selector @param {ParentNode} [within] @returns {any[]} */
export const $$ = (selector, within = document) => [...within.querySelectorAll(selector)];

export const q = $('#q');
