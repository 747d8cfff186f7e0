// Questions that are asked of each search: words, and a filter under the name it has here and in Pagefind.

export const CASES = [
  { words: 'kubernetes', filter: { place: 'Berlin' }, value: 'place:de/berlin' },
  { words: 'python', filter: { skill: 'SQL' }, value: 'skill:sql' },
  { words: 'engineer', filter: { level: 'senior' }, value: 'level:senior' },
  { words: 'forklift', filter: { place: 'London' }, value: 'place:gb/london' },
  { words: 'engineer', filter: null, value: '' },
];
