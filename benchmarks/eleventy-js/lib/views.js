// Pages as HTML: the same as those of benchmarks/plain and benchmarks/hugo.
import markdownIt from "markdown-it";
import {
  counted, e, each, facets, fact, foot, head, letters, link, links, list, memberRow, once, outward, said, say, sector, workRow,
} from "./html.js";
import { structured } from "./linked.js";

const markdown = markdownIt({ typographer: true });
const html = once((text) => markdown.render(text));

const names = (members) =>
  list(members, ({ url, title, view }) => `<li><a href="${url}">${e(title)}</a>, ${sector(view.sectors[0])}, ${said(view.place.label)}</li>\n`);

function pager({ language: { words: w }, pager: { part, count, first, previous, next, last } }, label) {
  if (count < 2) return "";
  return `<nav class="pager" aria-label="${e(label)}">
<p>${say(w["Page %(page)s of %(pages)s"], part, count)}</p>
<ul>
${part > 2 ? `<li><a href="${first}">${e(w["page|First"])}</a></li>\n` : ""}${previous ? `<li><a rel="prev" class="back" href="${previous}">${e(w["page|Previous"])}</a></li>\n` : ""}${next ? `<li><a rel="next" class="on" href="${next}">${e(w["page|Next"])}</a></li>\n` : ""}${part < count - 1 ? `<li><a href="${last}">${e(w["page|Last"])}</a></li>\n` : ""}</ul>
</nav>
`;
}

// A long text, with the language it is in where that is not the page's.
function text(page) {
  const other = page.in && page.translations.find((one) => one.language.code === page.in);
  const chip = other ? `<a class="chip" href="${other.url}" hreflang="${page.in}">${e(page.language.said_in[page.in])}</a>\n` : "";
  return `${chip}<div${page.in ? ` lang="${page.in}"` : ""}>${html(page.text)}</div>\n`;
}

const awards = (all, w) =>
  `<ul>${each(all, (prize) => `<li><span class="line-main">${e(prize.title)}</span>
${prize.body ? `<span class="line-more">${e(prize.body)}</span>` : ""}${prize.project ? `<span class="line-more"><a href="${prize.project.url}">${e(say(w["for %(work)s"], prize.project.label.words))}</a></span>` : ""}${prize.year ? `<span class="line-year">${prize.year}</span>` : ""}</li>\n`)}</ul>\n`;
const papers = (all) =>
  `<ul>${each(all, (paper) => `<li><span class="line-main">${outward(paper.name, paper.url)}</span>
${paper.body ? `<span class="line-more">${e(paper.body)}</span>` : ""}${paper.until ? `<span class="line-more">${e(paper.until)}</span>` : ""}</li>\n`)}</ul>\n`;
const section = (title, all, show) => (all?.length ? `<h2>${e(title)}</h2>\n${show(all)}` : "");

