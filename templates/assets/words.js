// The sentences of the roll. Copy is set in one place, so that the list, the chips and the announcement agree.

/** A number with thousands apart: 10,000. @param {number} n */
export const figure = (n) => n.toLocaleString('en');

/** @param {number} n */
export const roles = (n) => `${figure(n)} ${n === 1 ? 'role' : 'roles'}`;

/** The heading: how many of how many. @param {number} shown @param {number} total */
export const heading = (shown, total) => (shown ? `${figure(shown)} of ${roles(total)}` : 'No roles match');

/** The line under it. @param {number} shown @param {number} open */
export function openAndClosed(shown, open) {
  const closed = shown - open;
  return [open ? `${figure(open)} open` : '', closed ? `${figure(closed)} closed` : ''].filter(Boolean).join(', ');
}
