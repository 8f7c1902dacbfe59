// The long texts, each in its own language only; everything else is in data/*.json.
import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";

const loader = glob({ pattern: "**/*.md", base: "content", generateId: ({ entry }) => entry.replace(/\.md$/, ""), retainBody: false });

export const collections = { texts: defineCollection({ loader }) };
