/** JSON, JSON-LD, feeds, site maps and oEmbed answers parse, and say what their formats ask for. */
import { attribute, type BuiltSite, textOf } from "./site.ts";

export function brokenFormats(site: BuiltSite, address: string): readonly string[] {
  return [
    ...[...site.files].flatMap((path) => problemsOf(path, () => fileProblem(path, site.read(path)))),
    ...site.pages.flatMap((page) =>
      page.elements
        .filter(
          (element) => element.tagName === "script" && attribute(element, "type") === "application/ld+json",
        )
        .flatMap((element) => problemsOf(page.path, () => jsonLdProblem(textOf(element)))),
    ),
    ...siteMapProblems(site, address),
  ];
}

function problemsOf(path: string, check: () => string | null): readonly string[] {
  try {
    const problem = check();
    return problem ? [`${path}: ${problem}`] : [];
  } catch (error) {
    return [`${path}: ${(error as Error).message}`];
  }
}

function fileProblem(path: string, text: string): string | null {
  if (/\.(?:json|jsonld)$/u.test(path)) {
    const value = JSON.parse(text);
    return path.includes("oembed/") ? oembedProblem(value) : null;
  }
  if (/\.(?:xml|svg)$/u.test(path)) return xmlProblem(text);
  if (path.endsWith(".txt") && text.includes("\ufffd")) return null;
  return null;
}

function jsonLdProblem(text: string): string | null {
  const block = JSON.parse(text);
  if (block["@context"] !== "https://schema.org") return "JSON-LD without the context of schema.org";
  return block["@type"] || block["@graph"] ? null : "JSON-LD without a type";
}

function oembedProblem(answer: Readonly<Record<string, unknown>>): string | null {
  if (answer["version"] !== "1.0") return "oEmbed: version is not 1.0";
  if (answer["type"] !== "rich") return null;
  const missing = ["html", "width", "height"].filter((name) => !answer[name]);
  return missing.length > 0 ? `oEmbed: no ${missing.join(", ")}` : null;
}

/** Every tag is closed in order, every reference is one that XML knows, no character is forbidden. */
function xmlProblem(text: string): string | null {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those that XML forbids
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/u.test(text)) return "a character XML forbids";
  const body = text.replace(/<\?.*?\?>|<!--.*?-->|<!\[CDATA\[.*?\]\]>|<!DOCTYPE[^>]*>/gsu, "");
  const reference = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/iu.exec(body);
  if (reference)
    return `a reference that XML does not know: ${body.slice(reference.index, reference.index + 12)}`;
  const open: string[] = [];
  for (const [, close, name, , alone] of body.matchAll(
    /<(\/?)([\p{L}_][\p{L}\p{N}_:.-]*)((?:\s+[^\s=<>]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/gu,
  )) {
    if (close) {
      if (open.pop() !== name) return `</${name}> closes what is not open`;
    } else if (!alone) open.push(name!);
  }
  return open.length > 0 ? `<${open.at(-1)}> is not closed` : null;
}

function siteMapProblems(site: BuiltSite, address: string): readonly string[] {
  const base = new URL(address).href;
  const maps = [...site.files].filter((path) => /^sitemap-\d+\.xml$/u.test(path));
  const listed = new Set(
    maps.flatMap((path) => Array.from(site.read(path).matchAll(/<loc>([^<]+)<\/loc>/gu), ([, url]) => url!)),
  );
  const nowhere = [...listed].filter((url) => {
    const path = decodeURIComponent(url.slice(base.length));
    return (
      !url.startsWith(base) || !site.files.has(path.endsWith("/") || path === "" ? `${path}index.html` : path)
    );
  });
  return nowhere.map((url) => `the site map lists ${url}, which is not there`);
}
