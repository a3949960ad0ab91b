/** One claim in a timeline: its mark, what is said in as many words as fit, its document; a link to its sentence. */

import { figureInWords, harmInWords } from "../../i18n/claim-in-words.ts";
import { strings } from "../../i18n/strings.ts";
import { hasNumber } from "../../model/claims/has-number.ts";
import type { LedgerCasualty, LedgerCeasefire, LedgerClaim } from "../../model/ledger/ledger-claim.ts";
import { fitted, textWidth } from "../../text/text-width.ts";
import { countShape } from "../claims/count-shape.ts";
import type { LegendEntry } from "../claims/legend-picture.ts";
import { linkTo } from "../claims/link-to.ts";
import { lookOf } from "../claims/look-of.ts";
import { mediatorNames } from "../claims/mediator-names.ts";
import { outcomeInWords } from "../claims/outcome-in-words.ts";
import { shortFigure } from "../claims/short-figure.ts";
import { sourceMark } from "../claims/source-label.ts";
import { statusMark } from "../claims/status-mark.ts";
import type { ChartContext } from "../frame/chart-form.ts";
import { glyph, type Item, label } from "../frame/scene.ts";

export const entryHeight = 24;

/** The mark, what is said in as many words as there is room for, the document after it. */
export function entryItem(
  claim: LedgerClaim,
  x: number,
  y: number,
  room: number,
  context: ChartContext,
): Item {
  const tail = sourceMark(claim.source, context);
  const space = room - 20 - 8 - textWidth(tail, 12);
  const candidates = claim.kind === "casualty" ? figureWords(claim, context) : statementWords(claim, context);
  const said =
    candidates.find((text) => textWidth(text, 13) <= space) ?? fitted(candidates.at(-1) ?? "", space, 13);
  const mark = claim.kind === "casualty" ? figureMark(claim, x, y + 12) : statusMark(claim, x, 8, y + 12);
  const target = { x, dx: -2, width: 0, pixels: room + 4, y, height: entryHeight };
  const words = label(x, y + 16.5, said, { dx: 20, class: "t", tail });
  return linkTo(claim, context, target, [...mark, words]);
}

function figureWords(claim: LedgerCasualty, { language }: ChartContext): readonly string[] {
  const { counts, charts } = strings(language);
  const { harmHead, none } = charts;
  const harms = claim.harms.map((harm) => harmHead[harm]).join(", ");
  const short = shortFigure(claim, language, none);
  const full = harmInWords(claim, language);
  const bare = counts.harmed(figureInWords(claim, language), counts.people.unspecified, harms, false);
  return short === null ? [full, bare] : [full, bare, `${short} ${harms}`];
}

function statementWords(claim: LedgerCeasefire, context: ChartContext): readonly string[] {
  const words = strings(context.language).charts;
  const names = mediatorNames(claim, context);
  const status = outcomeInWords(claim, context);
  return names.length ? [`${status} (${words.named([words.list(names)])})`, status] : [status];
}

const disc = (r: number) => `M${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;

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
