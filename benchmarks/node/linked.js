// What pages say to search engines: JSON-LD.
function memberData(page, base) {
  const v = page.view;
  const who = {
    "@id": `${base}/data/members/${v.id}.json`, "@type": "Organization", name: page.title, description: v.tagline.words, url: v.website,
    email: v.email, telephone: v.phone,
    address: { "@type": "PostalAddress", streetAddress: v.address?.[0], addressLocality: v.place.label.words, addressCountry: "LU" },
    vatID: v.vat, knowsLanguage: page.speaks, legalName: v.legal_name, foundingDate: v.founded,
    knowsAbout: v.services.map((one) => one.label.words), award: v.awards?.map((prize) => prize.title),
    memberOf: v.memberships?.map((paper) => ({ "@type": "Organization", name: paper.name, url: paper.url })), sameAs: v.social?.map((one) => one.url),
  };
  return { "@type": "ProfilePage", url: page.original ?? base + page.url, mainEntity: who };
}

function workData(page, base) {
  const { view: v, card } = page;
  return {
    "@type": "CreativeWork", name: page.title, description: (v.summary ?? card.title).words, url: page.original ?? base + page.url, dateCreated: v.year,
    creator: { "@type": "Organization", name: page.by, url: base + card.member.url }, award: v.awards?.map((prize) => prize.title),
    keywords: v.services?.map((one) => one.label.words),
  };
}

function listData(page, base) {
  const rows = page.entries.map((one, n) => ({ "@type": "ListItem", position: page.pager.before + n + 1, name: one.title, url: base + one.url }));
  const mainEntity = { "@type": "ItemList", numberOfItems: page.total, itemListElement: rows };
  return { "@type": "CollectionPage", name: page.title, url: base + page.url, mainEntity };
}

export function structured(page, base) {
  const about = page.kind === "member" ? memberData(page, base) : page.kind === "work" ? workData(page, base) : page.entries && page.pager ? listData(page, base) : page.kind === "page" ? { "@type": "WebPage", name: page.title, url: base + page.url } : null;
  if (!about) return "";
  const graph = [about];
  if (page.crumbs?.length > 1) {
    const way = page.crumbs.map((one, n) => ({ "@type": "ListItem", position: n + 1, name: one.label.words, item: base + one.url }));
    graph.push({ "@type": "BreadcrumbList", itemListElement: [...way, { "@type": "ListItem", position: way.length + 1, name: page.title }] });
  }
  const data = { "@context": ["https://schema.org", { "@language": page.language.code }], "@graph": graph };
  return `<script type="application/ld+json">${JSON.stringify(data).replaceAll("<", "\\u003c")}</script>\n`;
}
