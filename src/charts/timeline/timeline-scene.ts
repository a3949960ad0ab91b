/**
 * The layout of a timeline: a heading for each war or other event, under it its days from top to bottom, and next to
 * each day in words what is told of it. The days of fighting are a band behind the dates.
 */
import { numberInWords } from "../../i18n/number-in-words.ts";
import { strings } from "../../i18n/strings.ts";
import type { LedgerCeasefire, LedgerClaim } from "../../model/ledger/ledger-claim.ts";
import { textWidth, wrapLines } from "../../text/text-width.ts";
import { legendPicture } from "../claims/legend-picture.ts";
import { stanceKey } from "../claims/status-mark.ts";
import type { ChartContext } from "../frame/chart-form.ts";
import { disc } from "../frame/disc.ts";
import { moreLines } from "../frame/more-label.ts";
import { box, glyph, type Item, type LayoutName, label, layouts, line, type Scene } from "../frame/scene.ts";
import { timePassed } from "../scales/time-passed.ts";
import { type EntryFrame, entryItem, figureKey } from "./entry-item.ts";

/** What is told of one event; of a war also what is told of the ceasefires within it. */
export interface Section {
  readonly title: string;
  /** When it was, in words; empty = not known. */
  readonly when: string;
  readonly days: readonly DayClaims[];
}

/** What is told of one day: one or more claims, each claim of one day once. */
export interface DayClaims {
  readonly day: number;
  /** The day in words, without what the heading or the day before says already. */
  readonly when: string;
  /** The date was added by an editor. */
  readonly editorial: boolean;
  /** There was fighting, by the editors' dates. */
  readonly fought: boolean;
  /** Nothing is left out between the day before and this one, so that the time between may be told. */
  readonly follows: boolean;
  readonly claims: readonly LedgerClaim[];
  /** For each claim the ceasefire it is about, where the entry before is not about the same. */
  readonly subject: (claim: LedgerClaim) => string;
}

/** How much is not drawn, by kind. */
export interface LeftOut {
  readonly figures: number;
  readonly statements: number;
}

/** With the spine of days before what is told of them. */
interface TimelineFrame extends EntryFrame {
  readonly layout: LayoutName;
  readonly spine: number;
}

const frames: Readonly<Record<LayoutName, TimelineFrame>> = {
  narrow: { layout: "narrow", minWidth: layouts.narrow.minWidth, spine: 0.3, left: 0.325, documents: null },
  wide: { layout: "wide", minWidth: layouts.wide.minWidth, spine: 0.24, left: 0.26, documents: null },
  full: { layout: "full", minWidth: layouts.full.minWidth, spine: 0.2, left: 0.215, documents: 0.57 },
};
/** A gap of more days than this is told, and breaks the spine. */
const longGap = 150;
const gapHeight = 20;
const lineHeight = 16;

export function timelineScene(
  sections: readonly Section[],
  more: LeftOut,
  layout: LayoutName,
  context: ChartContext,
): Scene {
  const frame = frames[layout];
  const words = strings(context.language).charts;
  const items: Item[] = [];
  let y = 4;
  for (const section of sections) {
    const block = sectionItems(section, y, frame, context);
    items.push(...block.items);
    y += block.height;
  }
  if (more.figures + more.statements > 0) {
    const n = (count: number) => numberInWords(count, context.language);
    const rest = moreLines(
      words.leftOut(n(more.figures), n(more.statements)),
      "lives",
      y,
      frame.minWidth,
      context,
    );
    items.push(...rest.items);
    y += rest.height;
  }
  const key = legendPicture(keyEntries(sections, words), y + 8, frame.minWidth);
  return { layout, height: y + 10 + key.height, items: [...items, ...key.items] };
}

function keyEntries(sections: readonly Section[], words: ReturnType<typeof strings>["charts"]) {
  const days = sections.flatMap((section) => section.days);
  const claims = days.flatMap((day) => day.claims);
  const statements = claims.filter((claim): claim is LedgerCeasefire => claim.kind === "ceasefire");
  const band = { glyphs: [{ d: "M-12 -6h24v12h-24z", class: "z" }], width: 24, text: words.key.fight };
  const knot = { glyphs: [{ d: disc(3), class: "o" }], width: 10, text: words.key.editorialDate };
  return [
    ...figureKey(claims, words.key),
    ...stanceKey(statements, words),
    ...(days.some(({ fought }) => fought) ? [band] : []),
    ...(days.some(({ editorial }) => editorial) ? [knot] : []),
  ];
}

function sectionItems(
  { title, when, days }: Section,
  top: number,
  frame: TimelineFrame,
  context: ChartContext,
) {
  const { spine, minWidth } = frame;
  const names = wrapLines(title, minWidth, 13, { bold: true });
  const whens = when ? wrapLines(when, minWidth, 12) : [];
  const items: Item[] = [
    line(0, top + 4, 1, top + 4, "r"),
    ...names.map((text, i) => label(0, top + 21 + i * lineHeight, text, { bold: true })),
    ...whens.map((text, i) => label(0, top + 21 + (names.length + i) * lineHeight, text, { size: 12 })),
  ];
  let y = top + 12 + (names.length + whens.length) * lineHeight;
  for (const [i, day] of days.entries()) {
    const before = days[i - 1];
    if (before && day.day - before.day > longGap) {
      const between = before.fought && day.fought ? [box(0, y, spine, gapHeight, "z")] : [];
      items.push(...between, ...gap(day.follows ? day.day - before.day : null, y, frame, context));
      y += gapHeight;
    }
    const block = dayItems(day, y, frame, context);
    const band = day.fought ? [box(0, y, spine, block.height, "z")] : [];
    items.push(...band, line(spine, y, spine, y + block.height, "r"), ...block.items);
    y += block.height;
  }
  return { items, height: y - top + 6 };
}

/** @param days null where something of that time is left out. */
function gap(
  days: number | null,
  y: number,
  { spine, minWidth }: TimelineFrame,
  context: ChartContext,
): readonly Item[] {
  const words = days === null ? "…" : timePassed(days, context);
  // Words too long for the side of the dates are on the other, where there is room.
  const isLong = textWidth(words, 12) > spine * minWidth - 10;
  const place = isLong ? ({ dx: 10, size: 12 } as const) : ({ dx: -10, anchor: "end", size: 12 } as const);
  return [line(spine, y, spine, y + gapHeight, "x"), label(spine, y + 14, words, place)];
}

function dayItems(day: DayClaims, y: number, frame: TimelineFrame, context: ChartContext) {
  const dates = wrapLines(day.when, frame.spine * frame.minWidth - 12, 12);
  const knot = glyph(frame.spine, y + 12, disc(3), day.editorial ? "o" : "i");
  const when = dates.map((text, i) =>
    label(frame.spine, y + 16.5 + i * 14, text, { dx: -10, anchor: "end", size: 12 }),
  );
  const maxWidth = (1 - frame.left) * frame.minWidth - 6;
  let offset = 0;
  const entries = day.claims.flatMap((claim) => {
    const subject = wrapLines(day.subject(claim), maxWidth, 12).filter(Boolean);
    const head = subject.map((text, i) =>
      label(frame.left, y + offset + 16.5 + i * lineHeight, text, { size: 12 }),
    );
    offset += subject.length * lineHeight;
    const block = entryItem(claim, y + offset, frame, context);
    offset += block.height;
    return [...head, block.item];
  });
  return { items: [knot, ...when, ...entries], height: Math.max(offset, 10 + dates.length * 14) };
}
