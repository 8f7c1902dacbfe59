// The quickest that can be had out of Node: Eleventy is handed addresses, and functions of JavaScript make the pages.
// Everything is in data/*.json; there are no templates but the two that turn it into pages and the sitemap.
export default function (config) {
  config.setQuietMode(true);
  return { dir: { input: "templates", output: "_site" }, templateFormats: ["11ty.js"] };
}
