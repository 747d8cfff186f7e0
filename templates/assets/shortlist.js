// The postings that an address lists, side by side: shortlist/index.html?list=one,another; without a list those that the
// reader keeps. What is kept stays in this browser; the address is all that is shared.

import { factsOf, listed } from './compare.js';
import { kept } from './everywhere.js';
import { $, home } from './page.js';
import { element } from './rows.js';
import { roles } from './words.js';

/** @param {string} permalink @param {import('./compare.js').Posting} posting */
function article(permalink, posting) {
  const title = posting.title ?? permalink;
  const by = [posting.company, posting.team].filter(Boolean).join(', ');
  return element('article', {},
    element('h2', { className: 'ttl' }, element('a', { href: `${home}postings/${permalink}/index.html`, dir: 'auto' },
      posting.titleSupplied ? `[${title}]` : title)),
    element('p', { className: 'by', dir: 'auto' }, by || 'Company not stated'),
    element('dl', {}, ...Object.entries(factsOf(posting)).map(([term, words]) => element('div', {},
      element('dt', {}, term), element('dd', {}, ...(words ? [element('bdi', {}, words)]
        : [element('span', { ariaHidden: 'true' }, '–'), element('span', { className: 'vh' }, 'not stated')]))))));
}

/** @param {string} permalink */
async function read(permalink) {
  const response = await fetch(`${home}postings/${permalink}/posting.json`);
  if (!response.ok) throw new Error(permalink);
  return article(permalink, await response.json());
}

async function show() {
  const mine = kept.list();
  if (mine.length && !/[?&]list=/.test(location.search)) history.replaceState(null, '', `?list=${mine}`);
  const found = await Promise.allSettled(listed(location.search).map(read));
  const articles = found.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const lost = found.length - articles.length;
  const count = $('.count');
  if (found.length) {
    count.textContent = `${roles(articles.length)} side by side`;
    document.title = `${count.textContent} – ${document.title}`;
    $('.head .sub').textContent = (lost ? `${lost} of ${found.length} did not load, or are not on the roll. ` : '')
      + 'The address of this page is the link to this list.';
  }
  $('.side').replaceChildren(...articles);
  const forget = $('.more button');
  forget.hidden = !mine.length;
  forget.onclick = () => {
    kept.forget();
    forget.replaceWith('Your shortlist is forgotten.');
  };
  $('#said').textContent = count.textContent;
}

show();
