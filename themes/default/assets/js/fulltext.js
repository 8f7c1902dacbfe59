// The full text of one language: Pagefind's index, asked with care for what it leaves to be desired.
import { query, tokens, variants, words } from './normalise.js';
import { plain } from './said.js';

/**
 * @typedef {{url: string, excerpt: string, raw_content: string, locations: number[], meta: {title: string}}} Fragment
 * @typedef {{id: string, data: () => Promise<Fragment>}} Answer what Pagefind gives for one page
 * @typedef {{init: () => Promise<void>, destroy: () => Promise<void>, preload: (term: string) => Promise<unknown>,
 *   mergeIndex: (folder: string) => Promise<void>, search: (query: string) => Promise<{results: Answer[]}>}} Pagefind
 * @typedef {{entry: number, answer?: Answer, fragment?: Fragment}} Hit entry is its row in the data, or -1
 * @typedef {Map<string, {entry: number, part: string}>} Places the row of each page, by the id of the page in the index, and its part
 */

const RECHECK = 10000; // ms between two looks for a newer index
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/**
 * Where results come from: a list's data and Pagefind, each loaded when it is first wanted.
 * @template Data
 * @template {object} Known
 * @param {string} source the address of the data
 * @param {URL} bundle the folder of the full-text index
 * @param {(data: Data) => Known} prepare
 * @param {Data} none stands in for data that cannot be loaded
 * @param {string} fragments the address of the ids by which the index knows the rows; without one it knows none
 */
export function searcher(source, bundle, prepare, none, fragments) {
  /** @typedef {Known & {whole: boolean}} Loaded whole: the data could be loaded */
  /** @type {Promise<Loaded> | undefined} */
  let loading;
  /** @type {Promise<Pagefind> | undefined} */
  let program;
  let generation = '';
  let inParts = false;
  let checked = 0;
  /** @type {Map<string, Promise<unknown>>} */
  const preloaded = new Map();

  /** @param {RequestCache} [cache] @returns {Promise<Loaded>} */
  const known = async (cache) => {
    loading ??= fetch(source, { cache: typeof cache === 'string' ? cache : 'default' })
      .then((answer) => answer.json())
      .then((data) => ({ ...prepare(data), whole: true }));
    try {
      return await loading;
    } catch {
      loading = undefined; // the next key tries again; until then the full text answers alone
      return { ...prepare(none), whole: false };
    }
  };

  /** @type {Promise<Places> | undefined} */
  let ids;
  /** @param {RequestCache} [cache] @returns {Promise<Places>} */
  const places = async (cache = 'default') => {
    if (!fragments || !(await known()).whole) return new Map();
    ids ??= fetch(fragments, { cache }).then(async (answer) => placed(answer.ok ? await answer.text() : ''));
    ids.catch(() => (ids = undefined));
    return ids;
  };

  // Of which parts the index consists, and when they were made: a large directory has several, searched as one.
  const stamp = async () => {
    const answer = await fetch(new URL(`parts.json?now=${Date.now()}`, bundle), { cache: 'no-store' });
    return answer.ok ? answer.text() : '';
  };

  const pagefind = () => {
    program ??= Promise.all([import(new URL('pagefind.js', bundle).href), stamp()]).then(async ([module, made]) => {
      generation = made;
      /** @type {string[]} */
      const [, ...others] = JSON.parse(made).parts;
      inParts = others.length > 0;
      await Promise.all([module.init(), ...others.map((part) => module.mergeIndex(new URL(part, bundle).pathname))]);
      return module;
    });
    program.catch(() => (program = undefined));
    return program;
  };

  // After a deployment the open page's index is gone, and Pagefind then finds nothing without an error.
  /** @param {boolean} now whether to look even if it was done a moment ago */
  const renewed = async (now) => {
    if (!now && Date.now() - checked < RECHECK) return false;
    checked = Date.now();
    const entry = await stamp();
    if (!entry || entry === generation) return false;
    generation = entry;
    preloaded.clear();
    ids = undefined;
    await (await pagefind()).destroy();
    program = undefined;
    loading = undefined;
    // Rows and ids stand in the same order only if both are of the same deployment.
    await Promise.all([known('no-cache'), places('no-cache').catch(() => {})]);
    return true;
  };

  /** @param {string} wanted */
  const ask = async (wanted) => {
    const module = await pagefind();
    // Pagefind loads only the part of its index where the letters themselves stand, so that the words which begin
    // with a few letters are found incompletely: one more letter of each kind brings the rest.
    for (const start of wanted.split(' ').filter((word) => [...word].length < 5)) {
      const more = preloaded.get(start) || Promise.all(LETTERS.map((letter) => module.preload(start + letter)));
      preloaded.set(start, more);
      await more;
    }
    return (await module.search(wanted)).results;
  };

  /**
   * What the full text adds; undefined if a new index was published meanwhile, so that all is to be done again.
   * @param {string} text
   * @param {{entries: number[], suggestion: string}} local what was found already
   * @param {number} passages how many of the hits get their passage at once
   * @param {boolean} again whether this is the second try
   * @returns {Promise<{hits: Hit[], sure: boolean} | undefined>} sure if the text has the words as they were typed
   */
  const fullText = async (text, local, passages, again) => {
    const wanted = query(text);
    const longest = Math.max(...wanted.split(' ').map((word) => [...word].length));
    if (longest < (local.entries.length ? 3 : 2)) return { hits: [], sure: false };
    const [results, entryOf] = await Promise.all([ask(wanted), places()]);
    if (!results.length && !again && (await renewed(false))) return undefined;
    const found = new Set(local.entries);
    const doubtful = local.suggestion !== '' || !local.entries.length;
    const shown = Math.max(passages, doubtful ? 3 : 0);
    /** @type {Hit[]} */
    let hits = [];
    /** @type {Hit[]} */
    let first = [];
    try {
      const answers = inParts ? await believed(results, text, entryOf, shown) : results;
      hits = answers.map((answer) => ({ answer, entry: entryOf.get(idOf(answer))?.entry ?? -1 }));
      hits = hits.filter(({ entry }) => !found.has(entry));
      first = hits.slice(0, shown);
      await Promise.all(first.map(async (hit) => (hit.fragment = await hit.answer?.data())));
    } catch (error) {
      if (!again && (await renewed(true))) return undefined;
      throw error;
    }
    const marked = doubtful ? first.flatMap(({ fragment }) => marks(fragment)) : [];
    /** @param {(form: string, mark: string) => boolean} agree */
    const reached = (agree) =>
      tokens(text).map((word) => variants(word).some((form) => marked.some((mark) => agree(form, mark))));
    // For a word that it does not know Pagefind gives the pages of any other that begins like it.
    if (doubtful && !reached(alike).includes(true)) hits = [];
    const sure = !reached(same).includes(false);
    return { hits: hits.filter(({ entry, fragment }) => entry >= 0 || fragment), sure };
  };

  return { known: () => known(), warm: () => void pagefind().catch(() => {}), fullText };
}

