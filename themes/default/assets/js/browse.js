// A list of members or works that is narrowed down while one looks: facets, text, order, all kept in the address.
//
// It enhances the page of the whole list: links of the facets' values become boxes, and once anything is chosen the list
// that the page came with (every [data-browse-static]) gives way to rows drawn from the list's data, which is loaded when
// it is first wanted. A row is a copy of the page's <template data-browse-row>, so a theme changes both in one place.
// All words come from <script type="application/json" data-browse-words>.
import { chosenBy, columns, narrow, sorted, unpack } from './facets.js';
import { searcher } from './fulltext.js';
import { match, prepare } from './matcher.js';
import { announcer, element, fill, plural } from './said.js';
import { change, list as shortlist, mark } from './shortlist.js';

/**
 * @typedef {import('./facets.js').List} List
 * @typedef {import('./facets.js').Chosen} Chosen
 * @typedef {import('./facets.js').Order} Order
 * @typedef {import('./matcher.js').Index & {list: List, columns: import('./facets.js').Columns}} Known
 * @typedef {{count: Record<string, string>, works: Record<string, string>, remove: string, without: string,
 *   suggest: string, failed: string, broken: string, match: string, take: string, loading: string, more: string,
 *   others: {lang: string, name: string, bundle: string, root: string}[]}} Words
 * @typedef {{q: string, chosen: Chosen, order: Order | ''}} State
 */

const PAUSE = 90; // ms after a key before anything happens
const QUIET = 500; // ms of rest before the count is announced
const PAGE = 24; // rows drawn at a time
const COMPARED = 4; // members who can be compared side by side
const SERVICES = 3; // of a member in a row
const KEY = 12; // letters of a picture's key
const FEW = 5; // hits below which texts in other languages are searched too
const NOTHING = {
  day: '', start: '', id: [], name: [], note: [], lang: {}, picture: '', ratio: [], tint: [], number: [], since: '',
  facets: {},
};

/** @type {HTMLFormElement | null} */
const form = document.querySelector('form[data-browse]');
if (form) start(form);

