// The directory as pages by their addresses: lists cut into parts, members under their terms, suggestions.
import { readFileSync } from "node:fs";
import { group, related } from "./grouping.js";

const PER_PAGE = 48;
const WORKS_PER_PAGE = 28;
const TERMS = ["sector", "service", "canton", "commune", "language", "team", "budget", "industry", "market", "availability", "award", "remote"];

function read(name) {
  return JSON.parse(readFileSync(`data/${name}.json`, "utf8"));
}

export const pages = new Map();
export const languages = read("languages").map((one) => ({ ...one, ...read(one.code) }));

function add(page) {
  pages.set(page.url, page);
}

// All parts of a list; they share the sheet and what `more` there is.
function addParts(sheet, language, all, size, more) {
  const count = Math.max(1, Math.ceil(all.length / size));
  const url = (part) => (part < 1 || part > count ? "" : part === 1 ? sheet.url : `${sheet.url}page-${part}/`);
  for (let part = 1; part <= count; part++) {
    const pager = { part, count, first: url(1), previous: url(part - 1), next: url(part + 1), last: url(count), before: (part - 1) * size };
    add({ ...sheet, ...more, url: url(part), language, total: all.length, entries: all.slice((part - 1) * size, part * size), pager });
  }
}

for (const language of languages) {
  const of = (kind) => language.sheets.filter((sheet) => sheet.kind === kind);
  const members = of("member");
  const works = of("work");
  language.members = new Map(members.map((member) => [member.name, member]));
  language.under = Object.fromEntries(TERMS.map((term) => [term, group(members, (member) => member.under[term] ?? [])]));
  const alike = (entry) => [...entry.under.service.map((id) => [`service ${id}`, 30]), ...entry.under.commune.map((id) => [id, 20])];
  const likeMembers = { keys: alike, found: group(members, (entry) => alike(entry).map(([key]) => key)) };
  const shows = (entry) => (entry.under.shows ?? []).map((id) => [id, 30]);
  const likeWorks = { keys: shows, found: group(works, (entry) => shows(entry).map(([key]) => key)) };
  language.letters_of = group(members, (member) => [member.letter]);
  for (const sheet of language.sheets) {
    if (sheet.kind === "member") add(Object.assign(sheet, { language, related: related(sheet, likeMembers, 6) }));
    else if (sheet.kind === "work") add(Object.assign(sheet, { language, related: related(sheet, likeWorks, 4) }));
    else if (sheet.kind === "members") addParts(sheet, language, members, PER_PAGE, {});
    else if (sheet.kind === "works") addParts(sheet, language, works, WORKS_PER_PAGE, {});
    else if (TERMS.includes(sheet.kind)) addParts(sheet, language, language.under[sheet.kind].get(sheet.name) ?? [], PER_PAGE, {});
    else if (sheet.kind === "home") add({ ...sheet, language, entries: works.slice(0, 9) });
    else add({ ...sheet, language });
  }
}

// The same page in the other languages: of the same kind, name and part.
const same = group(pages.values(), (page) => [`${page.kind} ${page.name} ${page.pager?.part ?? 1}`]);
for (const versions of same.values()) for (const page of versions) page.translations = versions;

add({ kind: "chooser", url: "/", language: languages[0] });
add({ kind: "lost", url: "/404.html", language: languages[0] });
