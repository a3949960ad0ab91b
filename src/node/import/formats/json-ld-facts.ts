/** What the JSON-LD of a page says of its article (schema.org). */
import type { Imported } from "../imported.ts";
import { publishedOn } from "../text/published-on.ts";
import { tidy, webAddress } from "../text/tidy.ts";

export type Facts = Pick<Imported, "title" | "outlet" | "author" | "url" | "published">;

type Thing = Readonly<Record<string, unknown>>;

export function jsonLdFacts(document: Document): Facts {
  const things = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) =>
    thingsIn(parsed(script.textContent ?? ""), 0),
  );
  const article =
    things.find((thing) => types(thing).some((type) => /(?:Article|Posting|Report)$/u.test(type))) ?? {};
  const page = article["mainEntityOfPage"];
  return {
    title: tidy(article["headline"]) ?? tidy(article["name"]),
    outlet: names(article["publisher"]),
    author: names(article["author"]),
    url: webAddress(article["url"]) ?? webAddress(isThing(page) ? page["@id"] : page),
    published: publishedOn(article["datePublished"], "datePublished"),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.trim());
  } catch {
    return null;
  }
}

const isThing = (value: unknown): value is Thing =>
  value !== null && typeof value === "object" && !Array.isArray(value);

/** The things of a graph, a list or one alone; deeper nesting than pages use is passed over. */
function thingsIn(value: unknown, depth: number): readonly Thing[] {
  if (depth > 4) return [];
  if (Array.isArray(value)) return value.flatMap((each) => thingsIn(each, depth + 1));
  return isThing(value) ? [value, ...thingsIn(value["@graph"], depth + 1)] : [];
}

function types(thing: Thing): readonly string[] {
  return [thing["@type"]].flat().filter((type) => typeof type === "string");
}

function names(value: unknown): string | null {
  const each = [value].flat().map((one) => tidy(isThing(one) ? one["name"] : one));
  const known = each.filter((name): name is string => name !== null && webAddress(name) === null);
  return known.length === 0 ? null : [...new Set(known)].join(", ");
}