/** @param {HTMLFormElement} form */
function start(form) {
  const part = (/** @type {string} */ name) => /** @type {HTMLElement} */ (document.querySelector(`[data-browse-${name}]`));
  const input = /** @type {HTMLInputElement} */ (form.elements.namedItem('q'));
  const order = /** @type {HTMLSelectElement} */ (part('order'));
  const [found, chips, none, suggestion, elsewhere] = ['found', 'chips', 'none', 'suggest', 'elsewhere'].map(part);
  /** @type {Words} */
  const said = JSON.parse(part('words').textContent || '{}');
  const counted = part('count');
  const before = counted.textContent || '';
  const everywhere = /** @type {HTMLElement} */ (part('everywhere'));
  const source = searcher(
    form.dataset.source || '',
    new URL(form.dataset.bundle || '', location.href),
    (sent) => {
      const list = unpack(sent);
      return { ...prepare(searched(list)), list, columns: columns(list) };
    },
    NOTHING,
    form.dataset.fragments || '',
  );
  const say = announcer(part('status'));
  const own = order.options[0].text;
  const more = element('button', 'search-more', said.more);
  more.setAttribute('type', 'button');
  more.hidden = true;
  found.after(more);
  const boxes = enhance(() => toggle());
  part('sort').hidden = false;
  const take = part('take');
  const sheet = /** @type {HTMLDetailsElement} */ (part('facets'));
  const wide = matchMedia('(min-width: 60em)');
  const unfold = () => wide.matches && (sheet.open = true);
  wide.addEventListener('change', unfold);
  unfold();

  let turn = 0; // which run is the latest; older ones stop
  let timer = 0;
  let settled = true; // whether the address holds a state that Back should return to

  /** What the page shows just now, as its controls say it. @returns {State} */
  const state = () => {
    /** @type {Record<string, string[]>} */
    const ids = {};
    for (const box of boxes) if (box.checked) (ids[box.name] ||= []).push(box.value);
    return { q: input.value.trim(), chosen: /** @type {any} */ (ids), order: /** @type {Order} */ (order.value) };
  };

  const address = () => {
    const url = new URL(location.href);
    const { q, chosen, order: by } = state();
    const params = new URLSearchParams();
    if (q) params.set('q', q);
    for (const [name, ids] of Object.entries(chosen)) params.set(name, ids.join(','));
    if (by && by !== order.options[0].value) params.set('order', by);
    // Commas are legible in an address as they are.
    url.search = params.toString().replaceAll('%2C', ',');
    return url;
  };

  /** Keep the language switch at the same choice. */
  const follow = () => {
    for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll('.languages a'))) {
      link.search = location.search;
    }
  };

  /** @param {boolean} step whether this is a step of its own in the history */
  function changed(step) {
    const url = address();
    if (url.href !== location.href) history[step && settled ? 'pushState' : 'replaceState'](null, '', url);
    settled = step;
    follow();
    run();
  }
  const toggle = () => changed(true);

  /** Take the controls to where the address is. */
  function read() {
    const params = new URLSearchParams(location.search);
    input.value = params.get('q') || '';
    for (const box of boxes) box.checked = (params.get(box.name) || '').split(',').includes(box.value);
    const by = params.get('order');
    order.value = [...order.options].some((option) => option.value === by) ? by || '' : order.options[0].value;
    settled = true;
    follow();
    run();
  }

  async function run() {
    const mine = ++turn;
    const { q } = state();
    const params = new URLSearchParams(address().search);
    const idle = ![...params.keys()].length;
    for (const own of document.querySelectorAll('[data-browse-static]')) /** @type {HTMLElement} */ (own).hidden = !idle;
    found.hidden = idle;
    if (idle) {
      found.replaceChildren();
      chips.replaceChildren();
      none.hidden = more.hidden = suggestion.hidden = elsewhere.hidden = take.hidden = true;
      for (const box of boxes) count(box, Number(box.dataset.all));
      counted.textContent = before;
      everywhere.hidden = true;
      return say('', 0);
    }
    found.setAttribute('aria-busy', 'true');
    const known = await source.known();
    if (mine !== turn) return;
    const { list } = known;
    if (!known.whole) return say(said.broken, 0);
    const chosen = chosenBy(params, list.facets);
    /** @type {{entries: number[], suggestion: string}} */
    const local = q ? match(known, q) : { entries: [], suggestion: '' };
    let hits = local.entries;
    const draw = () => show(known, chosen, q ? hits : undefined);
    // A word that only the texts know is not said to be found nowhere before they have answered.
    if (!q || hits.length) draw();
    let meant = local.suggestion;
    let failure = '';
    if (q && form.dataset.bundle) {
      say(said.loading, QUIET * 2);
      try {
        const full = (await source.fullText(q, local, 0, false)) || (await source.fullText(q, local, 0, true));
        if (mine !== turn) return;
        if (full) hits = hits.concat(full.hits.map(({ entry }) => entry).filter((entry) => entry >= 0));
        if (full?.sure) meant = '';
      } catch {
        if (mine !== turn) return;
        failure = said.failed;
      }
      if (mine !== turn) return;
    }
    const rows = draw();
    propose(meant);
    found.setAttribute('aria-busy', 'false');
    say(`${counted.textContent} ${failure}`.trim(), QUIET);
    if (failure) counted.textContent += ` ${failure}`;
    elsewhere.hidden = true;
    if (q && form.dataset.bundle && rows.length < FEW) await inOtherLanguages(q, new Set(hits), known, () => mine === turn);
  }

  /**
   * Draw what fits: rows, counts, chips, and what else could be had where nothing fits.
   * @param {Known} known
   * @param {Chosen} chosen
   * @param {number[]} [hits] the rows that the text means, best first
   */
  function show(known, chosen, hits) {
    const { list } = known;
    const total = list.id.length;
    let among;
    if (hits) {
      among = new Uint8Array(total);
      for (const row of hits) among[row] = 1;
    }
    const { rows, counts } = narrow(known.columns, total, chosen, among);
    const fitting = new Set(rows);
    const by = /** @type {Order | ''} */ (new URLSearchParams(location.search).get('order') || '');
    order.options[0].text = hits ? said.match : own;
    const ordered = hits && !by ? [...new Set(hits)].filter((row) => fitting.has(row)) : sorted(list, rows, by || 'name');
    found.replaceChildren();
    const page = (/** @type {number} */ upTo) => {
      for (const row of ordered.slice(found.children.length, upTo)) found.append(drawn(known, row, form.dataset, said));
      more.hidden = found.children.length >= ordered.length;
    };
    page(PAGE);
    more.onclick = () => {
      const next = found.children.length;
      page(next + PAGE);
      found.children[next]?.querySelector('a')?.focus();
    };
    for (const box of boxes) {
      const at = list.facets[box.name]?.id.indexOf(box.value) ?? -1;
      count(box, at < 0 ? 0 : counts[box.name][at] || 0);
    }
    chips.replaceChildren(...chosenChips(known, chosen));
    counted.textContent = fill(plural(said.count, rows.length), rows.length, '');
    none.hidden = ordered.length > 0;
    offer(list, ordered);
    if (!ordered.length) alternatives(known, chosen, among);
    everywhere.hidden = !hits;
    const link = /** @type {HTMLAnchorElement} */ (everywhere.querySelector('a'));
    link.search = new URLSearchParams({ q: input.value.trim() }).toString();
    return rows;
  }

  /**
   * Few enough to compare can be put on the shortlist at once.
   * @param {List} list
   * @param {number[]} rows
   */
  function offer(list, rows) {
    const button = /** @type {HTMLElement} */ (take.querySelector('button'));
    const onwards = /** @type {HTMLElement} */ (take.querySelector('a'));
    const ids = rows.map((row) => list.id[row]);
    const done = () => ids.every((id) => shortlist.ids.includes(id));
    take.hidden = Boolean(list.makers) || ids.length < 2 || ids.length > COMPARED;
    button.textContent = said.take.replace('{n}', String(ids.length));
    button.hidden = done();
    onwards.hidden = !done();
    button.onclick = () => {
      change(({ ids: before, notes }) => ({ ids: [...new Set([...before, ...ids])], notes }));
      button.hidden = done();
      onwards.hidden = !done();
      onwards.focus();
    };
  }

  /** @param {HTMLInputElement} box @param {number} n */
  function count(box, n) {
    const line = /** @type {HTMLElement} */ (box.closest('li'));
    /** @type {HTMLElement} */ (line.querySelector('.count')).textContent = String(n);
    line.classList.toggle('none', !n && !box.checked);
    // A long facet hides what nobody has any more.
    line.hidden = !n && !box.checked && line.closest('.facet-values.long') !== null;
  }

  /** @param {Known} known @param {Chosen} chosen */
  function chosenChips(known, chosen) {
    const made = Object.entries(chosen).flatMap(([name, positions]) =>
      positions.map((at) => {
        const { id, label } = known.list.facets[name];
        return chip(label[at], () => set(name, id[at], false));
      }),
    );
    if (input.value.trim()) made.unshift(chip(quoted(input.value.trim()), () => ((input.value = ''), changed(true))));
    if (made.length > 1) {
      const all = element('button', 'chip-all', chips.dataset.clear || '');
      all.setAttribute('type', 'button');
      all.onclick = () => {
        input.value = '';
        for (const box of boxes) box.checked = false;
        changed(true);
        input.focus();
      };
      made.push(line(all));
    }
    return made;
  }

  /** @param {string} label @param {() => void} remove */
  function chip(label, remove) {
    const button = element('button', 'chip chip-remove', label);
    button.setAttribute('type', 'button');
    button.setAttribute('aria-label', said.remove.replace('{what}', label));
    button.onclick = () => {
      const place = [...chips.children].findIndex((own) => own.contains(button));
      remove();
      // The keyboard stays where it was: at the next chip, else at the field.
      const next = /** @type {HTMLElement | null} */ (chips.children[place]?.querySelector('button') || chips.querySelector('button'));
      (next || input).focus();
    };
    return line(button);
  }

  /** @param {string} name @param {string} value @param {boolean} on */
  function set(name, value, on) {
    for (const box of boxes) if (box.name === name && box.value === value) box.checked = on;
    changed(true);
  }

  /**
   * What there would be without one of the choices, the most helpful first.
   * @param {Known} known
   * @param {Chosen} chosen
   * @param {Uint8Array} [among]
   */
  function alternatives(known, chosen, among) {
    const place = /** @type {HTMLElement} */ (none.querySelector('[data-browse-ways]'));
    const total = known.list.id.length;
    /** @type {{label: string, n: number, take: () => void}[]} */
    const ways = [];
    for (const name of Object.keys(chosen)) {
      const { [name]: own, ...rest } = chosen;
      const { rows } = narrow(known.columns, total, rest, among);
      const label = own.map((at) => known.list.facets[name].label[at]).join(', ');
      const take = () => {
        for (const box of boxes) if (box.name === name) box.checked = false;
        changed(true);
      };
      if (rows.length) ways.push({ label, n: rows.length, take });
    }
    if (among && Object.keys(chosen).length) {
      const { rows } = narrow(known.columns, total, chosen);
      const take = () => ((input.value = ''), changed(true));
      if (rows.length) ways.push({ label: input.value.trim(), n: rows.length, take });
    }
    ways.sort((one, other) => other.n - one.n);
    place.replaceChildren(
      ...ways.map(({ label, n, take }) => {
        const button = element('button', 'way', said.without.replace('{what}', label));
        button.setAttribute('type', 'button');
        button.append(' ', element('span', 'count', fill(plural(said.count, n), n, '')));
        button.onclick = () => (take(), input.focus());
        return line(button);
      }),
    );
  }

  /** @param {string} meant the query as it may be meant, or '' */
  function propose(meant) {
    suggestion.hidden = !meant;
    const button = element('button', 'meant', meant);
    button.setAttribute('type', 'button');
    button.onclick = () => {
      input.value = meant;
      input.focus();
      changed(true);
    };
    suggestion.replaceChildren(`${said.suggest} `, button);
  }

  /**
   * What the texts in other languages have that this page's has not, as links to these texts.
   * @param {string} q
   * @param {Set<number>} known what was found already
   * @param {Known} data
   * @param {() => boolean} current
   */
  async function inOtherLanguages(q, known, data, current) {
    const place = /** @type {HTMLElement} */ (elsewhere.querySelector('ul'));
    place.replaceChildren();
    const kind = data.list.makers ? 2 : 1; // how many parts an entry's own address has after the list's
    const rowOf = new Map(data.list.id.map((id, row) => [id, row]));
    for (const other of said.others) {
      /** @type {Awaited<ReturnType<typeof source.fullText>>} */
      let full;
      try {
        const there = searcher('', new URL(other.bundle, location.href), () => ({}), {}, '');
        full = await there.fullText(q, { entries: [], suggestion: '' }, PAGE, true);
      } catch {
        continue;
      }
      if (!current()) return;
      for (const { fragment } of full?.hits || []) {
        const url = new URL(fragment?.url || '', new URL(other.root, location.href));
        const id = url.pathname.replace(/\/$/, '').split('/').slice(-kind).join('/');
        const row = rowOf.get(id);
        // The address is <language>/<list>/<id>/: another depth is another kind of page.
        if (row === undefined || known.has(row) || url.pathname.split('/').length !== other.root.split('/').length + kind + 1) continue;
        known.add(row);
        const item = document.createElement('li');
        const link = element('a', '', data.list.name[row]);
        link.setAttribute('href', url.pathname);
        link.setAttribute('hreflang', other.lang);
        item.append(link, ' ', element('span', 'count', other.name));
        place.append(item);
      }
    }
    elsewhere.hidden = !place.children.length;
  }

  input.addEventListener('focus', () => source.known(), { once: true });
  sheet.addEventListener('pointerenter', () => source.known(), { once: true });
  input.addEventListener('input', () => {
    if (form.dataset.bundle) source.warm();
    clearTimeout(timer);
    timer = setTimeout(() => changed(false), PAUSE);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    changed(true);
  });
  order.addEventListener('change', toggle);
  addEventListener('popstate', read);
  if (location.search) read();
}

