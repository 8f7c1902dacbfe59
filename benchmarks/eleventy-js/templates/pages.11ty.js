// A page each. Eleventy carries the addresses only: it would copy whole entries for every page.
import { pages } from "../lib/directory.js";
import { render } from "../lib/views.js";

export const data = {
  urls: [...pages.keys()],
  pagination: { data: "urls", size: 1, alias: "url" },
  permalink: ({ url }) => (url.endsWith("/") ? `${url}index.html` : url),
  eleventyExcludeFromCollections: true,
};

export default ({ url }) => render(pages.get(url));
