/** The addresses of a built site that others may hold, and which of them lead nowhere. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** A feed holds HTML as text. */
const marks = [
  ["&#38;", "&"],
  ["&amp;", "&"],
  ["&quot;", '"'],
  ["&lt;", "<"],
  ["&gt;", ">"],
] as const;

/** Below the site, from fixed versions, embeds, oEmbed answers, feeds, the site map and the open data. */
export function linksOut(dist: string, site: string): ReadonlySet<string> {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) =>
      /\/(?:v|embed|oembed)\/|feed\.xml$|sitemap.*\.xml$|\/data\/claims\.json$/u.test(
        file.slice(dist.length),
      ),
    );
  const links = new Set<string>();
  const absolute = new RegExp(`${site.replaceAll(".", "\\.")}/[^\\s"'<>\\\\,)]*`, "gu");
  for (const file of files) {
    const text = marks.reduce(
      (rest, [name, mark]) => rest.replaceAll(name, mark),
      readFileSync(file, "utf8"),
    );
    const own = `${site}${file.slice(dist.length).replace(/index\.html$/u, "")}`;
    const found = [
      ...[...text.matchAll(/\b(?:href|src)="([^"]+)"/gu)].map((match) => match[1]!),
      ...[...text.matchAll(absolute)].map((match) => match[0]),
    ];
    for (const link of found) {
      const url = URL.canParse(link, own) ? new URL(link, own) : null;
      if (url?.origin === site) links.add(decodeURI(url.pathname + url.hash));
    }
  }
  return links;
}

/** Those without a file, or without an element of that name in it. */
export function deadLinks(dist: string, links: ReadonlySet<string>): readonly string[] {
  const pages = new Map<string, string>();
  return [...links].filter((link) => {
    const [path = "", hash = ""] = link.split("#");
    const at = join(dist, path);
    const file = existsSync(at) && statSync(at).isDirectory() ? join(at, "index.html") : at;
    if (!existsSync(file)) return true;
    if (hash === "" || !file.endsWith(".html") || hash.startsWith(":~:")) return false;
    if (!pages.has(file)) pages.set(file, readFileSync(file, "utf8"));
    return !pages.get(file)!.includes(`id="${hash}"`);
  });
}