/** What the matcher searches of a list: names, and the words of what a row does, where it is and who made it. @param {List} list */
function searched(list) {
  const { makers, by, facets } = list;
  const whole = Object.fromEntries(Object.entries(facets).map(([name, facet]) => [name, spread(facet, by)]));
  if (makers && by) whole.maker = { id: makers.id, label: makers.name, words: makers.name.map(() => []), of: by };
  return { name: list.name, facets: whole };
}

/** @param {import('./facets.js').Facet} facet @param {number[]} [by] */
const spread = (facet, by) => (facet.by && by ? { ...facet, of: by.map((maker) => facet.of[maker]) } : facet);

/**
 * Turn the links of the facets' values into boxes.
 * @param {() => void} toggle
 */
function enhance(toggle) {
  /** @type {HTMLInputElement[]} */
  const boxes = [];
  for (const facet of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-facet]'))) {
    for (const item of /** @type {NodeListOf<HTMLElement>} */ (facet.querySelectorAll('[data-value]'))) {
      const link = /** @type {HTMLElement} */ (item.querySelector('a'));
      const box = document.createElement('input');
      box.type = 'checkbox';
      box.name = facet.dataset.facet || '';
      box.value = item.dataset.value || '';
      box.dataset.all = item.querySelector('.count')?.textContent || '0';
      box.addEventListener('change', toggle);
      const label = document.createElement('label');
      label.append(box, ...link.childNodes);
      link.replaceWith(label);
      boxes.push(box);
    }
  }
  return boxes;
}

