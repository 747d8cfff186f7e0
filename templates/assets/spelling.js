// Other forms of a word.

/** What a word is worth that was not typed, but meant. */
export const MENDED = 0.35;

/** A word, and its plural or singular in English. @param {string} word */
export function formsOf(word) {
  if (!/^[a-z]{4,}$/.test(word)) return [word];
  if (/[^s]ies$/.test(word)) return [word, word.replace(/ies$/, 'y')];
  if (/(ss|sh|ch|x)es$/.test(word)) return [word, word.slice(0, -2)];
  return [word, /[^sui]s$/.test(word) ? word.slice(0, -1) : /y$/.test(word) ? word.replace(/y$/, 'ies') : `${word}s`];
}
