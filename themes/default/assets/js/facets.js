// The facets of a list, pure: which rows fit what is chosen, and how many would fit each value more.
// src/showcase/browse.py describes the data.

/**
 * @typedef {{id: string[], label: string[], words: string[][], url: string[], of: number[][], by?: boolean}} Facet
 * @typedef {{day: string, start: string, id: string[], name: string[], note: string[], lang: Record<string, number[][]>,
 *   picture: string, ratio: number[], tint: string[], number: number[], since: number[],
 *   by?: number[], makers?: {id: string[], name: string[]}, facets: Record<string, Facet>}} List
 * @typedef {Record<string, number[][]>} Columns a facet's name to each row's positions among its values
 * @typedef {Record<string, number[]>} Chosen a facet's name to the positions that are chosen; a row needs one of them
 * @typedef {'name' | 'newest' | 'daily'} Order
 */

/** Small numbers from their letters. @param {string} letters */
const numbers = (letters) => [...letters].map((letter) => /** @type {number} */ (letter.codePointAt(0)) - 48);

/** The rows that steps lead to, from before the first. @param {string} letters */
function rowsAt(letters) {
  let row = -1;
  return numbers(letters).map((step) => (row += step));
}

/** A facet with the positions of every row (or maker). @param {any} facet @param {number} count @returns {Facet} */
function whole(facet, count) {
  if (!facet.rows) return { ...facet, of: Array.from(facet.of, numbers) };
  /** @type {number[][]} */
  const of = Array.from({ length: count }, () => []);
  facet.rows.forEach((/** @type {string} */ steps, /** @type {number} */ at) => rowsAt(steps).forEach((row) => of[row].push(at)));
  return { ...facet, of };
}

/** A list as the scripts use it, from the letters that it is sent in. @param {any} sent @returns {List} */
export function unpack(sent) {
  /** @type {(column: any, made: (value: any) => any) => any} */
  const each = (column, made) => Object.fromEntries(Object.entries(column).map(([name, value]) => [name, made(value)]));
  return {
    ...sent,
    since: numbers(sent.since),
    lang: each(sent.lang, (columns) => columns.map(rowsAt)),
    facets: each(sent.facets, (facet) => whole(facet, facet.by ? sent.makers.id.length : sent.id.length)),
  };
}

/**
 * The columns of all facets, row by row; what is the maker's is each of its works' too.
 * @param {List} list
 * @returns {Columns}
 */
export function columns(list) {
  /** @type {Columns} */
  const found = {};
  for (const [name, { of, by }] of Object.entries(list.facets)) found[name] = by && list.by ? list.by.map((maker) => of[maker]) : of;
  return found;
}

/**
 * Which rows fit, and for every facet how many rows each of its values would leave if it were chosen too: what is
 * chosen in the facet itself does not count against its other values.
 * @param {Columns} columns
 * @param {number} count rows there are
 * @param {Chosen} chosen
 * @param {Uint8Array} [among] 1 for the rows to look at; all of them without it
 * @returns {{rows: number[], counts: Record<string, number[]>}}
 */
export function narrow(columns, count, chosen, among) {
  const active = Object.keys(chosen).filter((name) => columns[name] && chosen[name].length);
  const misses = new Uint8Array(count); // how many of the active facets a row does not fit
  const missed = new Uint8Array(count); // the last of these
  active.forEach((name, at) => {
    const wanted = new Set(chosen[name]);
    columns[name].forEach((positions, row) => {
      if (positions.some((position) => wanted.has(position))) return;
      misses[row]++;
      missed[row] = at;
    });
  });
  const rows = [];
  for (let row = 0; row < count; row++) if (!misses[row] && (!among || among[row])) rows.push(row);
  /** @type {Record<string, number[]>} */
  const counts = {};
  for (const [name, column] of Object.entries(columns)) {
    const own = active.indexOf(name);
    /** @type {number[]} */
    const found = (counts[name] = []);
    for (let row = 0; row < count; row++) {
      if (among && !among[row]) continue;
      if (misses[row] > 1 || (misses[row] === 1 && missed[row] !== own)) continue;
      for (const position of column[row]) found[position] = (found[position] || 0) + 1;
    }
  }
  return { rows, counts };
}

/**
 * The rows in an order: the list's own, the newest first, or one that the day decides and that favours nobody.
 * @param {List} list
 * @param {number[]} rows in the list's own order
 * @param {Order} order
 */
export function sorted(list, rows, order) {
  if (order === 'newest') return [...rows].sort((one, other) => list.since[other] - list.since[one] || one - other);
  if (order !== 'daily') return rows;
  const lots = new Map(rows.map((row) => [row, lot(`${list.day} ${list.id[row]}`)]));
  return [...rows].sort((one, other) => (lots.get(one) || 0) - (lots.get(other) || 0) || one - other);
}

/** A number drawn for a text, the same everywhere: FNV-1a in 32 bits, mixed once more. @param {string} text */
export function lot(text) {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/**
 * What is chosen, as an address says it (`sector=design,film&language=de`): ids that are unknown are left out.
 * @param {URLSearchParams} params
 * @param {Record<string, Facet>} facets
 * @returns {Chosen}
 */
export function chosenBy(params, facets) {
  /** @type {Chosen} */
  const chosen = {};
  for (const [name, facet] of Object.entries(facets)) {
    const ids = (params.get(name) || '').split(',');
    const positions = ids.map((id) => facet.id.indexOf(id)).filter((at) => at >= 0);
    if (positions.length) chosen[name] = [...new Set(positions)];
  }
  return chosen;
}