/**
 * One row: a copy of the page's template, its parts (found by their classes) filled.
 * @param {Known} known
 * @param {number} row
 * @param {DOMStringMap} from where addresses begin: root, members, media
 * @param {Words} said
 */
function drawn({ list, columns: of }, row, from, said) {
  const template = /** @type {HTMLTemplateElement} */ (document.querySelector('[data-browse-row]'));
  const made = /** @type {HTMLElement} */ (/** @type {Element} */ (template.content.firstElementChild).cloneNode(true));
  const part = (/** @type {string} */ selector) => /** @type {HTMLElement | null} */ (made.querySelector(selector));
  const values = (/** @type {string} */ name) => (of[name]?.[row] || []).map((at) => valueOf(list.facets[name], at));
  const labels = (/** @type {string} */ name) => values(name).map(({ label }) => label).join(', ');
  const number = list.number[row];

  const sectors = values('sector');
  const main = sectors[0]?.id || '';
  made.dataset.sector = main;
  made.className = made.className.replace(/\br-\d+/, `r-${list.ratio[row]}`);

  const name = /** @type {HTMLElement} */ (part('.row-name a, .work-title a'));
  name.textContent = list.name[row];
  name.setAttribute('href', `${from.root}${list.start}${list.id[row]}/`);
  speak(name, languageOf(list, row, 0));
  const note = part('.row-tagline');
  if (note) {
    note.textContent = list.note[row];
    note.hidden = !list.note[row];
    speak(note, languageOf(list, row, 1));
  }
  const sign = /** @type {Element} */ (part('.sector svg'));
  part('.row-sectors, .work-sector')?.replaceChildren(
    ...sectors.flatMap(({ id, label, url }) => {
      const link = anchor('sector', url, '');
      link.dataset.sector = id;
      link.append(signOf(sign, id), element('span', '', label));
      return [link, ' '];
    }),
  );
  part('.row-services')?.replaceChildren(
    ...values('service').slice(0, SERVICES).flatMap(({ label, url }, at) => {
      const comma = element('span', '', ', ');
      comma.setAttribute('aria-hidden', 'true');
      return [...(at ? [comma] : []), anchor('', url, label)];
    }),
  );
  const works = number ? fill(plural(said.works, number), number, '') : '';
  const facts = [labels('town'), labels('language'), labels('team'), labels('availability'), works].filter(Boolean);
  part('.row-facts')?.replaceChildren(...facts.map((fact) => element('li', '', fact)));
  const maker = list.by?.[row];
  if (maker !== undefined && list.makers) {
    const by = anchor('', `${from.members}${list.makers.id[maker]}/`, list.makers.name[maker]);
    part('.work-by')?.replaceChildren(by, `, ${number}`);
  }
  const picture = part('.row-picture, .work-picture');
  picture?.replaceChildren(pictureOf(list, row, from, /** @type {HTMLElement} */ (picture.querySelector('.blank')), main));
  for (const button of /** @type {NodeListOf<HTMLElement>} */ (made.querySelectorAll('[data-shortlist]'))) {
    button.dataset.shortlist = list.id[row];
    /** @type {HTMLElement} */ (button.querySelector('[data-shortlist-name]')).textContent = list.name[row];
  }
  mark(made);
  return made;
}

