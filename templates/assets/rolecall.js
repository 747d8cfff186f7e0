// On most pages. It becomes one file that is no module, because from the file system a browser loads none; so do
// roll.js, posting.js and shortlist.js, each of which takes its place on a kind of page.

import { isPlain } from './everywhere.js';
import { $, home } from './page.js';

// Search and filters are on the first page of the roll: its other pages lead there

/** @param {string} group @param {string} value */
const lead = (group, value) => location.assign(`${home}index.html?${new URLSearchParams([[group, value]])}`);
const sort = $('#sort');
if (sort) sort.onchange = () => lead('sort', sort.value);
document.addEventListener('click', (event) => {
  const link = /** @type {any} */ (event.target).closest('[data-filter]');
  if (!link || !sort || !isPlain(event)) return;
  event.preventDefault();
  const [, group, value] = link.dataset.filter.replace(/^-/, 'not:').split(/^([^:]+):/);
  lead(group, value);
});
