// The words that the build gives to scripts, put on the page: gaps filled, plurals chosen, and told to those who listen.

/** The text of an escaped text without elements. @param {string} escaped */
export const plain = (escaped) =>
  escaped
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&(?:#0?39|#x27|apos);/g, "'")
    .replace(/&amp;/g, '&');

/** @param {string} tag @param {string} name its class @param {string} text */
export function element(tag, name, text) {
  const made = document.createElement(tag);
  if (name) made.className = name;
  made.textContent = text;
  return made;
}

/** @type {Intl.PluralRules | undefined} */
let rules; // of the page's language; made once, because that takes as long as drawing a row

/**
 * The template for n results: from a list the first that reaches so far, else by the plural rule of the page.
 * @param {Record<string, string> | [number | null, string][]} templates
 * @param {number} n
 */
export function plural(templates, n) {
  if (Array.isArray(templates)) return templates.find(([most]) => most === null || n <= most)?.[1] || '';
  const lang = document.documentElement.lang;
  const { zero, one, other = '' } = templates || {};
  if (n === 0 && zero) return zero;
  if (n === 1 || (n === 0 && lang.startsWith('fr'))) return one ?? other;
  // A browser that does not know the language counts by a rule of its own, whose other categories have no template here.
  const category = (rules ??= new Intl.PluralRules(lang)).select(n);
  return (category === 'one' && n > 1 ? undefined : templates?.[category]) ?? other;
}

/** @param {string} template @param {number} n @param {string} q */
export const fill = (template, n, q) => template.replace(/\{([nq])\}/g, (_, name) => (name === 'n' ? String(n) : q));

/**
 * A polite voice: two places that take turns, so that the same words twice are heard twice, and only after a rest.
 * @param {HTMLElement} status
 */
export function announcer(status) {
  const places = [element('span', '', ''), element('span', '', '')];
  status.setAttribute('aria-live', 'polite');
  status.replaceChildren(...places);
  let timer = 0;
  /** @type {(text: string, wait: number) => void} */
  return (text, wait) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      places[0].textContent = '';
      places[1].textContent = text;
      places.reverse();
    }, wait);
  };
}
