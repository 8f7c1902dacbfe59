// What leaves the shortlist when the visitor wants it to: links, mails, address cards, a table. Text in, text out.
import { sound } from './shortlist.js';

/**
 * @typedef {import('./shortlist.js').List} List
 * @typedef {{name: string, org?: string, tagline: string, email: string, phone: string, website: string, address: string[],
 *   services: string[], url: string, note: string}} Card
 */

/** The part of an address that holds a list. @param {List} list @param {boolean} withNotes */
export function fragment({ ids, notes }, withNotes) {
  const noted = withNotes ? ids.filter((id) => notes[id]) : [];
  return ['m=' + ids.join(','), ...noted.map((id) => `${id}=${encodeURIComponent(notes[id])}`)].join('&');
}

const UNTYPED = /[^\P{Cc}\n\t]/gu;

/** The list that an address holds; undefined if it holds none. @param {string} hash @returns {List | undefined} */
export function shared(hash) {
  const given = new URLSearchParams(hash.slice(1));
  const ids = given.get('m')?.split(',');
  // The member called `m` cannot have a note: the letter is taken. Signs that nobody types are left out.
  const noted = [...given].filter(([name]) => name !== 'm').map(([id, note]) => [id, note.replace(UNTYPED, '')]);
  const found = ids && sound({ ids, notes: Object.fromEntries(noted) });
  return found?.ids.length ? found : undefined;
}

const ADDRESS = /^[\w.+-]+@[a-z0-9.-]+$/i;

/**
 * A mail that is begun; '' where the address is none. No line of the visitor's or a member's can become a header.
 * @param {string} to
 * @param {string} subject
 * @param {string} body
 */
export function mail(to, subject, body) {
  if (!ADDRESS.test(to)) return '';
  const line = encodeURIComponent(subject.replace(/\s+/g, ' ').trim());
  const lines = encodeURIComponent(body.replace(/\n{3,}/g, '\n\n').replace(/\r\n?|\n/g, '\r\n'));
  return `mailto:${to}?subject=${line}&body=${lines}`;
}

/** A table after RFC 4180, with the mark by which spreadsheets know UTF-8. @param {string[][]} rows */
export const csv = (rows) => '\ufeff' + rows.map((row) => row.map(cell).join(',') + '\r\n').join('');

// Where a spreadsheet would calculate: the same places as in the tables of the open data (tables.py).
const FORMULA = /(^|[;\t\r\n])(?='*(?:[^\S\t\r\n]*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n]))/g;

/** @param {string} value */
function cell(value) {
  const safe = value.replace(FORMULA, "$1'");
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** Address cards after RFC 6350. @param {Card[]} cards */
export const vcards = (cards) => cards.map(vcard).join('');

/** @param {Card} card */
function vcard(card) {
  const [town = '', ...before] = [...card.address].reverse();
  const [, code = '', place = town] = town.match(/^((?:[A-Z]{1,2}-)?\d[\d ]*) (.+)$/) || [];
  const street = before.reverse().join(', ');
  const note = [card.tagline, card.note].filter(Boolean).join('\n\n');
  const lines = [
    'BEGIN:VCARD',
    'VERSION:4.0',
    'KIND:org',
    `UID:${card.url}`,
    `FN:${escaped(card.name)}`,
    `ORG:${escaped(card.name)}`,
    card.email && `EMAIL;TYPE=work:${escaped(card.email)}`,
    card.phone && `TEL;TYPE=work;VALUE=uri:tel:${card.phone.replace(/[^+\d]/g, '')}`,
    card.website && `URL:${card.website}`,
    town && `ADR;TYPE=work:;;${escaped(street)};${escaped(place)};;${escaped(code)};`,
    card.services.length && `CATEGORIES:${card.services.map(escaped).join(',')}`,
    note && `NOTE:${escaped(note)}`,
    `SOURCE:${card.url}`,
    'END:VCARD',
  ];
  return lines.map((line) => (line ? folded(line) + '\r\n' : '')).join('');
}

/** @param {string} value */
const escaped = (value) => value.replace(/[\\,;]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');

/** A line in pieces of at most 75 octets, none of which parts a character. @param {string} line */
function folded(line) {
  const octets = new TextEncoder();
  let made = '';
  let size = 0;
  for (const sign of line) {
    const more = octets.encode(sign).length;
    if (size + more > 75) {
      made += '\r\n ';
      size = 1;
    }
    made += sign;
    size += more;
  }
  return made;
}
