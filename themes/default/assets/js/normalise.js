// The one normaliser of words, as the browser needs it: the twin of src/showcase/normalise.py, rule for rule.
// tests/cases/normalise.json holds both to the same answers.

/** What follows this sign in a search record is searched, but never shown. */
export const HIDDEN = '⁂';

const APOSTROPHES = /[’‘ʼʹʻ‛′\u0060´＇]/g;
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff\ufe00-\ufe0f]/g;
/** @type {Record<string, string>} */
const LETTERS = {
  œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ŋ: 'n', ħ: 'h', ŧ: 't', ĸ: 'k',
  ς: 'σ',
};
const SPECIAL = /[œæßøłđðþıŋħŧĸς]/g;
const MARKS = /[\u0300-\u036f]/g;
/** @type {Record<string, string>} */
const UMLAUTS = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe' };

const ELISION =
  /(?<![\p{L}\p{N}])(?:[ldjmnstc]|qu|jusqu|lorsqu|puisqu|quoiqu|(?:a|co|da|de|ne|su)ll|quell|quest|sant|un)'(?=[\p{L}\p{N}])/gu;
const POSSESSIVE = /(?<=[\p{L}\p{N}])'s(?![\p{L}\p{N}])/gu;
const GENDER = /(?<=\p{L}{2})[:*_/](?=in(?:nen)?(?![\p{L}\p{N}]))/gu;
const ENDINGS =
  /(?<=\p{L})(?:[·•‧⋅](?:e|s|x|ne|le|te|se|ve|re|ice|rice|trice|euse|esse|ère|ière|ale|elle|enne|onne)s?)+(?![\p{L}\p{N}])/gu;
const INITIALS = /(?<![\p{L}\p{N}])\p{L}(?:(?: ?& ?|[./+])\p{L}(?![\p{L}\p{N}]))+/gu;
const JOINTS = /[ &./+]/g;
const DIGRAPH = /(?<![aeiouyq])([aou])e(?=[\p{L}\p{N}])/gu;
const BREAKS = /[^\p{L}\p{N}\p{Mn}\p{Mc}]+/u;

/** @param {string} text */
const unify = (text) => text.replace(APOSTROPHES, "'").replace(UNSEEN, '');

/** @param {string} text */
const lower = (text) => unify(unify(text).normalize('NFKD').toLowerCase().normalize('NFC'));

/** @param {string} text */
const spell = (text) => text.normalize('NFD').replace(SPECIAL, (letter) => LETTERS[letter]).normalize('NFC');

/** @param {string} text */
const bare = (text) => text.normalize('NFD').replace(MARKS, '').normalize('NFC');

/**
 * The text as it is compared: lower case, one apostrophe, no accents, œ as oe, ß as ss; spaces stay.
 * @param {string} text
 * @returns {string}
 */
export const fold = (text) => bare(spell(lower(text)));

/**
 * The words of a text in lower case with their accents: without elided articles, in their order.
 * @param {string} text
 * @returns {string[]}
 */
export const tokens = (text) =>
  lower(text)
    .replace(GENDER, '')
    .replace(ENDINGS, '')
    .replace(INITIALS, (found) => found.replace(JOINTS, ''))
    .replace(POSSESSIVE, ' ')
    .replace(ELISION, ' ')
    .split(BREAKS)
    .filter((token) => token.replace(MARKS, ''));

/**
 * The words of a text as they are compared: folded, without elided articles, in their order.
 * @param {string} text
 * @returns {string[]}
 */
export const words = (text) => tokens(text).map((token) => bare(spell(token)));

/**
 * The folded spellings under which one word is found, its own first; two words match when they share one.
 * @param {string} word
 * @returns {string[]}
 */
export function variants(word) {
  const low = lower(word);
  const spellings = [fold(low)];
  if ([...low].length > 3) spellings.push(fold(low.replace(DIGRAPH, '$1')));
  spellings.push(fold(low.replace(/[äöüø]/g, (letter) => UMLAUTS[letter])));
  return [...new Set(spellings)];
}

/**
 * What is sent to Pagefind for what a visitor typed: at most 12 words; '' when nothing is worth sending.
 * @param {string} text
 * @returns {string}
 */
export const query = (text) =>
  tokens(text)
    .map((token) => [...spell(token)].slice(0, 40).join(''))
    .filter((word) => word.length > 1 || !/[a-z]/.test(bare(word)))
    .slice(0, 12)
    .join(' ');
