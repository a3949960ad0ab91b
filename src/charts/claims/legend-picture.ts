/** The key: only the marks that the picture uses, each drawn once with its words, in lines that fit the column. */

import type { EditionStrings } from "../../i18n/edition-strings.ts";
import { textWidth, wrapLines } from "../../text/text-width.ts";
import { disc } from "../frame/disc.ts";
import { glyph, type Item, label } from "../frame/scene.ts";
import { countShape } from "./count-shape.ts";
import { lookOf } from "./look-of.ts";
import type { Point } from "./points-by-event.ts";

export interface LegendEntry {
  /** Path round its own middle, with its class. */
  readonly glyphs: readonly { readonly d: string; readonly class: string }[];
  /** Pixels the sample takes. */
  readonly width: number;
  readonly text: string;
}

export interface LegendPicture {
  readonly items: readonly Item[];
  readonly height: number;
}

const lineHeight = 20;
const gap = 18;

/** @param width pixels of the narrowest column the key must fit. */
export function legendPicture(entries: readonly LegendEntry[], y: number, width: number): LegendPicture {
  const items: Item[] = [];
  let [x, lineNumber] = [0, 0];
  for (const { glyphs, width: sample, text } of entries) {
    const indent = sample > 0 ? sample + 6 : 0;
    const whole = indent + textWidth(text, 12);
    if (x > 0 && x + whole > width) [x, lineNumber] = [0, lineNumber + 1];
    const lines = wrapLines(text, width - indent, 12);
    const base = y + lineNumber * lineHeight + 14;
    for (const { d, class: name } of glyphs) items.push(glyph(0, base - 4, d, name, x + sample / 2));
    items.push(
      ...lines.map((words, i) => label(0, base + i * lineHeight, words, { dx: x + indent, size: 12 })),
    );
    lineNumber += lines.length - 1;
    x = lines.length > 1 ? width : x + whole + gap;
  }
  return { items, height: entries.length ? (lineNumber + 1) * lineHeight + 4 : 0 };
}

/** Entries for the marks of counts that occur among the points. */
export function countLegend(
  points: readonly Point[],
  words: EditionStrings["charts"]["key"],
): readonly LegendEntry[] {
  const shapes = points.map(({ claim }) => countShape(claim.count));
  const looks = points.map(({ claim }) => lookOf(claim));
  const entries: [boolean, LegendEntry][] = [
    [
      shapes.some((s) => s && s.dot !== null),
      { glyphs: [{ d: disc(5), class: "f" }], width: 10, text: words.number },
    ],
    [
      shapes.some((s) => s && !s.band && s.low < s.high),
      { glyphs: [{ d: "M-11 0h22M-11 -5v10M11 -5v10", class: "w" }], width: 24, text: words.bounds },
    ],
    [
      shapes.some((s) => s?.open === "up"),
      { glyphs: [{ d: "M-11 0h7m3 0h5m3 0h3M5 -5l6 5l-6 5", class: "w" }], width: 24, text: words.open },
    ],
    [
      shapes.some((s) => s?.open === "down"),
      {
        glyphs: [{ d: "M11 0h-7m-3 0h-5m-3 0h-3M-5 -5l-6 5l6 5", class: "w" }],
        width: 24,
        text: words.openDown,
      },
    ],
    [
      shapes.some((s) => s?.band),
      { glyphs: [{ d: "M-12 -5h24v10h-24z", class: "d" }], width: 24, text: words.classWord },
    ],
    [looks.some((l) => l.hollow), { glyphs: [{ d: disc(4), class: "o" }], width: 10, text: words.party }],
    [
      looks.some((l) => l.unchecked),
      { glyphs: [{ d: disc(6), class: "o u" }], width: 12, text: words.unreviewed },
    ],
  ];
  return entries.filter(([occurs]) => occurs).map(([, entry]) => entry);
}
