// The index that SearchIndexTest writes, so that the script is tested on what Java really makes.
import { readFileSync } from 'node:fs';
import { Index } from '../../../templates/assets/index.js';

const folder = new URL('../resources/search/index/search/', import.meta.url);
const read = (file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8'));

export const manifest = read('manifest.json');
const parts = (kind) => manifest.parts.filter((part) => part.kind === kind).map((part) => read(part.file));
export const docs = parts('docs');
export const terms = parts('terms');
export const small = () => new Index(manifest, docs, terms);
