/**
 * Where a number may stand on a page: as a claim, a count of what the ledger holds, a date, a tick of an axis, a
 * reference mark, or inside the words of a document. Anything else is a number without a source.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { type DefaultTreeAdapterTypes, parse } from "parse5";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** An element inside which a number is in its place, and why. */
const places: readonly (readonly [why: string, holds: (element: Element) => boolean])[] = [
  ["a claim", (element) => has(element, "data-claim") || has(element, "data-claims")],
  ["a count of the ledger", (element) => has(element, "data-count")],
  ["a date", (element) => element.tagName === "time" || has(element, "data-date")],
  ["the location of a place, with its source", (element) => has(element, "data-place")],
  ["the name of a document", (element) => has(element, "data-source-name")],
  ["a tick, a label or a mark of a chart", (element) => element.tagName === "svg"],
  ["a reference mark", (element) => classes(element).includes("ref")],
  ["the words of a document", (element) => ["q", "blockquote"].includes(element.tagName)],
  [
    "the words of a document",
    (element) =>
      ["original", "translated", "translation", "own"].some((name) => classes(element).includes(name)),
  ],
  [
    "an editor's note on a document, an event or a reading, which stands there as one",
    (element) => has(element, "data-editorial"),
  ],
  ["an id, a hash or a file", (element) => ["code", "textarea"].includes(element.tagName)],
  ["the number of a sentence", (element) => /#s\d+$/u.test(attribute(element, "href") ?? "")],
  [
    "a title that people gave, as a link to its page",
    (element) =>
      element.tagName === "a" &&
      /\/(?:sources|events|charts|explainers)\//u.test(attribute(element, "href") ?? ""),
  ],
  [
    "an outside reference",
    (element) =>
      /^https?:/u.test(attribute(element, "href") ?? "") && attribute(element, "rel") === "noopener",
  ],
  ["no text for readers", (element) => ["script", "style", "select", "option"].includes(element.tagName)],
];

const attribute = (element: Element, name: string) => element.attrs.find((each) => each.name === name)?.value;
const has = (element: Element, name: string) => attribute(element, name) !== undefined;
const classes = (element: Element) => (attribute(element, "class") ?? "").split(" ");

/** Texts with a digit that stand in none of those places. */
function strayNumbers(node: Node): readonly string[] {
  if (node.nodeName === "#text") {
    const { value } = node as DefaultTreeAdapterTypes.TextNode;
    return /\p{Nd}/u.test(value) ? [value.trim().slice(0, 120)] : [];
  }
  if ("tagName" in node && places.some(([, holds]) => holds(node))) return [];
  return "childNodes" in node ? node.childNodes.flatMap(strayNumbers) : [];
}

function mainOf(node: Node): Node | undefined {
  if (node.nodeName === "main") return node;
  return "childNodes" in node ? node.childNodes.map(mainOf).find(Boolean) : undefined;
}

/** Pages about the site or its data, where sizes and field names are the subject. */
const technical = /^(?:(?:vi|id)\/)?(?:data|about|embed|v)\//u;

test("a number on a page is a claim, a count, a date, a tick or a mark", () => {
  const dist = process.env["SITE_DIST"]!;
  const files = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter(
    (file) => file.endsWith("index.html") && !technical.test(file),
  );
  const stray = files.flatMap((file) => {
    const main = mainOf(parse(readFileSync(join(dist, file), "utf8")));
    return main ? strayNumbers(main).map((text) => `${file}: ${text}`) : [`${file}: no main`];
  });
  expect(stray).toEqual([]);
  expect(files.length).toBeGreaterThan(50);
});
