// A member's own page, read: what the shortlist shows of it, already worded by the build. Which marks are read is told in
// docs/themes.md. Nodes stay in the page that was read; `copy` brings over what is harmless and leaves the rest.

/**
 * @typedef {{name: string, label: string, value: Element}} Fact
 * @typedef {{link: Element, picture: Element | null}} Work
 * @typedef {{url: string, name: string, tagline: Element | null, sectors: Element[], sector: string, facts: Fact[],
 *   picture: Element | null, works: Work[], awards: Element[], clients: Element[], about: Element | null,
 *   email: string, phone: string, website: string, address: string[]}} Entry
 * @typedef {{state: 'waiting' | 'here' | 'gone' | 'failed', entry?: Entry}} Found
 */

/** Look a member up. @param {string} url the address of its page @param {string} id @returns {Promise<Found>} */
export async function look(url, id) {
  try {
    const answer = await fetch(url);
    if (answer.status === 404 || answer.status === 410) return { state: 'gone' };
    if (!answer.ok) return { state: 'failed' };
    const entry = read(new DOMParser().parseFromString(await answer.text(), 'text/html'), answer.url, id);
    return entry ? { state: 'here', entry } : { state: 'gone' };
  } catch {
    return { state: 'failed' };
  }
}

/** @param {Document} page @param {string} url @param {string} id @returns {Entry | undefined} */
function read(page, url, id) {
  const root = page.querySelector(`[data-entry="member"][data-id="${id}"]`);
  if (!root) return undefined; // a host may answer with some other page
  /** @param {string} name */
  const all = (name) => [...root.querySelectorAll(`[data-entry="${name}"]`)];
  /** @param {string} name */
  const one = (name) => root.querySelector(`[data-entry="${name}"]`);
  // Addresses in what was read are those of the page it was read from.
  for (const element of root.querySelectorAll('[href], [src]'))
    for (const name of ['href', 'src']) {
      const given = element.getAttribute(name);
      if (given && URL.canParse(given, url)) element.setAttribute(name, new URL(given, url).href);
      else element.removeAttribute(name);
    }
  const works = [...(one('works')?.querySelectorAll('li') || [])].map((work) => ({
    link: work.querySelector('h2 a, h3 a, h4 a') || work,
    picture: work.querySelector('picture'),
  }));
  const picture = works.find((work) => work.picture)?.picture || null;
  return {
    url,
    name: text(one('name')),
    tagline: one('tagline'),
    sectors: [...(one('sectors')?.querySelectorAll('a') || [])],
    sector: page.body.dataset.sector || '',
    facts: [...root.querySelectorAll('[data-fact]')].flatMap((fact) => {
      const value = fact.querySelector('dd');
      return value ? [{ name: fact.getAttribute('data-fact') || '', label: text(fact.querySelector('dt')), value }] : [];
    }),
    picture: picture || one('cover')?.querySelector('picture') || one('logo')?.querySelector('picture, svg') || null,
    works,
    awards: [...(one('awards')?.children || [])],
    clients: [...(one('clients')?.children || [])],
    about: one('about'),
    email: text(one('email')),
    phone: text(one('phone')),
    website: one('website')?.getAttribute('href')?.match(/^https?:.*/)?.[0] || '',
    address: all('address').map(text),
  };
}

/** The words of a line of several parts. @param {Element} line */
export const parts = (line) => [...line.children].map(text).join(', ');

/** The words of an element in one line. @param {Element | null | undefined} element */
export const text = (element) => (element?.textContent || '').replace(/\s+/g, ' ').trim();

const ELEMENTS = 'a span em strong p ul ol li br time h3 h4 blockquote svg use picture source img'.split(' ');
const ATTRIBUTES =
  'class lang hreflang rel datetime href src srcset sizes type width height alt viewBox aria-hidden data-sector'.split(' ');

/** A harmless copy of what an element holds. @param {Element} element @returns {DocumentFragment} */
export function copy(element) {
  const made = new DocumentFragment();
  for (const child of element.childNodes)
    if (child.nodeType === 3) made.append(child.textContent || '');
    else if (child.nodeType === 1) made.append(whole(/** @type {Element} */ (child)));
  return made;
}

/** A harmless copy of an element itself. @param {Element} element @returns {Node} */
export function whole(element) {
  if (!ELEMENTS.includes(element.localName)) return copy(element);
  const made = document.createElementNS(element.namespaceURI, element.localName);
  for (const name of ATTRIBUTES) {
    const value = element.getAttribute(name);
    if (value !== null && (!/^(href|src)$/.test(name) || /^(https?|mailto|tel):/.test(value))) made.setAttribute(name, value);
  }
  if (made instanceof HTMLImageElement) made.loading = 'lazy';
  made.append(copy(element));
  return made;
}
