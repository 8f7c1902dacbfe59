// The dossier: for print, a catalogue page a member with its facts and the visitor's note.
import { list, made, sized } from './shortlist-compare.js';
import { copy, text, whole } from './shortlist-entry.js';

/** @typedef {import('./shortlist-entry.js').Entry} Entry */

const ABOUT = 650; // letters of the long text, to whole paragraphs
const WORKS = 3;
const PATIENCE = 8000; // ms that print waits for pictures

/**
 * Fill the dossier.
 * @param {Element} place
 * @param {Entry[]} entries
 * @param {string[]} notes one a member
 * @param {Record<string, string>} labels
 * @param {string} site the title of the directory
 */
export function dossier(place, entries, notes, labels, site) {
  const sheets = entries.map((entry, at) => sheet(entry, notes[at], labels, `${site} · ${at + 1}/${entries.length}`));
  for (const picture of sheets.flatMap((sheet) => [...sheet.querySelectorAll('img')])) picture.loading = 'eager';
  place.replaceChildren(...sheets);
}

/** Wait until the pictures are there, or some time has passed. @param {Element} place */
export async function pictured(place) {
  const missing = new Set(place.querySelectorAll('img'));
  for (const picture of missing) picture.onerror = () => missing.delete(picture);
  // Asked again and again: a picture counts as complete before its request begins, and that may be late in a busy browser.
  for (const end = performance.now() + PATIENCE; missing.size && performance.now() < end; ) {
    await new Promise((done) => setTimeout(done, 20));
    for (const picture of missing) if (picture.complete && picture.naturalWidth) missing.delete(picture);
  }
}

/** @param {Entry} entry @param {string} note @param {Record<string, string>} labels @param {string} running */
function sheet(entry, note, labels, running) {
  const page = made('article', named('p', 'sheet-running', running));
  page.className = 'sheet';
  page.dataset.sector = entry.sector;
  page.append(named('p', 'over', ...entry.sectors.flatMap((sector) => [whole(sector), ' '])), made('h2', entry.name));
  if (entry.tagline) page.append(named('p', 'tagline', copy(entry.tagline)));
  const pictures = entry.works.filter((work) => work.picture).slice(0, WORKS);
  if (pictures.length) page.append(named('div', 'sheet-works', ...pictures.map(figure)));
  else if (entry.picture) page.append(named('div', 'sheet-works', made('figure', sized(entry.picture, '50rem'))));
  const facts = entry.facts.map(({ label, value }) => fact(label, copy(value)));
  page.append(named('dl', 'facts', ...facts));
  if (entry.about) page.append(named('div', 'prose', ...beginning(entry.about)));
  const record = [
    ...(entry.awards.length ? [fact(labels.awards, list(entry.awards.map(copy), 'lines'))] : []),
    ...(entry.clients.length ? [fact(labels.clients, list(entry.clients.map(copy), 'lines'))] : []),
  ];
  const ways = [...entry.address, entry.email, entry.phone, entry.website, entry.url].filter(Boolean);
  record.push(fact(labels.contact, list(ways.map((way) => made('span', way)))));
  page.append(named('dl', 'sheet-record', ...record));
  if (note) page.append(named('dl', 'sheet-note', fact(labels.note, note)));
  return page;
}

/** @param {import('./shortlist-entry.js').Work} work */
function figure({ picture, link }) {
  return made('figure', ...(picture ? [sized(picture, '50rem')] : []), made('figcaption', text(link)));
}

/** The first paragraphs of a text. @param {Element} about */
function beginning(about) {
  let letters = 0;
  const first = [...about.children].filter((part, at) => (letters += text(part).length) < ABOUT || !at);
  while (/^h\d$/.test(first.at(-1)?.localName || '')) first.pop();
  const language = about.getAttribute('lang');
  return first.map((part) => {
    const made = /** @type {Element} */ (whole(part));
    if (language) made.setAttribute('lang', language);
    return made;
  });
}

/** @param {string} label @param {Node | string} value */
const fact = (label, value) => named('div', 'fact', made('dt', label), made('dd', value));

/** @param {string} tag @param {string} name @param {(Node | string)[]} content */
function named(tag, name, ...content) {
  const element = made(tag, ...content);
  element.className = name;
  return element;
}
