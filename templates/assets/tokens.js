// Splits text into the words that are indexed and asked for. The index is made by the same rules in Java
// (dev.rolecall.search.Tokens); both sides meet src/test/resources/search/tokens.tsv.

const MAX_CHARS = 40;
const CJK = '[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\u30fc]';
const ANY = '[\\p{L}\\p{M}\\p{N}]';

/** Runs of Chinese or Japanese; else a word, with a suffix as in node.js and a sign as in c#. */
const TOKEN = new RegExp(
  `(${CJK}+)` +
  `|(?<!${ANY})\\.net(?!${ANY})` +
  `|((?:(?!${CJK})${ANY})+)(\\.(?:ai|io|js|net)(?!${ANY}))?(?:\\+\\+|#(?!${ANY}))?`,
  'gu');

/** Letters that Unicode does not take apart into a letter and a mark. @type {Record<string, string>} */
const PLAIN = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ı: 'i', ς: 'σ' };

/**
 * Without case, accents and typographic variants.
 * @param {string} text
 */
export function fold(text) {
  return text.normalize('NFKD').toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^ -~]/g, (letter) => PLAIN[letter] ?? letter)
    .normalize('NFC');
}

/** Without the half of a character at its end. @param {string} token */
const cut = (token) => token.slice(0, MAX_CHARS).replace(/[\ud800-\udbff]$/, '');

/**
 * The tokens of a text, in its order, repeated as often as they occur.
 * @param {string} text
 * @returns {string[]}
 */
export function tokens(text) {
  const found = [];
  for (const [token, cjk, word, suffix] of fold(text).matchAll(TOKEN)) {
    if (cjk) {
      const points = [...cjk];
      points.forEach((point, i) => found.push(point + (points[i + 1] ?? '')));
    } else {
      found.push(cut(token));
      if (suffix) found.push(cut(word), suffix);
    }
  }
  return found;
}

const CJK_CHARACTER = new RegExp(CJK, 'u');

/** Whether a token is Chinese or Japanese, where the end of a word is not known. @param {string} token */
export const isCjk = (token) => CJK_CHARACTER.test(token);
