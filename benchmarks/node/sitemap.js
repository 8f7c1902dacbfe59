// All pages with their translations.
import { languages, pages } from "./directory.js";

export function sitemap() {
  const base = languages[0].base;
  const rows = [...pages.values()].filter((page) => page.translations).map(
    (page) =>
      `<url><loc>${base}${page.url}</loc>${page.translations
        .map((other) => `<xhtml:link rel="alternate" hreflang="${other.language.code}" href="${base}${other.url}"/>`)
        .join("")}</url>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${rows.join("\n")}
</urlset>
`;
}
