const FORMAT = new Intl.NumberFormat('en');
export const figure = (n) => FORMAT.format(n);
export const roles = (n) => `${figure(n)} ${n === 1 ? 'role' : 'roles'}`;
export const heading = (shown, total) => (shown ? `${figure(shown)} of ${roles(total)}` : 'No roles match');
export function openAndClosed(shown, open) {
const closed = shown - open;
return [open ? `${figure(open)} open` : '', closed ? `${figure(closed)} closed` : ''].filter(Boolean).join(', ');
}
export function list(words, last = 'and') {
return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words[words.length - 1]}`;
}
function names({ on }, naming) {
const called = (kind) => on.filter((key) => kind.test(key)).map((key) => naming(key.replace(/^-/, '')));
return { places: called(/^place:/), rest: called(/^(?!place:|-)/), left: called(/^-/) };
}
function within(state, naming) {
const { places, rest, left } = names(state, naming);
return (places.length ? ` in ${list(places, 'or')}` : '') + (rest.length ? ` with ${list(rest)}` : '')
+ (left.length ? `, not ${list(left, 'or')}` : '');
}
export function asked(state, naming) {
const q = state.q.trim();
return (q ? `“${q}”${within(state, naming)}` : within(state, naming).replace(/^,? /, ''))
.replace(/^[a-z]/, (letter) => letter.toUpperCase());
}
export function nothing(state, naming) {
const q = state.q.trim();
if (q) return { before: 'Nothing on the roll mentions ', q, after: `${within(state, naming)}. Loosen one thing:` };
const { places, rest, left } = names(state, naming);
const all = list([...places, ...rest, ...left.map((name) => `not ${name}`)]);
return { before: `Nothing on the roll fits ${all}. Loosen one thing:`, q, after: '' };
}
