/**
 * The claims as W3C Web Annotations: each points at its words in the published text, by quotation (with the words
 * before and after) and by position in code points, and says by its hash which text was meant.
 */
import { claimInWords } from "../../i18n/claim-in-words.ts";
import type { LedgerClaim } from "../../model/ledger-claim.ts";
import { publishedText } from "../../model/published-text.ts";
import { sha256 } from "../../model/sha256.ts";
import { codePointCounter } from "./code-points.ts";
import type { DataContext, DataDocument } from "./data-context.ts";
import { jsonText } from "./json-lines.ts";
import type { Piece } from "./pieces.ts";

/** The collection as JSON, claim after claim. */
export function* annotations(context: DataContext): Generator<Piece> {
  const { ledger, address, documents } = context;
  const id = address("/data/annotations.jsonld");
  const frame = jsonText({
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id,
    type: "AnnotationCollection",
    label: ledger.site.title[ledger.site.editions[0]!] ?? "",
    rights: ledger.site.licence.url,
    total: ledger.claims.filter(({ source }) => documents.has(source)).length,
    first: { id: `${id}#page`, type: "AnnotationPage", startIndex: 0, items: [] },
  });
  const place = frame.lastIndexOf("[]");
  yield frame.slice(0, place + 1);
  let before = "";
  for (const item of items(context)) {
    yield `${before}\n${indented(item)}`;
    before = ",";
  }
  yield before === "" ? frame.slice(place + 1) : `\n    ${frame.slice(place + 1)}`;
}

/** An item as it stands in the list: made within three lists, whose lines before and after it are cut off. */
function indented(item: object): string {
  return JSON.stringify([[[item]]], null, 2).slice("[\n  [\n    [\n".length, -"\n    ]\n  ]\n]".length);
}

function* items(context: DataContext): Generator<object> {
  for (const [id, claims] of Map.groupBy(context.ledger.claims, ({ source }) => source)) {
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
        quoteSelector(text, claim.start, claim.end),
        { type: "TextPositionSelector", start: inPoints(claim.start), end: inPoints(claim.end) },
      ],
    },
  }));
}

function bodies(claim: LedgerClaim, { ledger }: DataContext) {
  const tags = claim.kind === "casualty" ? claim.harms : [claim.status];
  return [
    ...[claim.kind, ...tags].map((value) => ({ type: "TextualBody", purpose: "tagging", value })),
    ...ledger.site.editions.map((language) => ({
      type: "TextualBody",
      purpose: "describing",
      language,
      format: "text/plain",
      value: claimInWords(claim, ledger.lexicon, language),
    })),
  ];
}

/** Letters of context tried in turn, until the quotation with its context stands only once in the text. */
const reaches = [32, 64, 128, 256];

/** Quotation with context; the words are not shortened, and no letter is torn from its marks. */
export function quoteSelector(text: string, start: number, end: number) {
  const exact = text.slice(start, end);
  let found = { prefix: "", suffix: "" };
  for (const reach of reaches) {
    found = { prefix: tail(text.slice(0, start), reach), suffix: head(text.slice(end), reach) };
    const whole = found.prefix + exact + found.suffix;
    if (text.indexOf(whole) === text.lastIndexOf(whole)) break;
  }
  return { type: "TextQuoteSelector", exact, ...found };
}

/** Two signs that are no part of a longer letter: between them the text may always be cut. */
const plain = /^[\u0020-\u02ff\u1e00-\u1eff\u2010-\u2027]{2}$/u;
const cutsCleanly = (text: string, at: number) => plain.test(text.slice(at - 1, at + 1));

const segmenter = new Intl.Segmenter("und", { granularity: "grapheme" });

function head(text: string, reach: number): string {
  if (text.length <= reach) return text;
  if (cutsCleanly(text, reach)) return text.slice(0, reach);
  const letters = [...segmenter.segment(text.slice(0, reach + 8))].filter(
    ({ index, segment }) => index + segment.length <= reach,
  );
  return letters.map(({ segment }) => segment).join("");
}

/** The piece is cut a little longer, so that its first letter, which may be torn, can be dropped. */
function tail(text: string, reach: number): string {
  if (text.length <= reach) return text;
  if (cutsCleanly(text, text.length - reach)) return text.slice(-reach);
  const piece = text.slice(-reach - 8);
  const letters = [...segmenter.segment(piece)].filter(({ index }) => index >= piece.length - reach);
  return letters.map(({ segment }) => segment).join("");
}
