/**
 * The claims as W3C Web Annotations: each points at its words in the published text, by quotation (with the words
 * before and after, which its page has too) and by position in code points, and says by its hash which text was meant.
 */
import { claimInWords } from "../../i18n/claim-in-words.ts";
import { labelsOf } from "../../model/claims/claim-kinds.ts";
import type { LedgerClaim } from "../../model/ledger/ledger-claim.ts";
import { sha256 } from "../../model/sha256.ts";
import { publishedText } from "../../model/sources/published-text.ts";
import { localise } from "../../text/localise.ts";
import type { Chunk } from "./chunk.ts";
import { codePointCounter } from "./code-point-counter.ts";
import type { DataContext, DataDocument } from "./data-context.ts";
import { estimatedAnnotationSize } from "./estimated-size.ts";
import { jsonText } from "./json-rows.ts";
import { keptParts, type Part, partPath } from "./part.ts";
import { quoteSelector } from "./quote-selector.ts";

/** The pages of the collection: one within it, or, of many annotations, several that are files of their own. */
export function annotationParts(context: DataContext): readonly Part[] {
  return keptParts("annotations", context, ({ claims, site }) =>
    claims.map((claim) => estimatedAnnotationSize(claim, site.editions.length)),
  );
}

const standard = "http://www.w3.org/ns/anno.jsonld";
const pathOf = (part: Part) => `/data/${partPath("annotations", "jsonld", part)}`;

/** The collection as JSON; a single page is part of it, claim after claim. */
export function annotations(context: DataContext, parts = annotationParts(context)): Iterable<Chunk> {
  const { ledger, address } = context;
  const id = address("/data/annotations.jsonld");
  const [first, last] = [parts[0]!, parts.at(-1)!];
  const frame = jsonText({
    "@context": standard,
    id,
    type: "AnnotationCollection",
    label: localise(ledger.site.title, ledger.site.editions[0]!, ledger.site).text,
    ...(ledger.site.licence ? { rights: ledger.site.licence.url } : {}),
    total: ledger.claims.length,
    ...(parts.length === 1
      ? { first: { id: `${id}#page`, type: "AnnotationPage", startIndex: 0, items: [] } }
      : { first: address(pathOf(first)), last: address(pathOf(last)) }),
  });
  return parts.length === 1 ? filled(frame, ledger.claims, 2, context) : [frame];
}

/** One of several pages, with the ways to those before and after it. */
export function annotationPage(context: DataContext, parts: readonly Part[], part: Part): Iterable<Chunk> {
  const { ledger, address } = context;
  const place = parts.indexOf(part);
  const [before, after] = [parts[place - 1], parts[place + 1]];
  const frame = jsonText({
    "@context": standard,
    id: address(pathOf(part)),
    type: "AnnotationPage",
    partOf: { id: address("/data/annotations.jsonld"), total: ledger.claims.length },
    ...(before ? { prev: address(pathOf(before)) } : {}),
    ...(after ? { next: address(pathOf(after)) } : {}),
    startIndex: part.from,
    items: [],
  });
  return filled(frame, ledger.claims.slice(part.from, part.to), 1, context);
}

/** @param frame a document whose last list is empty. @param depth of that list in the document. */
function* filled(
  frame: string,
  claims: readonly LedgerClaim[],
  depth: number,
  context: DataContext,
): Generator<Chunk> {
  const place = frame.lastIndexOf("[]");
  yield frame.slice(0, place + 1);
  let before = "";
  const indented = indentedTo(depth + 1);
  for (const item of items(claims, context)) {
    yield `${before}\n${indented(item)}`;
    before = ",";
  }
  yield before === "" ? frame.slice(place + 1) : `\n${"  ".repeat(depth)}${frame.slice(place + 1)}`;
}

/** An item as it stands in the list: made within as many lists, whose lines before and after it are cut off. */
function indentedTo(depth: number): (item: object) => string {
  const within = (item: unknown, lists: number): unknown => (lists === 0 ? item : within([item], lists - 1));
  // A bracket, a line break and the indentation, of 0, 2, 4 … spaces.
  const around = depth * (depth + 1);
  return (item) => JSON.stringify(within(item, depth), null, 2).slice(around, -around);
}

function* items(all: readonly LedgerClaim[], context: DataContext): Generator<object> {
  for (const [id, claims] of Map.groupBy(all, ({ source }) => source)) {
    const document = context.documents.get(id);
    if (document) yield* ofDocument(document, claims, context);
  }
}

function ofDocument(document: DataDocument, claims: readonly LedgerClaim[], context: DataContext) {
  const text = publishedText(document);
  const inPoints = codePointCounter(text);
  const target = {
    source: context.address(`/data/sources/${document.id}.txt`),
    state: { type: "oa:State", "schema:sha256": sha256(text) },
  };
  return claims.map((claim) => ({
    id: context.address(`/data/annotations.jsonld#${claim.id}`),
    type: "Annotation",
    motivation: ["identifying", "describing"],
    canonical: context.address(`/sources/${claim.source}/#${claim.id}`),
    body: bodies(claim, context),
    target: {
      ...target,
      selector: [
        quoteSelector(text, claim, { start: claim.sentenceStart, end: claim.sentenceEnd }),
        { type: "TextPositionSelector", start: inPoints(claim.start), end: inPoints(claim.end) },
      ],
    },
  }));
}

function bodies(claim: LedgerClaim, { ledger }: DataContext) {
  const tags = labelsOf(claim);
  return [
    ...[claim.kind, ...tags].map((value) => ({ type: "TextualBody", purpose: "tagging", value })),
    ...ledger.site.editions.map((language) => ({
      type: "TextualBody",
      purpose: "describing",
      language,
      format: "text/plain",
      value: claimInWords(claim, ledger, language),
    })),
  ];
}