function member(page) {
  const { language, view: v } = page;
  const w = language.words;
  return `<h1>${e(page.title)}</h1>
<p>${said(v.tagline)}</p>
<p>${each(v.sectors, (one) => `${sector(one)} `)}</p>
${v.paused ? `<p>${e(w["This member is taking a break. The page stays; answers may not come."])}</p>\n` : ""}<dl>
${fact(w["Does"], links(v.services))}${fact(w["Where"], link(v.place))}${fact(w["Works in"], e(v.languages))}${fact(w["Team"], e(v.team))}${fact(w["Typical budget"], e(v.budget))}${fact(w["Has served"], e(v.served))}${fact(w["Availability"], e(v.availability))}${fact(w["Recognition"], e(v.recognition))}${fact(w["Checked by the desk"], e(v.verified_on))}${fact(w["Confirmed"], e(v.reviewed))}</dl>
${section(w["Works"], v.works, (all) => list(all, (card) => `<li>
<h3><a href="${card.url}">${said(card.title)}</a></h3>
<p>${card.year}, ${sector(card.sector)}</p>
${card.summary ? `<p>${said(card.summary)}</p>\n` : ""}</li>\n`))}<h2>${e(w["About"])}</h2>
${text(page)}<dl>
${v.offers ? fact(w["Offers other members"], said(v.offers)) : ""}${v.seeks ? fact(w["Is looking for"], said(v.seeks)) : ""}</dl>
${list(v.keywords, (word) => `<li>${said(word)}</li>\n`)}${section(w["What clients say"], v.references, (all) => each(all, (quote) => `<blockquote><p>${said(quote.quote)}</p></blockquote>
<p>${e(quote.person)}, ${outward(quote.organisation, quote.url)}, ${quote.year}</p>\n`))}${section(w["Clients"], v.clients, (all) => `<ul>${each(all, (who) => `<li><span class="line-main">${outward(who.name, who.url)}</span> ${who.country ? `<span class="line-more">${e(who.country)}</span>` : ""}</li>\n`)}</ul>\n`)}${section(w["Awards"], v.awards, (all) => awards(all, w))}${section(w["Certificates"], v.certifications, papers)}${section(w["Belongs to"], v.memberships, papers)}<h2>${e(w["Contact"])}</h2>
<p>${v.email ? `<a href="mailto:${e(v.email)}">${e(v.email)}</a> ` : ""}${v.phone ? `<a href="${v.phone_url}">${e(v.phone)}</a> ` : ""}${v.website ? `${outward(v.website_label, v.website)} ` : ""}${v.booking ? outward(w["button|Book"], v.booking) : ""}</p>
<p>${(v.social ?? []).map((to) => `<a href="${e(to.url)}" rel="external noopener" class="out">${e(to.label.words)}</a>`).join('<span aria-hidden="true">, </span>')}</p>
${v.contact ? `<p>${e(v.contact.name)}${v.contact.role ? `, ${said(v.contact.role)}` : ""}, <a href="mailto:${e(v.contact.email)}">${e(v.contact.email)}</a>, ${e(say(w["Speaks %(languages)s"], v.contact.languages))}</p>\n` : ""}<address>${each(v.address, (line) => `${e(line)}<br>`)}${link(v.canton)}</address>
<h2>${e(w["The small print"])}</h2>
<dl>
${fact(w["Kind"], e(v.kind))}${fact(w["Role"], e(v.role))}${fact(w["Founded"], e(v.founded))}${fact(w["Ways of working"], e(v.engagement))}${fact(w["Available from"], e(v.available_from))}${fact(w["Reply"], e(v.reply))}${fact(w["At a distance"], e(v.remote))}${fact(w["Travel"], e(v.travel))}${fact(w["Would like to serve"], e(v.wanted))}${fact(w["Client industries"], e(v.industries))}${fact(w["Legal name"], e(v.legal_name))}${fact(w["Legal form"], e(v.legal_form))}${fact(w["Trade register"], e(v.rcs))}${fact(w["VAT number"], e(v.vat))}${fact(w["In the directory since"], e(v.since))}</dl>
${section(w["Partners"], v.partners, (all) => `<p>${links(all)}</p>\n`)}${section(w["Like whom"], page.related, (all) => list(all, (other) => suggestion(other, page)))}`;
}

function suggestion(other, page) {
  const w = page.language.words;
  const services = other.under.service.filter((id) => page.under.service.includes(id)).slice(0, 2);
  const near = other.under.commune[0] === page.under.commune[0];
  return `<li>
<h3><a href="${other.url}">${e(other.title)}</a></h3>
<p>${said(other.view.tagline)}</p>
${each(services, (id) => `<p>${e(say(w["Also offers %(what)s"], page.language.services[id].label.words))}</p>\n`)}${near ? `<p>${e(say(w["Also based in %(what)s"], page.view.place.label.words))}</p>\n` : ""}</li>
`;
}

