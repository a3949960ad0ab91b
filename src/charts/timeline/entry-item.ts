/** One claim in a timeline: its mark, what is said in as many words as fit, its document; a link to its sentence. */

import { saidInWords } from "../../i18n/claim-kind-words.ts";
import { strings } from "../../i18n/strings.ts";
import { hasNumber } from "../../model/claims/has-number.ts";
import type { LedgerCasualty, LedgerClaim } from "../../model/ledger/ledger-claim.ts";
import { textWidth, wrapLines } from "../../text/text-width.ts";
import { countShape } from "../claims/count-shape.ts";
import { ledgerIndex } from "../claims/ledger-index.ts";
import type { LegendEntry } from "../claims/legend-picture.ts";
import { linkTo } from "../claims/link-to.ts";
import { lookOf } from "../claims/look-of.ts";
import { mediatorNames } from "../claims/mediator-names.ts";
import { outcomeInWords } from "../claims/outcome-in-words.ts";
import { statusMark } from "../claims/status-mark.ts";
import { tellerLabel } from "../claims/who-says.ts";
import type { ChartContext } from "../frame/chart-form.ts";
import { disc } from "../frame/disc.ts";
import { glyph, type Item, label, tailGap } from "../frame/scene.ts";

/** Of an entry of one line; each further line takes `lineHeight` more. */
const entryHeight = 24;
const lineHeight = 16;
/** Pixels that the mark takes before the words. */
const indent = 20;

/** Where entries stand: their left edge, and that of the documents where these have a column of their own. */
export interface EntryFrame {
  readonly left: number;
  readonly documents: number | null;
  readonly minWidth: number;
}

/** The mark, what is said and in which document, in as many lines as it needs. */
export function entryItem(
  claim: LedgerClaim,
  y: number,
  frame: EntryFrame,
  context: ChartContext,
): { readonly item: Item; readonly height: number } {
  const { left: x, documents, minWidth } = frame;
  if (documents !== null) return rowItem(claim, y, { ...frame, documents }, context);
  const maxWidth = (1 - x) * minWidth - 6;
  const space = maxWidth - indent - 4;
  const wrappedLines = wrapLines(entryWords(claim, context), space, 13);
  const name = tellerLabel(claim, context);
  const last = textWidth(wrappedLines.at(-1) ?? "", 13) + tailGap + textWidth(name, 12);
  const tail = last <= space ? name : "";
  const document = tail ? [] : wrapLines(name, space, 12);
  const mark = entryMark(claim, x, y + 12);
  const height = entryHeight + (wrappedLines.length + document.length - 1) * lineHeight;
  const target = { x, dx: -2, width: 0, pixels: maxWidth + 4, y, height };
  const base = (i: number) => y + 16.5 + i * lineHeight;
  const words = [
    ...wrappedLines.map((text, i) =>
      label(x, base(i), text, { dx: indent, class: "t", tail: i === wrappedLines.length - 1 ? tail : "" }),
    ),
    ...document.map((text, i) => label(x, base(wrappedLines.length + i), text, { dx: indent, size: 12 })),
  ];
  return { item: linkTo(claim, context, target, [...mark, ...words]), height };
}

/** What is said, and beside it in a column of their own who says it and where. */
function rowItem(
  claim: LedgerClaim,
  y: number,
  { left, documents, minWidth }: EntryFrame & { readonly documents: number },
  context: ChartContext,
) {
  const said = wrapLines(entryWords(claim, context), (documents - left) * minWidth - indent - 14, 13);
  const told = wrapLines(tellerLabel(claim, context), (1 - documents) * minWidth - 6, 12);
  const height = entryHeight + (Math.max(said.length, told.length) - 1) * lineHeight;
  const target = { x: left, dx: -2, width: 1 - left, pixels: 0, y, height };
  const base = (i: number) => y + 16.5 + i * lineHeight;
  const words = [
    ...said.map((text, i) => label(left, base(i), text, { dx: indent, class: "t" })),
    ...told.map((text, i) => label(documents, base(i), text, { size: 12 })),
  ];
  return {
    item: linkTo(claim, context, target, [...entryMark(claim, left, y + 12), ...words]),
    height,
  };
}

function entryMark(claim: LedgerClaim, x: number, y: number): readonly Item[] {
  if (claim.kind === "casualty") return figureMark(claim, x, y);
  return claim.kind === "ceasefire" ? statusMark(claim, x, 8, y) : [glyph(x, y, disc(5), "f", 8)];
}

function entryWords(claim: LedgerClaim, context: ChartContext): string {
  const isNamed = ledgerIndex(context.ledger).events.get(claim.event ?? "")?.ceasefire;
  // Under the name of its ceasefire a statement says what became of it; otherwise it says of what it speaks.
  if (claim.kind !== "ceasefire" || !isNamed)
    return saidInWords(claim, context.ledger.lexicon, context.language);
  const words = strings(context.language).charts;
  const names = mediatorNames(claim, context);
  const status = outcomeInWords(claim, context);
  if (names.length === 0) return status;
  return `${status} (${claim.backed ? words.backedBy(names) : words.named([words.list(names)])})`;
}

/** A disc for a number, a band for a class word, a dash for words without a number; sizes mean nothing here. */
function figureMark(claim: LedgerCasualty, x: number, y: number): readonly Item[] {
  const { hollow, unchecked } = lookOf(claim);
  const shape = hasNumber(claim.count) ? countShape(claim.count) : null;
  const ring = unchecked ? [glyph(x, y, disc(9), "w u", 8)] : [];
  if (!shape) return [...ring, glyph(x, y, "M-6 0h12", "w", 8)];
  const band = glyph(x, y, "M-7 -4h14v8h-14z", hollow ? "d o" : "d", 8);
  return [...ring, shape.band ? band : glyph(x, y, disc(hollow ? 4 : 5), hollow ? "o" : "f", 8)];
}

export function figureKey(
  claims: readonly LedgerClaim[],
  words: ReturnType<typeof strings>["charts"]["key"],
): readonly LegendEntry[] {
  const counts = claims.flatMap((claim): readonly LedgerCasualty[] =>
    claim.kind === "casualty" ? [claim] : [],
  );
  const shapes = counts.map(({ count }) => (hasNumber(count) ? countShape(count) : null));
  const entries: [boolean, LegendEntry][] = [
    [
      shapes.some((s) => s && !s.band),
      { glyphs: [{ d: disc(5), class: "f k" }], width: 10, text: words.number },
    ],
    [
      shapes.some((s) => s?.band),
      { glyphs: [{ d: "M-7 -4h14v8h-14z", class: "d k" }], width: 16, text: words.classWord },
    ],
    [
      shapes.some((s) => s === null),
      { glyphs: [{ d: "M-6 0h12", class: "w k" }], width: 12, text: words.wordless },
    ],
    [
      counts.some((c) => lookOf(c).hollow),
      { glyphs: [{ d: disc(4), class: "o k" }], width: 10, text: words.party },
    ],
  ];
  return entries.filter(([occurs]) => occurs).map(([, entry]) => entry);
}