/** @param {import('./facets.js').Facet} facet @param {number} at */
const valueOf = (facet, at) => ({ id: facet.id[at], label: facet.label[at], url: facet.url[at] });

/** Words between the marks of the page's language. @param {string} text */
function quoted(text) {
  const marks = { de: '„“', lb: '„“', fr: '«»' };
  const [before, after] = marks[/** @type {'de'} */ (document.documentElement.lang)] || '“”';
  return before === '«' ? `«\u00a0${text}\u00a0»` : before + text + after;
}

/** @param {string} name its class @param {string} url @param {string} text */
function anchor(name, url, text) {
  const made = element('a', name, text);
  made.setAttribute('href', url);
  return made;
}

/**
 * A row's picture, or its sector's sign in the place of one.
 * @param {List} list
 * @param {number} row
 * @param {DOMStringMap} from where pictures are, and in which widths
 * @param {HTMLElement} blank what stands where a picture is missing
 * @param {string} sector
 */
function pictureOf(list, row, from, blank, sector) {
  const key = list.picture.slice(row * KEY, row * KEY + KEY).trim();
  if (!key) {
    blank.dataset.sector = sector;
    blank.replaceChildren(signOf(/** @type {Element} */ (blank.firstElementChild), sector));
    return blank;
  }
  const made = element('picture', `picture tint-${list.tint[row]}`, '');
  const widths = (from.widths || '').split(' ').map(Number);
  const width = widths[widths.length - 1];
  const sizes = widths.length > 1 ? '(min-width: 60em) 40vw, 100vw' : '9rem';
  for (const format of ['avif', 'webp']) {
    const source = document.createElement('source');
    source.type = `image/${format}`;
    source.srcset = widths.map((one) => `${from.media}${key}-${one}.${format} ${one}w`).join(', ');
    source.sizes = sizes;
    made.append(source);
  }
  const image = document.createElement('img');
  Object.assign(image, { alt: '', loading: 'lazy', decoding: 'async', width, height: Math.round((width / list.ratio[row]) * 10) });
  image.src = `${from.media}${key}-${width}.webp`;
  made.append(image);
  return made;
}

/** A sector's sign like another one. @param {Element} sign @param {string} id */
function signOf(sign, id) {
  const made = /** @type {SVGElement} */ (sign.cloneNode(true));
  made.dataset.sector = id;
  const use = made.querySelector('use');
  use?.setAttribute('href', (use.getAttribute('href') || '').replace(/#sign-.*/, `#sign-${id}`));
  return made;
}

/** The language of a row's name (0) or note (1) where it is not the page's. @param {List} list @param {number} row @param {number} column */
const languageOf = (list, row, column) => Object.keys(list.lang).find((lang) => list.lang[lang][column].includes(row)) || '';

/** @param {HTMLElement} place @param {string} lang */
function speak(place, lang) {
  if (lang) place.lang = lang;
  else place.removeAttribute('lang');
}

/** @param {HTMLElement} content */
function line(content) {
  const made = document.createElement('li');
  made.append(content);
  return made;
}
