export const NOTHING = { q: '', on: [], sort: '' };
const SORTS = ['new', 'pay', 'level', 'title'];
export function parse(search, groups) {
const state = { ...NOTHING };
const on = new Set();
for (const [name, value] of new URLSearchParams(search)) {
const key = name === 'not' ? value : `${name}:${value}`;
if (name === 'q') state.q = value;
else if (name === 'sort' && SORTS.includes(value)) state.sort = value;
else if (groups.some((group) => key.startsWith(`${group}:`) && key.length > group.length + 1)) {
on.add(name === 'not' ? `-${key}` : key);
}
}
return { ...state, on: [...on] };
}
export function format(state) {
const params = new URLSearchParams();
const q = state.q.replace(/^\s+/u, '').replace(/\s+$/u, ' '); // a space at the end says that a word is whole
if (q) params.append('q', q);
for (const key of state.on) {
const colon = key.indexOf(':');
if (key.startsWith('-')) params.append('not', key.slice(1));
else params.append(key.slice(0, colon), key.slice(colon + 1));
}
if (state.sort) params.append('sort', state.sort);
const text = params.toString().replace(/%2F/g, '/').replace(/%3A/g, ':');
return text && `?${text}`;
}
export const narrows = (state) => state.on.length > 0 || state.q.trim() !== '';
export function toggle(state, key) {
const bare = key.replace(/^-/, '');
const rest = state.on.filter((one) => one.replace(/^-/, '') !== bare);
return { ...state, on: state.on.includes(key) ? rest : [...rest, key] };
}
export function drop(state, key) {
if (key === 'all') return NOTHING;
return key === 'q' ? { ...state, q: '' } : { ...state, on: state.on.filter((one) => one !== key) };
}
