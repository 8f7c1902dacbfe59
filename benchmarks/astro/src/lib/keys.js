// What says whether a page is still as it was built: a digest of all that it shows.
import { createHash } from "node:crypto";
import { once } from "./html.js";

const digest = (value) => createHash("sha1").update(JSON.stringify(value)).digest("base64url");

// An entry's own fields.
const own = once(({ language, translations, related, entries, ...fields }) => digest(fields));
// Menus and words, and the numbers behind links.
const shared = once(({ sheets, members, under, letters_of, ...fields }) => {
  const counts = Object.entries(under).map(([term, groups]) => [term, [...groups].map(([id, all]) => [id, all.length])]);
  return digest([fields, counts]);
});

function shown(page) {
  if (page.kind === "az") return [...page.language.letters_of.values()].flat();
  if (page.kind === "work") return [...page.related, page.language.members.get(page.view.member.id)];
  return page.related ?? page.entries ?? [];
}

export function key(page, text) {
  const others = (page.translations ?? []).map((other) => [other.url, other.foreign]);
  return digest([own(page), shared(page.language), others, shown(page).map(own), text]);
}
