// The instant matcher: names, services, sectors and places of a list, with typing errors forgiven.
// Pure functions; src/showcase/search.py and src/showcase/browse.py describe the data.
import { fold, tokens, variants } from './normalise.js';

/**
 * @typedef {{id: string[], label: string[], words: string[][], of: (number | number[])[]}} Facet
 * @typedef {{name: string[], facets: Record<string, Facet>, kinds?: [string, string, string][], kind?: number[]}} Names
 * @typedef {Names & {kinds: [string, string, string][], kind: number[], subtitle: string[], url: string[]}} Directory
 * @typedef {{word: string, names: number[], values: number[]}} Term a word, the entries and values that bear it
 * @typedef {{directory: any, terms: Map<string, Term>, values: number[][], folded: string[]}} Index
 * @typedef {{entries: number[], suggestion: string}} Found entries best first, and the query as it may be meant, or ''
 */

// Facets whose words are searched; the others are for filters.
const SEARCHED = ['sector', 'service', 'place', 'town', 'maker'];
// Which kinds go first among equals.
const RANKS = ['sector', 'service', 'member', 'project', 'page'];
// What the kinds of agreement between a typed word and a known one cost.
const [SPELLING, PREFIX, INSIDE, TYPO, FACET, NONE] = [0.2, 1, 3, 10, 100, 1e6];

/**
 * @param {Names} directory
 * @returns {Index}
 */
export function prepare(directory) {
  /** @type {Map<string, Term>} */
  const terms = new Map();
  /** @type {number[][]} */
  const values = [];
  /** @type {(text: string, list: 'names' | 'values', at: number) => void} */
  const learn = (text, list, at) => {
    for (const word of tokens(text)) {
      for (const form of variants(word)) {
        let term = terms.get(form);
        if (!term) terms.set(form, (term = { word, names: [], values: [] }));
        if (term[list].at(-1) !== at) term[list].push(at);
      }
    }
  };
  directory.name.forEach((name, entry) => learn(name, 'names', entry));
  for (const name of SEARCHED) {
    const facet = directory.facets[name];
    if (!facet) continue;
    const first = values.length;
    facet.label.forEach((label, at) => {
      values.push([]);
      [label, ...facet.words[at]].forEach((text) => learn(text, 'values', first + at));
    });
    facet.of.forEach((own, entry) => [own].flat().forEach((at) => values[first + at].push(entry)));
  }
  return { directory, terms, values, folded: directory.name.map(fold) };
}

/**
 * The typing errors between a word and a known one, or its beginning: letters wrong, missing, extra or swapped.
 * @param {string} word
 * @param {string} known
 * @param {number} most errors allowed; more are all the same
 * @param {boolean} open whether the known word may go on
 */
export function errors(word, known, most, open) {
  if (word.length - known.length > most || (!open && known.length - word.length > most)) return most + 1;
  const width = Math.min(known.length, word.length + most);
  let [before, last] = [[0], Array.from({ length: width + 1 }, (_, j) => j)];
  for (let i = 1; i <= word.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= width; j++) {
      const same = word[i - 1] === known[j - 1];
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1));
      if (i > 1 && j > 1 && word[i - 1] === known[j - 2] && word[i - 2] === known[j - 1]) {
        row[j] = Math.min(row[j], before[j - 2] + 1);
      }
      least = Math.min(least, row[j]);
    }
    if (least > most) return most + 1;
    [before, last] = [last, row];
  }
  return open ? Math.min(...last) : last[width];
}

/**
 * What each known word that agrees with a typed one costs. Errors are only forgiven where nothing agrees without.
 * @param {Index} index
 * @param {string} word
 * @returns {Map<Term, number>}
 */
function agreeing(index, word) {
  /** @type {Map<Term, number>} */
  const costs = new Map();
  /** @type {(term: Term, cost: number) => void} */
  const note = (term, cost) => {
    if (cost < (costs.get(term) ?? NONE)) costs.set(term, cost);
  };
  const forms = variants(word);
  forms.forEach((form, other) => {
    for (const [known, term] of index.terms) {
      const at = known.indexOf(form);
      if (at < 0) continue;
      const spelling = other ? SPELLING : 0;
      if (at === 0) note(term, spelling + (known === form ? 0 : PREFIX));
      else if (form.length > 3) note(term, spelling + INSIDE);
    }
  });
  if (costs.size) return costs;
  for (const form of forms) {
    const most = form.length > 7 ? 2 : form.length > 3 ? 1 : 0;
    if (!most) continue;
    for (const [known, term] of index.terms) {
      const whole = errors(form, known, most, false);
      if (whole <= most) note(term, TYPO * whole);
      else if (form.length > 4 && errors(form, known, most, true) <= most) note(term, TYPO * most + PREFIX);
    }
  }
  return costs;
}

/**
 * The entries that a query means, best first: by their names, then by what they do and where they are.
 * @param {Index} index
 * @param {string} text
 * @returns {Found}
 */
export function match(index, text) {
  const typed = tokens(text);
  const all = typed.map((word) => agreeing(index, word));
  const suggestion = suggest(typed, all);
  // A little word that nobody bears (de, für, the) does not spoil the others.
  const found = all.filter((costs, at) => costs.size || typed[at].length > 3);
  if (!found.length || found.some((costs) => !costs.size)) return { entries: [], suggestion };

  const { directory } = index;
  const count = directory.name.length;
  const total = new Float64Array(count);
  const joint = new Float64Array(index.values.length);
  for (const costs of found) {
    const best = new Float64Array(count).fill(NONE);
    const value = new Float64Array(index.values.length).fill(NONE);
    for (const [term, cost] of costs) {
      for (const entry of term.names) best[entry] = Math.min(best[entry], cost);
      for (const at of term.values) value[at] = Math.min(value[at], cost);
    }
    value.forEach((cost, at) => {
      joint[at] += cost;
      if (cost < NONE) for (const entry of index.values[at]) best[entry] = Math.min(best[entry], cost + FACET);
    });
    best.forEach((cost, entry) => (total[entry] += cost));
  }
  // Words of one service count more together than words of two.
  joint.forEach((cost, at) => {
    const whole = cost + FACET * found.length - SPELLING;
    if (cost < NONE) for (const entry of index.values[at]) total[entry] = Math.min(total[entry], whole);
  });
  const plain = fold(text.trim());
  const rank = directory.name.map((_, entry) => (directory.kind ? RANKS.indexOf(directory.kinds[directory.kind[entry]][0]) : 0));
  const entries = [];
  for (let entry = 0; entry < count; entry++) {
    if (total[entry] >= NONE) continue;
    if (index.folded[entry].startsWith(plain)) total[entry] -= index.folded[entry] === plain ? 2 : 1;
    entries.push(entry);
  }
  entries.sort((one, other) => total[one] - total[other] || rank[one] - rank[other] || one - other);
  return { entries, suggestion };
}

/**
 * The query with each unknown word replaced by the known one that is nearest, or '' when there is nothing to replace.
 * @param {string[]} typed
 * @param {Map<Term, number>[]} found
 * @returns {string}
 */
function suggest(typed, found) {
  let changed = false;
  const meant = typed.map((word, at) => {
    let [best, price, weight] = ['', TYPO, 0];
    for (const [term, cost] of found[at]) {
      const uses = term.names.length + term.values.length;
      if (cost < TYPO) return word;
      if (!best || cost < price || (cost === price && uses > weight)) [best, price, weight] = [term.word, cost, uses];
    }
    changed ||= best !== '';
    return best || word;
  });
  return changed ? meant.join(' ') : '';
}
