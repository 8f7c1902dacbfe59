// No integrations, images or scripts; texts keep their HTML, and pages whose key has not changed stand, from build to build.
import { readFileSync } from "node:fs";

const [{ base }] = JSON.parse(readFileSync("data/languages.json", "utf8"));

export default {
  site: base,
  cacheDir: ".cache",
  trailingSlash: "always",
  build: { format: "directory" },
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  experimental: { incrementalBuild: true },
};