/** @param {Answer} answer */
const idOf = (answer) => answer.id.replace(/^.*_/, '');

/**
 * Which row each id stands for, and in which part of the index it is.
 * @param {string} [ids] parted by spaces; where there are several parts, each with a dot and the number of its part
 * @returns {Places}
 */
const placed = (ids) =>
  new Map(
    (ids || '').split(' ').map((told, entry) => {
      const [id, part = ''] = told.split('.');
      return [id, { entry, part }];
    }),
  );

/**
 * The answers of those parts of the index that have the words: one that has not gives the pages of any word that begins like it.
 * The first page of each part tells; of pages whose part is not known, each of the first `upTo` tells for itself, and no other is believed.
 * @param {Answer[]} answers
 * @param {string} text
 * @param {Places} places
 * @param {number} upTo
 */
async function believed(answers, text, places, upTo) {
  /** @param {Answer} answer */
  const partOf = (answer) => places.get(idOf(answer))?.part || answer.id;
  /** @type {Map<string, Answer>} */
  const first = new Map();
  for (const [at, answer] of answers.entries()) {
    if (!first.has(partOf(answer)) && (places.has(idOf(answer)) || at < upTo)) first.set(partOf(answer), answer);
  }
  /** @type {Map<string, number>} */
  const reached = new Map();
  const read = async (/** @type {[string, Answer]} */ [part, answer]) => {
    const found = matched(await answer.data());
    const typed = tokens(text).filter((word) => variants(word).some((form) => found.some((one) => alike(form, one))));
    reached.set(part, typed.length);
  };
  await Promise.all([...first].map(read));
  const most = Math.max(...reached.values());
  return answers.filter((answer) => reached.get(partOf(answer)) === most);
}

/** The words of a page that were found, folded. @param {Fragment} fragment */
function matched(fragment) {
  const all = fragment.raw_content.split(/\s+/);
  return fragment.locations.flatMap((at) => words(plain(all[at] || '')));
}

/**
 * The marked words of a passage, folded.
 * @param {Fragment} [fragment]
 */
const marks = (fragment) =>
  [...(fragment?.excerpt || '').matchAll(/<mark>(.*?)<\/mark>/gs)].flatMap((found) => words(plain(found[1])));

/** Whether a marked word may be a form of the typed one. @param {string} word @param {string} mark */
function alike(word, mark) {
  let common = 0;
  while (common < word.length && word[common] === mark[common]) common++;
  return common >= Math.min(word.length, Math.max(3, Math.ceil(word.length / 2)));
}

/** Whether a marked word is the typed one but for its ending. @param {string} word @param {string} mark */
const same = (word, mark) =>
  (mark.startsWith(word) || word.startsWith(mark)) && Math.abs(mark.length - word.length) <= 3;
