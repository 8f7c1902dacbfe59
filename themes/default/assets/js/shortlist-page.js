// The page of the shortlist: its members read from their own pages, in order, with notes; compared, written to, taken along.
//
// A list in the address (#m=…) is somebody else's: it is shown, and the visitor's own stays as it is until it is taken over.
import { change, lasting, list, trouble } from './shortlist.js';
import { look, parts, text, whole } from './shortlist-entry.js';
import { compare, facts, made, sized } from './shortlist-compare.js';
import { dossier, pictured } from './shortlist-dossier.js';
import { csv, fragment, mail, shared, vcards } from './shortlist-export.js';

/**
 * @typedef {import('./shortlist.js').List} List
 * @typedef {import('./shortlist-entry.js').Entry} Entry
 * @typedef {import('./shortlist-entry.js').Found} Found
 * @typedef {[number | null, string][]} Counted
 * @typedef {Record<'site' | 'desk' | 'moved' | 'removed' | 'emptied' | 'taken' | 'copied' | 'selected' | 'subject' | 'letter' |
 *   'deskSubject' | 'deskLetter', string> & {labels: Record<string, string>, count: Counted, take: Counted, works: Counted}} Words
 */

const COLUMNS = 4;

/** @param {HTMLElement} page */
function start(page) {
  /** @type {<T extends HTMLElement>(name: string, from?: ParentNode) => T} */
  const part = (name, from = page) => /** @type {any} */ (from.querySelector(`[data-${name}]`));
  /** @type {Words} */
  const said = JSON.parse(document.querySelector('[data-shortlist-words]')?.textContent || '{}');
  /** @type {HTMLInputElement} */
  const withNotes = part('with-notes');
  /** @type {HTMLInputElement} */
  const link = part('link');
  const picks = part('picks');
  const sheets = part('dossier', document);

  /** @type {Map<string, Found>} */
  const found = new Map();
  /** @type {Map<string, HTMLElement>} */
  const rows = new Map();
  /** @type {Set<string> | undefined} */
  let chosen; // which are compared, once the visitor has chosen
  /** @type {List | undefined} */
  let foreign;

  const shown = () => foreign || list;
  /** @param {string} id */
  const entryOf = (id) => found.get(id)?.entry;
  const here = () => shown().ids.filter(entryOf);
  /** @param {string} id */
  const noteOf = (id) => shown().notes[id] || '';
  /** @param {string} words */
  const tell = (words) => (part('status').textContent = words);

  function open() {
    const given = shared(location.hash);
    if (given && !lasting && !list.ids.length) change(() => given); // how a list comes here that the browser does not keep
    /** @type {(noted: [string, string]) => boolean} */
    const known = ([id, note]) => list.notes[id] === note;
    const same = given?.ids.join() === list.ids.join() && Object.entries(given.notes).every(known);
    foreign = same ? undefined : given;
    picks.querySelector('.pick-undo')?.remove();
    chosen = undefined;
    show();
  }

  function show() {
    const { ids } = shown();
    // What the browser does not keep stands in the address, where loading the page anew finds it.
    if (!lasting && !foreign) history.replaceState(null, '', `#${fragment(list, true)}`);
    for (const id of ids) if (!found.has(id)) load(id);
    page.hidden = false;
    page.classList.toggle('foreign', !!foreign);
    part('shared').hidden = !foreign;
    part('take').textContent = fill(counted(said.take, ids.length), { n: ids.length });
    part('own-only').hidden = !!foreign || !ids.length;
    part('empty').hidden = ids.length > 0;
    const count = part('count', document);
    count.hidden = !ids.length;
    count.textContent = fill(counted(said.count, ids.length), { n: ids.length });
    for (const [id, row] of rows) if (!ids.includes(id)) row.remove();
    ids.forEach((id, at) => {
      const row = rows.get(id) || rowOf(id);
      const rowsNow = [...picks.children].filter((child) => !child.matches('.pick-undo'));
      if (rowsNow[at] !== row) picks.insertBefore(row, rowsNow[at] || null);
      draw(row, id, at, ids.length);
    });
    for (const filled of page.querySelectorAll('[data-filled]')) filled.toggleAttribute('hidden', !here().length);
    showTable();
    showWays();
  }

  /** @param {string} id */
  async function load(id) {
    found.set(id, { state: 'waiting' });
    found.set(id, await look(`${page.dataset.members}${id}/`, id));
    show();
  }

  /** @param {string} id */
  function rowOf(id) {
    const row = /** @type {HTMLElement} */ (blank('pick').querySelector('li'));
    rows.set(id, row);
    part('up', row).onclick = () => move(id, -1, 'up');
    part('down', row).onclick = () => move(id, 1, 'down');
    part('remove', row).onclick = () => remove(id);
    part('again', row).onclick = () => load(id);
    /** @type {HTMLTextAreaElement} */
    const note = part('note', row);
    note.oninput = () => change(({ ids, notes }) => ({ ids, notes: { ...notes, [id]: note.value } }));
    return row;
  }

  /** @param {HTMLElement} row @param {string} id @param {number} at @param {number} of */
  function draw(row, id, at, of) {
    const { state, entry } = found.get(id) || { state: 'waiting' };
    row.setAttribute('aria-busy', String(state === 'waiting'));
    const name = entry?.name || id;
    const title = part('name', row);
    title.textContent = name;
    title.toggleAttribute('href', false);
    if (state !== 'gone') title.setAttribute('href', `${page.dataset.members}${id}/`);
    for (const whom of row.querySelectorAll('[data-whom]')) whom.textContent = name;
    part('gone', row).hidden = state !== 'gone';
    part('failed', row).hidden = state !== 'failed';
    if (entry && !row.dataset.sector) {
      row.dataset.sector = entry.sector;
      part('tagline', row).replaceChildren(...(entry.tagline ? [.../** @type {Element} */ (whole(entry.tagline)).childNodes] : []));
      const place = text(entry.facts.find(({ name }) => name === 'place')?.value);
      part('what', row).replaceChildren(...entry.sectors.flatMap((sector) => [whole(sector), ' ']), place);
      part('picture', row).replaceChildren(...(entry.picture ? [sized(entry.picture, '12rem')] : []));
    }
    part('up', row).setAttribute('aria-disabled', String(at === 0));
    part('down', row).setAttribute('aria-disabled', String(at === of - 1));
    for (const tool of ['up', 'down', 'remove']) part(tool, row).hidden = !!foreign;
    /** @type {HTMLTextAreaElement} */
    const note = part('note', row);
    const label = /** @type {HTMLElement} */ (note.parentElement);
    label.hidden = !!foreign || state === 'gone';
    if (document.activeElement !== note && note.value !== noteOf(id)) note.value = noteOf(id);
    const notice = part('note-shown', row);
    notice.hidden = !foreign || !noteOf(id);
    notice.textContent = noteOf(id);
  }

  /** @param {string} id @param {number} by @param {string} tool */
  function move(id, by, tool) {
    change(({ ids, notes }) => {
      const at = ids.indexOf(id);
      const to = at + by;
      if (at < 0 || to < 0 || to >= ids.length) return { ids, notes };
      const next = ids.filter((one) => one !== id);
      next.splice(to, 0, id);
      return { ids: next, notes };
    });
    const row = rows.get(id);
    if (row) part(tool, row).focus(); // which it lost on the way
    const place = list.ids.indexOf(id) + 1;
    tell(fill(said.moved, { name: entryOf(id)?.name || id, place, n: list.ids.length }));
  }

  /** @param {string} id */
  function remove(id) {
    const { ids, notes } = list;
    const at = ids.indexOf(id);
    offer(fill(said.removed, { name: entryOf(id)?.name || id }), rows.get(id) || null, () =>
      change((now) => ({ ids: now.ids.toSpliced(at, 0, id), notes: { ...now.notes, [id]: notes[id] } })),
    );
    change((now) => ({ ids: now.ids.filter((one) => one !== id), notes: now.notes }));
    part('undo', picks).focus();
  }

  /** Put a line with a way back in the place of what was taken away. @param {string} what @param {Node | null} before @param {() => void} undo */
  function offer(what, before, undo) {
    for (const older of picks.querySelectorAll('.pick-undo')) older.remove();
    const line = /** @type {HTMLElement} */ (blank('undo').querySelector('li'));
    part('what', line).textContent = what;
    part('undo', line).onclick = () => {
      line.remove();
      undo();
      rows.get(list.ids.find((id) => rows.get(id)?.isConnected) || '')?.querySelector('a')?.focus();
    };
    picks.insertBefore(line, before);
    tell(what);
  }

  function showTable() {
    const ids = here();
    part('compare').hidden = ids.length < 2;
    const now = new Set(ids.filter((id) => !chosen || chosen.has(id)).slice(0, COLUMNS));
    const choices = part('choices');
    choices.hidden = ids.length <= COLUMNS;
    for (const old of choices.querySelectorAll('label')) if (!ids.includes(old.dataset.id || '')) old.remove();
    ids.forEach((id, at) => {
      const labels = [...choices.querySelectorAll('label')];
      const label = labels.find((one) => one.dataset.id === id) || choice(id);
      if (labels[at] !== label) choices.insertBefore(label, labels[at] || null);
      const box = /** @type {HTMLInputElement} */ (label.firstElementChild);
      box.checked = now.has(id);
      box.disabled = now.size >= COLUMNS && !now.has(id);
    });
    const columns = ids.length <= COLUMNS ? ids : ids.filter((id) => now.has(id));
    const entries = columns.map((id) => /** @type {Entry} */ (entryOf(id)));
    /** @type {(n: number) => string} */
    const works = (n) => fill(counted(said.works, n), { n });
    compare(part('table'), entries, columns.map(noteOf), columns.map(letter), said.labels, works);
    part('table').classList.toggle('only-differing', /** @type {HTMLInputElement} */ (part('differing')).checked);
  }

  /** @param {string} id */
  function choice(id) {
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.onchange = () => {
      chosen ??= new Set(here().slice(0, COLUMNS));
      chosen[box.checked ? 'add' : 'delete'](id);
      showTable();
    };
    const label = made('label', box, ' ', entryOf(id)?.name || id);
    label.dataset.id = id;
    return label;
  }

  /** The mail to a member, begun. @param {string} id */
  function letter(id) {
    const { name = '', email = '' } = entryOf(id) || {};
    const note = withNotes.checked ? noteOf(id) : '';
    return mail(email, fill(said.subject, { name }), fill(said.letter, { name, site: said.site, note }));
  }

  function showWays() {
    const ids = here();
    part('letters').replaceChildren(
      ...ids.flatMap((id) => {
        const way = made('a', entryOf(id)?.name || '');
        way.setAttribute('href', letter(id));
        return letter(id) ? [made('li', way)] : [];
      }),
    );
    for (const [id, row] of rows) {
      part('letter', row).hidden = !letter(id);
      part('letter', row).setAttribute('href', letter(id));
    }
    const lines = ids.map((id, at) => {
      const { name, email, url } = /** @type {Entry} */ (entryOf(id));
      const note = withNotes.checked && noteOf(id);
      return [`${at + 1}. ${name}`, email, url, ...(note ? [note] : [])].filter(Boolean).join('\n   ');
    });
    const subject = fill(said.deskSubject, { site: said.site });
    part('desk')?.setAttribute('href', mail(said.desk, subject, fill(said.deskLetter, { list: lines.join('\n\n') })));
    link.value = `${location.href.split('#')[0]}#${fragment(shown(), withNotes.checked)}`;
  }

  function table() {
    const entries = here().map((id) => /** @type {Entry} */ (entryOf(id)));
    const { labels } = said;
    const all = facts(entries);
    const head = [labels.name, labels.tagline, labels.sectors, ...all.map(({ label }) => label), labels.works, labels.awards];
    head.push(labels.clients, labels.email, labels.phone, labels.website, labels.address, labels.note, labels.page);
    const lines = entries.map((entry, at) => [
      entry.name,
      text(entry.tagline),
      entry.sectors.map(text).join('; '),
      ...all.map(({ values }) => text(values[at])),
      String(entry.works.length),
      entry.awards.map(parts).join('; '),
      entry.clients.map(parts).join('; '),
      entry.email,
      entry.phone,
      entry.website,
      entry.address.join(', '),
      noteOf(here()[at]),
      entry.url,
    ]);
    return csv([head, ...lines]);
  }

  function cards() {
    const all = here().map((id) => {
      const entry = /** @type {Entry} */ (entryOf(id));
      const offered = entry.facts.find(({ name }) => name === 'services');
      const services = [...(offered?.value.querySelectorAll('a') || [])].map(text);
      return { ...entry, tagline: text(entry.tagline), services, note: noteOf(id) };
    });
    return vcards(all);
  }

  function fillDossier() {
    const ids = here();
    const entries = ids.map((id) => /** @type {Entry} */ (entryOf(id)));
    dossier(sheets, entries, ids.map(noteOf), said.labels, said.site);
  }

  part('take').onclick = () => {
    const taken = shown();
    change(({ ids, notes }) => ({ ids: [...ids, ...taken.ids], notes: { ...taken.notes, ...notes } }));
    own();
    tell(said.taken);
  };
  const own = () => {
    history.replaceState(null, '', location.href.split('#')[0]);
    open();
    const title = document.querySelector('h1');
    title?.setAttribute('tabindex', '-1');
    title?.focus();
  };
  part('own').onclick = own;
  part('clear').onclick = () => {
    const before = list;
    offer(said.emptied, null, () => change((now) => ({ ids: [...before.ids, ...now.ids], notes: { ...now.notes, ...before.notes } })));
    change(() => ({ ids: [], notes: {} }));
    part('undo', picks).focus();
  };
  part('differing').onchange = withNotes.onchange = show;
  part('copy').onclick = async () => {
    link.select();
    try {
      await navigator.clipboard.writeText(link.value);
      tell(said.copied);
    } catch {
      tell(said.selected);
    }
  };
  part('csv').onclick = () => save('csv', 'text/csv', table());
  part('cards').onclick = () => save('vcf', 'text/vcard', cards());
  let ready = false;
  part('print').onclick = async () => {
    fillDossier();
    await pictured(sheets);
    ready = true;
    print();
    ready = false;
  };
  addEventListener('beforeprint', () => ready || fillDossier());
  addEventListener('hashchange', open);
  document.addEventListener('shortlist', show);
  open();
  if (!lasting) trouble();
}

/** A copy of a template of the page. @param {string} name */
function blank(name) {
  const template = /** @type {HTMLTemplateElement} */ (document.querySelector(`template[data-${name}]`));
  return /** @type {DocumentFragment} */ (document.importNode(template.content, true));
}

/** The words for a number. @param {Counted} runs @param {number} n */
const counted = (runs, n) => runs.find(([most]) => most === null || n <= most)?.[1] || '';

/** @param {string} words @param {Record<string, string | number>} gaps */
const fill = (words, gaps) => words.replace(/\{(\w+)\}/g, (whole, name) => String(gaps[name] ?? whole));

/** Hand a file to the visitor, named like the page. @param {string} ending @param {string} type @param {string} content */
function save(ending, type, content) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  link.download = `${location.pathname.split('/').at(-2) || 'shortlist'}.${ending}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
}

const page = document.querySelector('[data-shortlist-page]');
if (page instanceof HTMLElement) start(page);
