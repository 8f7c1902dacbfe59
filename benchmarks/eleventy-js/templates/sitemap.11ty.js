import { sitemap } from "../lib/sitemap.js";

export const data = { permalink: "/sitemap.xml", eleventyExcludeFromCollections: true };

export default sitemap;
