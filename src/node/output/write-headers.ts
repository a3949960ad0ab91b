/** Writes `_headers` of the finished site. Policies are read from the pages and pictures, so that both say the same. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Ledger } from "../../model/ledger/ledger.ts";
import { embedPolicy } from "../../publish/embed/embed-page.ts";
import { picturePolicy } from "../../publish/embed/picture-policy.ts";
import { headersText } from "../../publish/headers-text.ts";
import { mergePolicies } from "../../publish/merge-policies.ts";
import { editionPrefix } from "../../text/edition-prefix.ts";
import { unescapeHtml } from "../../text/escape-html.ts";

/** Folders with rules of their own, or whose files are no pages. */
const others = new Set([
  "_astro",
  "charts",
  "data",
  "embed",
  "oembed",
  "originals",
  "pagefind",
  "v",
  "versions",
]);

/** @param base `/` or `/karabakh`. */
export function writeHeaders(dist: string, base: string, { site }: Ledger): void {
  const sections = readdirSync(dist, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !others.has(entry.name) && !site.editions.includes(entry.name))
    .map(({ name }) => name)
    .sort();
  const text = headersText({
    root: base === "/" ? "" : base,
    editions: site.editions.map((edition) => editionPrefix(edition, site)),
    sections,
    policies: {
      page: policyOf(readFileSync(join(dist, "index.html"), "utf8")),
      embed: embedPolicy,
      picture: picturePolicy(filesBelow(join(dist, "charts"), ".svg")),
      fixed: fixedPolicy(join(dist, "v")),
    },
  });
  writeFileSync(join(dist, "_headers"), text);
}

/** What any of the fixed pages and pictures states; each was made by a program of its day. */
function fixedPolicy(folder: string): string {
  const pages = filesBelow(folder, ".html").map(policyOf);
  return mergePolicies([...new Set([...pages, picturePolicy(filesBelow(folder, ".svg")), embedPolicy])]);
}

function policyOf(html: string): string {
  const found = /http-equiv="Content-Security-Policy" content="([^"]*)"/u.exec(html)?.[1];
  if (found === undefined) throw new Error("a page states no content security policy");
  return unescapeHtml(found);
}

function filesBelow(folder: string, ending: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => readFileSync(join(folder, file), "utf8"));
}
