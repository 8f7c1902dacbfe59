// Members side by side: a table with a column a member and a line a fact, in which the lines that differ are marked.
import { copy, text, whole } from './shortlist-entry.js';

/**
 * @typedef {import('./shortlist-entry.js').Entry} Entry
 * @typedef {{label: string, cells: (Node | string | undefined)[]}} Line
 */

/**
 * Fill the table.
 * @param {HTMLTableElement} table
 * @param {Entry[]} entries
 * @param {string[]} notes one a member
 * @param {string[]} letters the mail to each member, begun
 * @param {Record<string, string>} labels
 * @param {(n: number) => string} counted how many works, in words
 */
export function compare(table, entries, notes, letters, labels, counted) {
  /** @type {Line[]} */
  const lines = [
    { label: labels.sectors, cells: entries.map(({ sectors }) => list(sectors.map(whole))) },
    ...facts(entries).map(({ label, values }) => ({ label, cells: values.map((value) => value && copy(value)) })),
    { label: labels.works, cells: entries.map(({ works }) => (works.length ? some(works, counted) : '')) },
    { label: labels.awards, cells: entries.map(({ awards }) => list(awards.map(copy), 'lines')) },
    { label: labels.clients, cells: entries.map(({ clients }) => list(clients.map(copy), 'lines')) },
    { label: labels.contact, cells: entries.map((entry, at) => contact(entry, letters[at])) },
    { label: labels.note, cells: notes },
  ];
  const head = made('tr', made('td'), ...entries.map((entry) => title(entry)));
  const body = lines.filter(({ cells }) => cells.some(filled)).map((line) => row(line));
  table.replaceChildren(made('thead', head), made('tbody', ...body));
}

/**
 * The facts of several members, each once and in the order in which they come.
 * @param {Entry[]} entries
 * @returns {{label: string, values: (Element | undefined)[]}[]}
 */
export function facts(entries) {
  /** @type {string[]} */
  const labels = [];
  for (const entry of entries)
    entry.facts.forEach(({ label }, at) => {
      if (labels.includes(label)) return;
      const before = labels.indexOf(entry.facts[at - 1]?.label);
      labels.splice(before + 1, 0, label);
    });
  return labels.map((label) => ({
    label,
    values: entries.map((entry) => entry.facts.find((fact) => fact.label === label)?.value),
  }));
}

/** @param {Entry} entry */
function title(entry) {
  const link = made('a', entry.name);
  link.setAttribute('href', entry.url);
  const head = made('th', ...(entry.picture ? [made('div', sized(entry.picture, '14rem'))] : []), link);
  head.setAttribute('scope', 'col');
  head.dataset.sector = entry.sector;
  return head;
}

/** A picture at another size than on its own page. @param {Element} picture @param {string} sizes */
export function sized(picture, sizes) {
  const node = /** @type {Element} */ (whole(picture));
  for (const source of node.querySelectorAll('source')) source.setAttribute('sizes', sizes);
  node.querySelector('img')?.setAttribute('alt', ''); // the name stands beside it
  return node;
}

/** @param {Line} line */
function row({ label, cells }) {
  const head = made('th', label);
  head.setAttribute('scope', 'row');
  const columns = cells.map((cell) => made('td', ...(filled(cell) ? [/** @type {Node} */ (cell)] : [])));
  const line = made('tr', head, ...columns);
  line.classList.toggle('differs', new Set(columns.map(text)).size > 1);
  return line;
}

/** @param {Node | string | undefined} cell */
const filled = (cell) => (typeof cell === 'string' ? cell !== '' : !!cell?.textContent?.trim());

/** @param {Entry['works']} works @param {(n: number) => string} counted */
function some(works, counted) {
  const first = works.slice(0, 3).map(({ link }) => whole(link));
  return fragment(made('p', counted(works.length)), list(first));
}

/** @param {Entry} entry @param {string} letter */
function contact({ email, phone, website }, letter) {
  /** @type {[string, string][]} */
  const ways = [
    [letter, email],
    [phone && `tel:${phone.replace(/[^+\d]/g, '')}`, phone],
    [website, website.replace(/^https?:\/\/(www\.)?|\/$/g, '')],
  ];
  return list(
    ways.flatMap(([href, shown]) => {
      const way = made(href ? 'a' : 'span', shown);
      if (href) way.setAttribute('href', href);
      return shown ? [way] : [];
    }),
  );
}

/** @param {Node[]} items @param {string} [name] its class */
export function list(items, name = '') {
  if (!items.length) return '';
  const all = made('ul', ...items.map((item) => made('li', item)));
  all.className = name;
  return all;
}

/** @param {(Node | string)[]} content */
function fragment(...content) {
  const all = new DocumentFragment();
  all.append(...content);
  return all;
}

/** @param {string} tag @param {(Node | string)[]} content */
export function made(tag, ...content) {
  const element = document.createElement(tag);
  element.append(...content);
  return element;
}