function work(page) {
  const { language, view: v, card } = page;
  const w = language.words;
  return `<h1>${said(card.title)}</h1>
<p><a href="${card.member.url}">${e(page.by)}</a>, ${v.year}, ${sector(v.sector)}</p>
${v.summary ? `<p>${said(v.summary)}</p>\n` : ""}${text(page)}<h2>${e(w["Colophon"])}</h2>
<dl>
${fact(w["Services"], links(v.services))}${v.client ? fact(w["Client"], outward(v.client.name, v.client.url)) + fact(w["Country"], e(v.client.country)) : ""}${fact(w["Client industry"], e(v.client_industry))}${v.place ? fact(w["Place"], said(v.place)) : ""}${fact(w["Status"], e(v.status))}${each(v.details, (one) => `<dt>${said(one.label)}</dt><dd>${said(one.text)}</dd>\n`)}${v.rights_territory ? fact(w["Rights available for"], said(v.rights_territory)) : ""}${fact(w["Rights available in"], e(v.rights_languages))}${v.rights_formats ? fact(w["Formats"], said(v.rights_formats)) : ""}${v.video ? fact(w["Film"], outward(w["Watch the film"], v.video)) : ""}${fact(w["Elsewhere"], each(v.links, (to) => `<a href="${e(to.url)}" rel="external noopener" class="out">${e(to.label.words)}</a>`))}</dl>
${section(w["Credits"], v.credits, (all) => list(all, (credit) => `<li>${credit.role ? `${said(credit.role)}: ` : ""}${credit.url ? `<a class="out" rel="external noopener" href="${e(credit.url)}">${said(credit.name)}</a>` : said(credit.name)}</li>\n`))}${section(w["Awards"], v.awards, (all) => awards(all, w))}<h2>${e(w["Made by"])}</h2>
<ul>${memberRow(language.members.get(v.member.id))}</ul>
<p>${v.previous ? `<a rel="prev" href="${v.previous.url}">${said(v.previous.title)}</a> ` : ""}${v.next ? `<a rel="next" href="${v.next.url}">${said(v.next.title)}</a>` : ""}</p>
${section(w["See also"], page.related, (all) => list(all, (other) => workRow(other.card)))}`;
}

const membersPart = (page) =>
  `<p>${say(page.language.words["%(n)s members"], page.total)}</p>\n${list(page.entries, memberRow)}${pager(page, page.language.words["Pages of members"])}`;
const worksOf = (page) =>
  page.pager.part === 1 ? `<h2>${e(page.language.words["Some of their works"])}</h2>\n${list(page.entries.slice(0, 12).flatMap((one) => one.view.works.slice(0, 1)), workRow)}` : "";
const h1 = (page) => `<h1>${e(page.title)}</h1>\n`;

