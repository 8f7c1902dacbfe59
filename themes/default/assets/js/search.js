// The search page: answers while one types, from directory.json at once and from the full text a moment later.
//
// It enhances <form data-search>; without it the form opens the alphabetical list. All words come from the page's
// <script type="application/json" data-search-words>: results (plural templates with {n} and {q}, or a list of
// [highest n, template]), suggest (with {q} or without), kinds, text, loading, failed, and more for the button that
// shows further results. Each result is
//   <li class="search-result" data-kind="member"><a href>name</a> <span class="search-kind">…</span>
//   <span class="search-subtitle">…</span> <p class="search-excerpt"><span class="search-note">…</span> … <mark>…</mark>
import { HIDDEN, query, tokens, variants, words } from './normalise.js';
import { match, prepare } from './matcher.js';

/**
 * @typedef {{url: string, excerpt: string, meta: {title: string}}} Fragment
 * @typedef {{id: string, data: () => Promise<Fragment>}} Answer what Pagefind gives for one page
 * @typedef {{init: () => Promise<void>, destroy: () => Promise<void>, preload: (term: string) => Promise<unknown>,
 *   search: (query: string) => Promise<{results: Answer[]}>}} Pagefind
 * @typedef {{entry: number, answer?: Answer, fragment?: Fragment}} Hit entry is its place in directory.json, or -1
 * @typedef {{results: Record<string, string> | [number | null, string][], suggest: string, text: string,
 *   kinds: Record<string, string>, failed: string, loading: string, more?: string}} Words
 * @typedef {import('./matcher.js').Index & {entryOf: Map<string, number>}} Known
 */

const PAUSE = 60; // ms after a key before anything happens
const QUIET = 500; // ms of rest before the count is announced
const PAGE = 24; // results shown at a time
const PASSAGES = 10; // results with a passage of their text, each of which is one request
const RECHECK = 10000; // ms between two looks for a newer index
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/** @type {HTMLFormElement | null} */
const form = document.querySelector('form[data-search]');
/** @type {HTMLElement | null} */
const list = document.querySelector('[data-search-results]');
if (form && list) start(form, list);

/**
 * @param {HTMLFormElement} form
 * @param {HTMLElement} list
 */
function start(form, list) {
  const input = /** @type {HTMLInputElement} */ (form.elements.namedItem('q'));
  const suggestion = /** @type {HTMLElement} */ (document.querySelector('[data-search-suggest]'));
  const say = announcer(/** @type {HTMLElement} */ (document.querySelector('[data-search-status]')));
  /** @type {Words} */
  const said = JSON.parse(document.querySelector('[data-search-words]')?.textContent || '{}');
  const root = form.dataset.root || '/';
  const source = searcher(form.dataset.directory || '', new URL(form.dataset.bundle || '', location.href));
  const more = element('button', 'search-more', said.more || '');
  more.setAttribute('type', 'button');
  more.hidden = true;
  list.after(more);

  let turn = 0; // which run is the latest; older ones stop
  let timer = 0;
  let current = ''; // the query whose results are shown
  let settled = false; // whether the address holds a query that Back should return to
  /** @type {Hit[]} */
  let hits = [];

  /** @type {(known: Known, upTo: number) => void} */
  const show = (known, upTo) => {
    for (const hit of hits.slice(list.children.length, upTo)) list.append(item(known, hit, root, said));
    list.hidden = !hits.length;
    more.hidden = !said.more || hits.length <= list.children.length;
    more.onclick = () => {
      const next = list.children.length;
      show(known, next + PAGE);
      list.children[next]?.querySelector('a')?.focus();
    };
  };

  /** @type {(text: string, again?: boolean) => Promise<void>} */
  async function run(text, again = false) {
    const mine = ++turn;
    current = text;
    if (!text) {
      hits = [];
      list.replaceChildren();
      list.hidden = suggestion.hidden = more.hidden = true;
      return say('', 0);
    }
    list.setAttribute('aria-busy', 'true');
    say(said.loading || '', QUIET * 2);
    const known = await source.known();
    if (mine !== turn) return;
    const local = match(known, text);
    hits = local.entries.map((entry) => ({ entry }));
    suggestion.hidden = true;
    const upTo = said.more ? PAGE : Infinity;
    // Results of the text stay in view until there are new ones, so that nothing flickers from key to key.
    const drawn = hits.length > 0;
    if (drawn) {
      list.replaceChildren();
      show(known, upTo);
    }
    let meant = local.suggestion;
    let failure = '';
    try {
      const passages = Math.max(0, Math.min(PASSAGES, upTo - hits.length));
      const full = await source.fullText(text, known, local, passages, again);
      if (mine !== turn) return;
      if (!full) return run(text, true);
      hits = hits.concat(full.hits);
      if (full.sure) meant = '';
    } catch {
      if (mine !== turn) return;
      failure = said.failed || '';
    }
    if (!drawn) list.replaceChildren();
    show(known, Math.max(upTo, list.children.length));
    propose(meant);
    list.setAttribute('aria-busy', 'false');
    const count = hits.length || !failure ? fill(plural(said.results, hits.length), hits.length, text) : '';
    say(`${count} ${failure}`.trim(), QUIET);
  }

  /** @param {string} meant the query as it may be meant, or '' */
  function propose(meant) {
    suggestion.hidden = !meant;
    const link = element('a', '', meant);
    link.setAttribute('href', address(meant).href);
    link.onclick = (event) => {
      event.preventDefault();
      settled = true;
      input.value = meant;
      input.focus();
      changed();
      settled = true;
    };
    const [before, after = ''] = (said.suggest || '{q}').split('{q}');
    suggestion.replaceChildren(before + (said.suggest?.includes('{q}') ? '' : ' '), link, after);
  }

  // The address follows the query, so that Back, reload and a copied link come to the same results. The first change
  // of a settled query is a step of its own in the history; the keys after it are not.
  function changed() {
    const text = input.value.trim();
    if (text === current) return;
    history[settled ? 'pushState' : 'replaceState'](null, '', address(text));
    settled = false;
    run(text);
  }

  input.addEventListener('focus', source.known, { once: true });
  input.addEventListener('input', () => {
    source.warm();
    clearTimeout(timer);
    timer = setTimeout(changed, PAUSE);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    changed();
    settled = input.value.trim() !== '';
  });
  const read = () => {
    clearTimeout(timer);
    input.value = new URL(location.href).searchParams.get('q') || '';
    settled = input.value !== '';
    if (input.value.trim() !== current) run(input.value.trim());
  };
  addEventListener('popstate', read);
  if (new URL(location.href).searchParams.get('q')) read();
  else if (input.value) changed();
}

