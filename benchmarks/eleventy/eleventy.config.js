// A site as Eleventy's documentation has it: a file of Markdown a page, shared data in _data, layouts, includes and macros in Nunjucks.
import { arrange } from "./lib/arrange.js";
import { structured } from "./lib/linked.js";

const COLLECTIONS = ["members", "named", "works", "terms", "letters", "related", "versions", "lists", "further"];

export default function (config) {
  config.setQuietMode(true);
  // Or else every page would get a copy of all shared data.
  config.setDataDeepMerge(false);
  config.setNunjucksEnvironmentOptions({ trimBlocks: true, lstripBlocks: true });
  // Eleventy itself turns indented code off.
  config.amendLibrary("md", (markdown) => markdown.set({ html: false, typographer: true }).enable("code"));

  let arranged;
  config.on("eleventy.before", () => (arranged = undefined));
  for (const name of COLLECTIONS) config.addCollection(name, (api) => (arranged ??= arrange(api.getAll()))[name]);

  config.addFilter("say", (message, ...values) => values.reduce((text, value) => text.replace(/%[sd]/, () => value), message));
  config.addFilter("shared", (some, others) => some.filter((one) => others.includes(one)));
  config.addFilter("values", Object.values);
  config.addNunjucksTag("once", once);
  // What a page says to search engines; lists say what stands on this part of them.
  config.addNunjucksShortcode("structured", function (part) {
    const { kind, title, view, card, by, speaks, original, crumbs, lang, languages } = this.ctx;
    const about = { kind, title, view, card, by, speaks, original, crumbs, url: part ? part.url : this.page.url, language: { code: lang } };
    const rows = part ? { pager: part, total: part.total, entries: part.entries.map(({ url, data }) => ({ url, title: data.title })) } : {};
    return structured({ ...about, ...rows }, languages[0].base);
  });
  return {
    dir: { input: "content", includes: "../_includes", data: "../_data", output: "_site" },
    templateFormats: ["md", "njk"],
    // Texts are Markdown and nothing else.
    markdownTemplateEngine: false,
  };
}

// A tag that makes what is the same on many pages once for its key.
function once(nunjucks) {
  const made = new Map();
  return {
    tags: ["once"],
    parse(parser, nodes) {
      const tag = parser.nextToken();
      const key = parser.parseSignature(null, true);
      parser.advanceAfterBlockEnd(tag.value);
      const body = parser.parseUntilBlocks("endonce");
      parser.advanceAfterBlockEnd();
      return new nodes.CallExtension(this, "run", key, [body]);
    },
    run(context, key, body) {
      return made.get(key) ?? made.set(key, new nunjucks.runtime.SafeString(body())).get(key);
    },
  };
}
