// Everything is in data/*.json; there are no templates but the two that turn it into pages and the sitemap.
export default function (config) {
  config.setQuietMode(true);
  return { dir: { input: "templates", output: "_site" }, templateFormats: ["11ty.js"] };
}
