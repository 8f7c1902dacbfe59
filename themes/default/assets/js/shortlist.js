// The visitor's shortlist, kept in this browser alone. On every page: the buttons that put members on it, and the link with
// the count. A script that draws rows calls mark() on them. The event `shortlist` tells of changes, from other tabs too.

/** @typedef {{ids: string[], notes: Record<string, string>}} List members in order, and what the visitor noted */

const MOST = 60;

/** @type {HTMLAnchorElement | null} */
const link = document.querySelector('a[data-shortlist-link]');
const address = link?.href || '';
// Sites below different paths of one host each have a list.
const key = `shortlist ${link?.dataset.shortlistLink}`;

export let lasting = true;
export let list = sound(null);

/** What is sound in a list from elsewhere. @param {any} data @returns {List} */
export function sound(data) {
  const given = Array.isArray(data?.ids) ? data.ids : [];
  const ids = [...new Set(given)].filter((id) => typeof id === 'string' && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id));
  const notes = Object.create(null);
  for (const id of ids.splice(MOST) && ids) {
    const note = data.notes?.[id];
    if (note && typeof note === 'string') notes[id] = note.slice(0, 1000);
  }
  return { ids, notes };
}

function read() {
  let kept;
  try {
    kept = localStorage.getItem(key);
  } catch {
    lasting = false;
  }
  try {
    if (lasting) list = sound(JSON.parse(kept || '{}'));
  } catch {
    list = sound(null); // not ours
  }
}

/** Change the list. @param {(list: List) => List} make */
export function change(make) {
  read();
  list = sound(make(list));
  try {
    if (list.ids.length) localStorage.setItem(key, JSON.stringify(list));
    else localStorage.removeItem(key);
  } catch {
    lasting = false;
  }
  if (!lasting) trouble();
  show();
}

/** Say that nothing is kept. The sentence stands on the page of the shortlist; other pages fetch it when they need it. */
export async function trouble() {
  const sentence = '[data-shortlist-trouble]';
  if (!document.querySelector(sentence)) {
    const answer = await fetch(address).catch(() => undefined);
    const page = new DOMParser().parseFromString((await answer?.text()) || '', 'text/html');
    const notice = page.querySelector(sentence);
    if (notice && !document.querySelector(sentence)) document.querySelector('main')?.before(notice);
  }
  document.querySelector(sentence)?.removeAttribute('hidden');
}

/** Bring the buttons in step with the list. @param {ParentNode} root */
export function mark(root) {
  /** @type {NodeListOf<HTMLElement>} */
  const buttons = root.querySelectorAll('button[data-shortlist]');
  for (const button of buttons) {
    const on = list.ids.includes(button.dataset.shortlist || '');
    button.setAttribute('aria-pressed', String(on));
    button.querySelector('[data-shortlist-on]')?.toggleAttribute('hidden', !on);
    button.querySelector('[data-shortlist-off]')?.toggleAttribute('hidden', on);
  }
}

function show() {
  mark(document);
  const { ids } = list;
  if (link) {
    link.dataset.shortlistSome = String(!!ids.length);
    link.href = address + (lasting ? '' : `#m=${ids}`);
    const count = link.querySelector('[data-shortlist-count]');
    if (count) count.textContent = String(ids.length);
  }
  document.dispatchEvent(new Event('shortlist'));
}

function renew() {
  read();
  show();
}

if (link) {
  document.addEventListener('click', ({ target }) => {
    /** @type {HTMLElement | null} */
    const button = target instanceof Element ? target.closest('button[data-shortlist]') : null;
    const id = button?.dataset.shortlist;
    if (id)
      change(({ ids, notes }) => ({ ids: ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id], notes }));
  });
  addEventListener('storage', ({ key: changed }) => (changed === key || changed === null) && renew());
  addEventListener('pageshow', ({ persisted }) => persisted && renew());
  renew();
}
