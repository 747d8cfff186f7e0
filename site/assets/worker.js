import { Index } from './index.js';
import { answer } from './select.js';
async function get(file) {
const response = await fetch(`../search/${file}`, { cache: file === 'manifest.json' ? 'no-cache' : 'default' });
if (!response.ok) throw new Error(`${file}: ${response.status}`);
return response.json();
}
let loading = null;
let newest = null;
async function reply({ id, question }) {
try {
const index = await (loading ??= Index.load(get));
const { groups, size } = index;
postMessage({ id, answer: question ? await answer(index, question) : { groups, size } });
} catch (error) {
if (!question) loading = null;
postMessage({ id, error: String(error) });
}
}
addEventListener('message', ({ data }) => {
newest = data;
setTimeout(() => { if (newest === data) reply(data); });
});
