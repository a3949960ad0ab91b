/** The way of one document from its bytes to its page, short of the frame: what is to be true of any bytes whatever. */
import assert from "node:assert/strict";
import { type DefaultTreeAdapterMap, parseFragment } from "parse5";
import { buildLedger } from "../../../src/ledger/build-ledger.ts";
import { defaultEditorial } from "../../../src/ledger/editorial/default-editorial.ts";
import type { Extraction } from "../../../src/model/claims/extraction.ts";
import type { LedgerClaim } from "../../../src/model/ledger/ledger-claim.ts";
import type { Source } from "../../../src/model/sources/source.ts";
import { SourceEntry } from "../../../src/model/sources/source-entry.ts";
import { type DocumentForms, documentHtml } from "../../../src/publish/pages/document-html.ts";
import { parseSourceMdx } from "../../../src/publish/pages/parse-source-mdx.ts";
import { sourceMdx } from "../../../src/publish/pages/source-mdx.ts";
import { compiledMdx } from "../publish/compiled-mdx.ts";

type Node = DefaultTreeAdapterMap["node"];
type Element = DefaultTreeAdapterMap["element"];

/** One plain element a component: what they hold is what the document's text became. */
const forms: DocumentForms = {
  item: (_, children) => `<section>${children}</section>`,
  paragraph: (_, children) => `<div>${children}</div>`,
  sentence: (id, children) => `<span id="${id}">${children}</span>`,
  mark: (_, children) => `<mark>${children}</mark>`,
  omitted: () => "<i></i>",
};
const own: ReadonlySet<string> = new Set(["section", "div", "span", "mark", "i"]);

const none: Extraction = { claims: [], rejected: [] };

/** Takes a source all the way and holds each promise on the way; throws at the first that is broken. */
export function holdsOnItsPage(
  source: Source,
  extraction: Extraction = none,
  marks: readonly Mark[] = [],
): void {
  assertOffsets(source, extraction);
  const { ledger, entries, problems } = buildLedger({
    sources: [{ source, extraction }],
    editorial: defaultEditorial,
  });
  assert.deepEqual(problems, []);
  const entry = entries[0]!;
  const claims = [...ledger.claims, ...marks.map((mark) => claimAt(source, mark))];
  const written = sourceMdx(entry, claims);
  const { entry: readBack, body } = parseSourceMdx(written, source.seed);
  assert.deepEqual(readBack, SourceEntry.parse(entry), "the front matter reads back as it was written");
  const html = documentHtml(body, forms);
  assert.equal(compiledMdx(body, forms), html, "a tool for MDX reads the same");
  const page = parseFragment(html);
  const shown = new Map<string, string>();
  walk(page, (element) => {
    assert.ok(own.has(element.tagName), `the document made an element <${element.tagName}>`);
    const id = element.attrs.find(({ name }) => name === "id")?.value;
    if (id !== undefined) shown.set(id, textOf(element));
    else assert.equal(element.attrs.length, 0, "the document made an attribute");
  });
  for (const { id, start, end } of source.sentences) {
    assert.equal(
      shown.get(id),
      source.text.slice(start, end),
      `${id} shows its text, character for character`,
    );
  }
  const letters = (text: string) => text.replace(/\s+/gu, "");
  assert.equal(letters(textOf(page)), letters(source.text), "the page shows the whole text and nothing else");
}

function assertOffsets({ text, sentences, items }: Source, { claims }: Extraction): void {
  let at = 0;
  for (const { start, end } of sentences) {
    assert.ok(
      start >= at && end > start && end <= text.length,
      "sentences stand in order and do not overlap",
    );
    assert.equal(text.slice(start, end).trim(), text.slice(start, end));
    assert.equal(text.slice(at, start).trim(), "", "nothing but white space stands between sentences");
    at = end;
  }
  assert.equal(text.slice(at).trim(), "");
  assert.ok(items.every(({ start, end }) => end > start && end <= text.length));
  for (const claim of claims) {
    const sentence = sentences[Number(claim.sentence.slice(1)) - 1]!;
    assert.equal(text.slice(claim.start, claim.end), claim.quote);
    assert.ok(claim.start >= sentence.start && claim.end <= sentence.end, "a claim stands in its sentence");
    assert.ok(claim.trigger.start >= claim.start && claim.trigger.end <= claim.end);
  }
}

/** Where a claim is put at will: a sentence by its number, and shares of its length. */
export interface Mark {
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
}

/** As much of a claim as writing the page looks at. */
function claimAt(source: Source, { sentence, from, to }: Mark): LedgerClaim {
  const { id, start, end } = source.sentences[sentence % source.sentences.length]!;
  const characters = [...source.text.slice(start, end)];
  const place = (count: number) => start + characters.slice(0, count).join("").length;
  const [a, b] = [from, to].map((share) => Math.floor(share * characters.length)).sort((x, y) => x - y);
  const [first, last] = [place(a!), place(b! + 1)];
  const claim = {
    id: `${source.id}-killed-${id}`,
    sentence: id,
    start: first,
    end: last,
    trigger: { start: first, end: last },
  };
  return claim as unknown as LedgerClaim;
}

function walk(node: Node, visit: (element: Element) => void): void {
  if ("tagName" in node) visit(node);
  if ("childNodes" in node) for (const child of node.childNodes) walk(child, visit);
}

function textOf(node: Node): string {
  if (node.nodeName === "#text") return (node as DefaultTreeAdapterMap["textNode"]).value;
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
}
