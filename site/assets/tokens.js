const MAX_CHARS = 40;
const CJK = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\u30fc';
const ANY = '\\p{L}\\p{M}\\p{N}';
const TOKEN = new RegExp(
`(?<cjk>[${CJK}]+)` +
`|(?<![${ANY}])(?<dot>\\.net)(?![${ANY}])` +
`|(?<word>(?:(?![${CJK}])[${ANY}])+)(?<suffix>\\.(?:ai|io|js|net)(?![${ANY}]))?(?<sign>\\+\\+|#(?![${ANY}]))?`,
'gu');
const PLAIN = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ı: 'i', ς: 'σ' };
export function fold(text) {
return text.normalize('NFKD').toLowerCase()
.replace(/[\u0300-\u036f]/g, '')
.replace(/[ßæœøđðþłıς]/g, (letter) => PLAIN[letter])
.normalize('NFC');
}
function cut(token) {
if (token.length <= MAX_CHARS) return token;
const half = /[\ud800-\udbff]/.test(token[MAX_CHARS - 1]);
return token.slice(0, half ? MAX_CHARS - 1 : MAX_CHARS);
}
export function tokens(text) {
const found = [];
for (const match of fold(text).matchAll(TOKEN)) {
const { cjk, word, suffix } = (match.groups);
if (cjk) {
const points = [...cjk];
points.forEach((point, i) => found.push(point + (points[i + 1] ?? '')));
} else {
found.push(cut(match[0]));
if (suffix) found.push(cut(word), suffix);
}
}
return found;
}
const CJK_CHARACTER = new RegExp(`[${CJK}]`, 'u');
export const isCjk = (token) => CJK_CHARACTER.test(token);
