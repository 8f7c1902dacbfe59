// The search page: answers while one types, from directory.json at once and from the full text a moment later.
//
// It enhances <form data-search>; without it the form opens the alphabetical list. All words come from the page's
// <script type="application/json" data-search-words>: results (plural templates with {n} and {q}, or a list of
// [highest n, template]), suggest (with {q} or without), kinds, text, loading, failed, and more for the button that
// shows further results. Each result is
//   <li class="search-result" data-kind="member"><a href>name</a> <span class="search-kind">…</span>
//   <span class="search-subtitle">…</span> <p class="search-excerpt"><span class="search-note">…</span> … <mark>…</mark>
import { searcher } from './fulltext.js';
import { match, prepare } from './matcher.js';
import { HIDDEN } from './normalise.js';
import { announcer, element, fill, plain, plural } from './said.js';

/**
 * @typedef {import('./fulltext.js').Hit} Hit
 * @typedef {{results: Record<string, string> | [number | null, string][], suggest: string, text: string,
 *   kinds: Record<string, string>, failed: string, loading: string, more?: string}} Words
 * @typedef {import('./matcher.js').Index} Known
 */

const PAUSE = 60; // ms after a key before anything happens
const QUIET = 500; // ms of rest before the count is announced
const PAGE = 24; // results shown at a time
const PASSAGES = 10; // results with a passage of their text, each of which is one request
const NONE = { kinds: [], kind: [], name: [], subtitle: [], url: [], facets: {} };

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
  const { directory = '', bundle = '', fragments = '' } = form.dataset;
  const source = searcher(directory, new URL(bundle, location.href), prepare, NONE, fragments);
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
      const full = await source.fullText(text, local, passages, again);
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

/** The address of this page with a query. @param {string} text */
function address(text) {
  const url = new URL(location.href);
  if (text) url.searchParams.set('q', text);
  else url.searchParams.delete('q');
  return url;
}
