// The collections, made in one go for all pages: by language and in its order, with what templates look up under its key.
import { group, related } from "./grouping.js";

const PER_PAGE = 48;
const WORKS_PER_PAGE = 28;
const TERMS = ["sector", "service", "canton", "commune", "language", "team", "budget", "industry", "market", "availability", "award", "remote"];

const grouped = (entries, keys) => Object.fromEntries(group(entries, keys));
const ordered = (entries = []) => entries.sort((one, other) => one.data.order - other.data.order);

export function arrange(all) {
  const found = { members: {}, named: {}, works: {}, terms: {}, letters: {}, related: {}, versions: {}, lists: {}, further: [] };
  const codes = all[0].data.languages.map((one) => one.code);
  const byLanguage = group(all, (page) => [page.data.lang]);
  for (const lang of codes) {
    const kinds = group(byLanguage.get(lang), (page) => [page.data.kind]);
    const members = (found.members[lang] = ordered(kinds.get("member")));
    found.named[lang] = Object.fromEntries(members.map((member) => [member.data.name, member]));
    const works = (found.works[lang] = ordered(kinds.get("work")));
    found.terms[lang] = Object.fromEntries(TERMS.map((term) => [term, grouped(members, (member) => member.data.under[term] ?? [])]));
    found.letters[lang] = grouped(members, (member) => [member.data.letter]);
    suggest(found.related, members, ({ under }) => [...under.service.map((id) => [`service ${id}`, 30]), ...under.commune.map((id) => [id, 20])], 6);
    suggest(found.related, works, ({ under }) => (under?.shows ?? []).map((id) => [id, 30]), 4);
    for (const page of byLanguage.get(lang)) {
      const { kind, name } = page.data;
      // The same page in all languages.
      (found.versions[`${kind} ${name}`] ??= []).push(page);
      if (kind === "members") cut(found, page, members, PER_PAGE);
      else if (kind === "works") cut(found, page, works, WORKS_PER_PAGE);
      else if (TERMS.includes(kind)) cut(found, page, found.terms[lang][kind][name] ?? [], PER_PAGE);
    }
  }
  return found;
}

function suggest(suggestions, entries, weights, most) {
  const keys = (entry) => weights(entry.data);
  const groups = { keys, found: group(entries, (entry) => keys(entry).map(([key]) => key)) };
  for (const entry of entries) suggestions[entry.url] = related(entry, groups, most);
}

// A list's file is its first part; the further ones are paginated.
function cut({ lists, further }, page, entries, size) {
  const count = Math.max(1, Math.ceil(entries.length / size));
  const tail = (part) => (part === 1 ? "" : `page-${part}/`);
  const url = (part) => (part < 1 || part > count ? "" : page.url + tail(part));
  lists[page.url] = Array.from({ length: count }, (_, before) => {
    const part = before + 1;
    const ways = { url: url(part), tail: tail(part), first: url(1), previous: url(part - 1), next: url(part + 1), last: url(count) };
    return { ...ways, page, part, count, total: entries.length, before: before * size, entries: entries.slice(before * size, part * size) };
  });
  further.push(...lists[page.url].slice(1));
}
