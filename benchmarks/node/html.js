// Parts of pages as HTML: the smallest, and those that are the same on many pages and made once.
const ESCAPES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&#34;", "'": "&#39;" };
export const e = (text) => String(text ?? "").replace(/[&<>"']/g, (sign) => ESCAPES[sign]);
export const each = (all, show) => (all ?? []).map(show).join("");
export const say = (message, ...values) => values.reduce((text, value) => text.replace(/%[sd]/, () => value), message);

export const said = (text) => (text.lang ? `<span lang="${text.lang}">${e(text.words)}</span>` : e(text.words));
export const fact = (label, value) => (value ? `<dt>${e(label)}</dt><dd>${value}</dd>\n` : "");
export const outward = (name, url) => (url ? `<a class="out" rel="external noopener" href="${e(url)}">${e(name)}</a>` : e(name));
export const link = (to) => `<a href="${to.url}"${to.label.lang ? ` lang="${to.label.lang}"` : ""}>${e(to.label.words)}</a>`;
export const links = (all) => (all ?? []).map(link).join('<span aria-hidden="true">, </span>');
export const sector = (one) => `<a href="${one.url}">${said(one.name)}</a>`;

export function once(make) {
  const made = new Map();
  return (key) => made.get(key) ?? made.set(key, make(key)).get(key);
}

export const head = once((l) => `<a href="#main">${e(l.words["Skip to content"])}</a>
<header>
<p><a href="${l.home_url}">${said(l.title)}</a></p>
<nav aria-label="${e(l.words["Main"])}">
<ul>
<li><a href="${l.members_url}">${e(l.words["Members"])}</a></li>
<li><a href="${l.works_url}">${e(l.words["Works"])}</a></li>
<li><a href="${l.sectors_url}">${e(l.words["Sectors"])}</a></li>
<li><a href="${l.places_url}">${e(l.words["Places"])}</a></li>
<li><a href="${l.az_url}">${e(l.words["A–Z"])}</a></li>
<li><a href="${l.facets_url}">${e(l.words["Find by"])}</a></li>
${each(l.menu, (item) => `<li><a href="${item.url}">${said(item.label)}</a></li>\n`)}</ul>
</nav>
</header>
`);

export const foot = once((l) => `<footer>
<h2>${e(l.words["The desk"])}</h2>
<address>${e(l.desk_name)}<br><a href="mailto:${e(l.desk_email)}">${e(l.desk_email)}</a><br>${e(l.desk_phone)}</address>
<nav aria-label="${e(l.words["Sectors"])}">
<ul>
${each(l.sectors, (one) => `<li>${sector(one)}</li>\n`)}</ul>
</nav>
<ul>
<li><a href="${l.members_url}">${say(l.words["%(n)s members"], l.members.size)}</a></li>
<li><a href="${l.works_url}">${say(l.words["%(n)s works"], l.works)}</a></li>
${each(l.footer, (item) => `<li><a href="${item.url}">${said(item.label)}</a></li>\n`)}</ul>
</footer>
`);

export const memberRow = once(({ url, title, view, language }) => `<li>
<h3><a href="${url}">${e(title)}</a></h3>
<p>${said(view.tagline)}</p>
<p>${each(view.sectors, (one) => `${sector(one)} `)}</p>
<p>${links(view.services.slice(0, 3))}</p>
<p>${said(view.place.label)}; ${e(view.languages)}; ${e(view.team)}${view.availability ? `; ${e(view.availability)}` : ""}; ${say(language.words["%(n)s works"], view.works.length)}</p>
</li>
`);

export const workRow = once((card) => `<li>
<h3><a href="${card.url}">${said(card.title)}</a></h3>
<p><a href="${card.member.url}">${said(card.member.label)}</a>, ${card.year}, ${sector(card.sector)}</p>
${card.summary ? `<p>${said(card.summary)}</p>\n` : ""}</li>
`);

export const list = (all, row) => `<ul>\n${each(all, row)}</ul>\n`;

// Links with the number of members behind each, but for the page's own.
export const counted = (language, all, term, own = "") => `<ul class="counted">
${each(all, (one) => {
  if (one.id === own) return "";
  const count = language.under[term].get(one.id)?.length ?? 0;
  return `<li><a href="${one.url}"><span>${e(one.label.words)}</span> <span class="count"><span class="visually-hidden">${say(language.words["%(n)s members"], count)}</span><span aria-hidden="true">${count}</span></span></a></li>\n`;
})}</ul>
`;

export const facets = once((language) =>
  each(Object.values(language.facets), (facet) => `<h2>${e(facet.label)}</h2>\n${counted(language, facet.values, facet.name === "place" ? "canton" : facet.name)}`),
);

export const letters = ({ language }) =>
  `<nav class="letters">\n<ul>\n${each(language.letters, (one) => `<li>${one.url ? `<a href="${one.url}">${one.letter}</a>` : one.letter}</li>\n`)}</ul>\n</nav>\n`;
