/** What a first visit of each kind of page may weigh, compressed, and what no page may exceed. */
import { brotliCompressSync, gzipSync } from "node:zlib";
import { attribute, type BuiltPage, type BuiltSite } from "./site.ts";

interface Budget {
  readonly kind: string;
  /** Paths below the edition's root. */
  readonly path: RegExp;
  /** kB after gzip: the page with its styles; what comes later: stylesheets, scripts; the fonts it preloads. */
  readonly html: number;
  readonly css: number;
  readonly js: number;
  readonly fonts: number;
}

/** The first that fits a page's path holds. */
const budgets: readonly Budget[] = [
  { kind: "embed", path: /^(?:v\/.*)?embed\//u, html: 30, css: 0, js: 0, fonts: 0 },
  { kind: "chart list", path: /^charts\/index/u, html: 60, css: 4, js: 14, fonts: 0 },
  { kind: "chart", path: /^charts\//u, html: 40, css: 4, js: 14, fonts: 0 },
  { kind: "search", path: /^search\//u, html: 12, css: 4, js: 40, fonts: 0 },
  { kind: "document", path: /^sources\/[^/]+\/index/u, html: 40, css: 4, js: 14, fonts: 0 },
  { kind: "explainer", path: /^explainers\/[^/]+\//u, html: 40, css: 4, js: 14, fonts: 0 },
  { kind: "first page", path: /^index/u, html: 20, css: 4, js: 14, fonts: 0 },
  { kind: "other", path: /^/u, html: 45, css: 4, js: 14, fonts: 0 },
];

/** kB of a page as hosts send it to today's browsers: most of what a story with its margin, an embed, any other may weigh. */
const brotli = (kind: string) => (kind === "explainer" ? 30 : kind === "embed" ? 14 : 24);

/** Bytes before compression. */
const largestPage = 300_000;

/** @param editions codes of the editions below the root. */
export function overBudget(site: BuiltSite, editions: readonly string[], base: string): readonly string[] {
  const zipped = new Map<string, number>();
  const weigh = (path: string) => {
    const known = zipped.get(path) ?? (path.endsWith(".woff2") ? site.size(path) : gzipped(site.read(path)));
    zipped.set(path, known);
    return known;
  };
  return site.pages.flatMap((page) => {
    const path = page.path.replace(new RegExp(`^(?:${editions.join("|")})/`, "u"), "");
    const budget = budgets.find((each) => each.path.test(path))!;
    const used = {
      html: gzipped(page.html),
      css: sum(named(page, "link", "href", "stylesheet", base), weigh),
      js: sum(named(page, "script", "src", null, base), weigh),
      fonts: sum(named(page, "link", "href", "preload", base), weigh),
    };
    const over = (["html", "css", "js", "fonts"] as const)
      .filter((part) => used[part] > budget[part] * 1000)
      .map(
        (part) => `${page.path} (${budget.kind}): ${part} ${used[part]} bytes, at most ${budget[part]} kB`,
      );
    const size = Buffer.byteLength(page.html);
    if (size > largestPage) over.push(`${page.path}: ${size} bytes, at most ${largestPage}`);
    // What was published is not written anew.
    const sent = page.path.startsWith("v/") ? 0 : brotliCompressSync(page.html).length;
    if (sent > brotli(budget.kind) * 1000)
      over.push(`${page.path} (${budget.kind}): ${sent} bytes of brotli, at most ${brotli(budget.kind)} kB`);
    return over;
  });
}

function gzipped(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}

function named(
  page: BuiltPage,
  tag: string,
  name: string,
  rel: string | null,
  base: string,
): readonly string[] {
  return page.elements
    .filter((element) => element.tagName === tag && (rel === null || attribute(element, "rel") === rel))
    .flatMap((element) => attribute(element, name) ?? [])
    .map((address) => address.slice(base.length));
}

function sum(paths: readonly string[], weigh: (path: string) => number): number {
  return paths.reduce((all, path) => all + weigh(path), 0);
}