/**
 * Where results come from: directory.json and Pagefind, each loaded when it is first wanted.
 * @param {string} directory the address of directory.json
 * @param {URL} bundle the folder of the full-text index
 */
function searcher(directory, bundle) {
  /** @type {Promise<Known> | undefined} */
  let loading;
  /** @type {Promise<Pagefind> | undefined} */
  let program;
  let generation = '';
  let checked = 0;
  /** @type {Map<string, Promise<unknown>>} */
  const preloaded = new Map();

  /** @param {RequestCache} [cache] @returns {Promise<Known>} */
  const known = async (cache) => {
    loading ??= fetch(directory, { cache: typeof cache === 'string' ? cache : 'default' })
      .then((answer) => answer.json())
      .then((data) => {
        const ids = /** @type {string} */ (data.fragment).split(' ');
        return { ...prepare(data), entryOf: new Map(ids.map((id, entry) => [id, entry])) };
      });
    try {
      return await loading;
    } catch {
      loading = undefined; // the next key tries again; until then the full text answers alone
      const none = { kinds: [], kind: [], name: [], subtitle: [], url: [], fragment: '', facets: {} };
      return { ...prepare(none), entryOf: new Map() };
    }
  };

  const stamp = async () => {
    const answer = await fetch(new URL(`pagefind-entry.json?now=${Date.now()}`, bundle), { cache: 'no-store' });
    return answer.ok ? answer.text() : '';
  };

  const pagefind = () => {
    program ??= Promise.all([import(new URL('pagefind.js', bundle).href), stamp()]).then(async ([module, entry]) => {
      generation = entry;
      await module.init();
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
    await (await pagefind()).destroy();
    loading = undefined;
    await known('no-cache');
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
   * @param {Known} data
   * @param {import('./matcher.js').Found} local what was found already
   * @param {number} passages how many of the hits get their passage at once
   * @param {boolean} again whether this is the second try
   * @returns {Promise<{hits: Hit[], sure: boolean} | undefined>} sure if the text has the words as they were typed
   */
  const fullText = async (text, data, local, passages, again) => {
    const wanted = query(text);
    const longest = Math.max(...wanted.split(' ').map((word) => [...word].length));
    if (longest < (local.entries.length ? 3 : 2)) return { hits: [], sure: false };
    const results = await ask(wanted);
    if (!results.length && !again && (await renewed(false))) return undefined;
    const found = new Set(local.entries);
    /** @type {Hit[]} */
    let hits = results.map((answer) => ({ answer, entry: data.entryOf.get(answer.id.replace(/^.*_/, '')) ?? -1 }));
    hits = hits.filter(({ entry }) => !found.has(entry));
    const doubtful = local.suggestion !== '' || !local.entries.length;
    const first = hits.slice(0, Math.max(passages, doubtful ? 3 : 0));
    try {
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

/**
 * @param {Known} known
 * @param {Hit} hit
 * @param {string} root
 * @param {Words} said
 */
function item(known, hit, root, said) {
  const { kinds, kind, name, subtitle, url } = known.directory;
  const [label, start, end] = kinds[kind[hit.entry]] || ['', '', ''];
  const line = element('li', 'search-result', '');
  const link = element('a', '', hit.entry < 0 ? hit.fragment?.meta.title || '' : name[hit.entry]);
  link.setAttribute('href', hit.entry < 0 ? hit.fragment?.url || '' : root + start + url[hit.entry] + end);
  line.append(link);
  line.dataset.kind = label;
  if (said.kinds?.[label]) line.append(' ', element('span', 'search-kind', said.kinds[label]));
  if (subtitle[hit.entry]) line.append(' ', element('span', 'search-subtitle', subtitle[hit.entry]));
  const passage = hit.fragment && excerpt(hit.fragment.excerpt);
  if (hit.answer && (passage || said.text)) {
    const text = element('p', 'search-excerpt', '');
    if (said.text) text.append(element('span', 'search-note', said.text), ' ');
    text.append(...(passage || []));
    line.append(text);
  }
  return line;
}

// An elided article that was parted from its word for the index, and the word itself.
const PARTED = /(?<![\p{L}\p{N}])([ldjmnstc]|qu|jusqu|lorsqu|puisqu|quoiqu)(?:'|&#0?39;|&#x27;|&apos;) (?=<mark>|[\p{L}\p{N}])/giu;

/**
 * A passage as nodes: Pagefind's escaped text with its marks; undefined if the words stand where none is shown.
 * @param {string} escaped
 * @returns {(Node | string)[] | undefined}
 */
function excerpt(escaped) {
  const [shown] = escaped.split(HIDDEN);
  if (!shown.includes('<mark>')) return undefined;
  const parts = shown.replace(PARTED, '$1’').split(/<\/?mark>/);
  return parts.map((part, at) => (at % 2 ? element('mark', '', plain(part)) : plain(part)));
}

/** The text of an escaped text without elements. @param {string} escaped */
const plain = (escaped) =>
  escaped
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&(?:#0?39|#x27|apos);/g, "'")
    .replace(/&amp;/g, '&');

/** @param {string} tag @param {string} name its class @param {string} text */
function element(tag, name, text) {
  const made = document.createElement(tag);
  if (name) made.className = name;
  made.textContent = text;
  return made;
}

/** The address of this page with a query. @param {string} text */
function address(text) {
  const url = new URL(location.href);
  if (text) url.searchParams.set('q', text);
  else url.searchParams.delete('q');
  return url;
}

/**
 * The template for n results: from a list the first that reaches so far, else by the plural rule of the page.
 * @param {Words['results']} templates
 * @param {number} n
 */
function plural(templates, n) {
  if (Array.isArray(templates)) return templates.find(([most]) => most === null || n <= most)?.[1] || '';
  const lang = document.documentElement.lang;
  const { zero, one, other = '' } = templates || {};
  if (n === 0 && zero) return zero;
  if (n === 1 || (n === 0 && lang.startsWith('fr'))) return one ?? other;
  // A browser that does not know the language counts by a rule of its own, whose other categories have no template here.
  const category = new Intl.PluralRules(lang).select(n);
  return (category === 'one' && n > 1 ? undefined : templates?.[category]) ?? other;
}

/** @param {string} template @param {number} n @param {string} q */
const fill = (template, n, q) => template.replace(/\{([nq])\}/g, (_, name) => (name === 'n' ? String(n) : q));

/**
 * A polite voice: two places that take turns, so that the same words twice are heard twice, and only after a rest.
 * @param {HTMLElement} status
 */
function announcer(status) {
  const places = [element('span', '', ''), element('span', '', '')];
  status.setAttribute('aria-live', 'polite');
  status.replaceChildren(...places);
  let timer = 0;
  /** @type {(text: string, wait: number) => void} */
  return (text, wait) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      places[0].textContent = '';
      places[1].textContent = text;
      places.reverse();
    }, wait);
  };
}