const VIEWS = {
  home: ({ language, entries, ...page }) => `<h1>${said(language.tagline)}</h1>
${list(entries, (one) => workRow(one.card))}<h2>${e(language.words["By sector"])}</h2>
${counted(language, language.sectors.map((one) => ({ ...one, label: one.name })), "sector")}<h2>${e(language.words["By name"])}</h2>
${letters({ language })}<h2>${e(language.words["By place"])}</h2>
${counted(language, Object.entries(language.cantons).map(([id, one]) => ({ ...one, id })), "canton")}`,
  member,
  work,
  members: (page) => h1(page) + membersPart(page) + (page.pager.part === 1 ? facets(page.language) : ""),
  works: (page) =>
    `${h1(page)}<p>${say(page.language.words["%(n)s works"], page.total)}</p>\n${list(page.entries, (one) => workRow(one.card))}${pager(page, page.language.words["Pages of works"])}${page.pager.part === 1 ? facets(page.language) : ""}`,
  az: (page) => {
    const shown = page.letter ? [page.letter] : page.language.letters.some((one) => one.url && !one.url.includes("#")) ? [] : [...page.language.letters_of.keys()];
    return h1(page) + letters(page) + each(shown, (letter) => `<h2>${letter}</h2>\n${names(page.language.letters_of.get(letter))}`);
  },
  sectors: (page) =>
    `${h1(page)}<ol class="sector-list">
${each(page.language.sectors, (one) => `<li>
<h2>${sector(one)}</h2>
<p>${say(page.language.words["%(n)s members"], page.language.under.sector.get(one.id)?.length ?? 0)}</p>
${counted(page.language, page.language.services_of[one.id], "service")}</li>\n`)}</ol>\n`,
  sector: (page) =>
    `${h1(page)}${page.view.tagline ? `<p>${said(page.view.tagline)}</p>\n` : ""}${counted(page.language, page.language.services_of[page.name], "service")}${membersPart(page)}${worksOf(page)}${page.pager.part === 1 ? text(page) : ""}${section(page.language.words["Associations"], page.view.associations, (all) => `<ul>${each(all, (one) => `<li>${outward(one.label.words, one.url)}</li>`)}</ul>\n`)}`,
  service: (page) =>
    `${h1(page)}${page.synonyms ? `<p>${e(say(page.language.words["Also called %(names)s"], page.synonyms))}</p>\n` : ""}${membersPart(page)}${worksOf(page)}<h2>${e(page.language.words["Close to it"])}</h2>\n${counted(page.language, page.language.services_of[page.of], "service", page.name)}`,
  places: (page) =>
    h1(page) + each(Object.values(page.language.cantons), (canton) => `<h2><a href="${canton.url}">${said(canton.label)}</a></h2>\n${counted(page.language, canton.communes, "commune")}`),
  canton: (page) => h1(page) + membersPart(page) + counted(page.language, page.language.cantons[page.of].communes, "commune"),
  commune: (page) => {
    const canton = page.language.cantons[page.of];
    return `<p>${link(canton)}</p>\n${h1(page)}${membersPart(page)}${counted(page.language, canton.communes, "commune", page.name)}`;
  },
  facets: (page) => h1(page) + facets(page.language),
  markets: (page) => h1(page) + counted(page.language, page.language.facets.market.values, "market"),
  page: (page) => h1(page) + text(page),
  term: (page) =>
    `<p>${e(page.asks)}</p>\n${h1(page)}${membersPart(page)}${worksOf(page)}<h2>${e(page.language.words["Or rather"])}</h2>\n${counted(page.language, page.language.facets[page.kind].values, page.kind, page.name)}`,
  chooser: ({ language }) => `<h1>${said(language.title)}</h1>\n`,
  lost: () => "<h1>404</h1>\n",
};

export function render(page) {
  const { language } = page;
  const w = language.words;
  const base = language.base;
  const title = page.kind === "work" ? `${page.title}, ${page.by}` : page.asks ? `${page.asks}: ${page.title}` : page.title ?? "";
  const description = page.kind === "member" ? page.view.tagline : page.kind === "work" ? page.view.summary ?? page.card.title : language.tagline;
  const real = (page.translations ?? []).filter((other) => !other.foreign);
  const main = real.find((other) => other.language.order === 1);
  return `<!doctype html>
<html lang="${language.code}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${e(title)} – ${e(language.title.words)}</title>
<meta name="description" content="${e(description.words)}">
<link rel="stylesheet" href="/assets/site.css">
<link rel="canonical" href="${page.original ?? base + page.url}">
${each(real, (other) => `<link rel="alternate" hreflang="${other.language.code}" href="${base}${other.url}">\n`)}${main ? `<link rel="alternate" hreflang="x-default" href="${base}${main.url}">\n` : ""}</head>
<body>
${head(language)}<nav class="languages" aria-label="${e(w["Language"])}">
<ul>
${each(page.translations, (other) => `<li><a href="${other.url}" lang="${other.language.code}" hreflang="${other.language.code}"${other.language === language ? ' aria-current="true"' : ""}>${e(other.language.label)}</a></li>\n`)}</ul>
</nav>
${page.crumbs?.length > 1 ? `<nav class="crumbs" aria-label="${e(w["Where you are"])}">\n<ol>\n${each(page.crumbs, (step) => `<li><a href="${step.url}">${said(step.label)}</a></li>\n`)}</ol>\n</nav>\n` : ""}<main id="main">
${(VIEWS[page.kind] ?? VIEWS.term)(page)}</main>
${foot(language)}${structured(page, base)}</body>
</html>
`;
}
