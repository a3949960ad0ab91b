/** The circle of a place with its names: a link to the first sentence that tells of it. */
import { numberInWords } from "../../i18n/number-in-words.ts";
import { strings } from "../../i18n/strings.ts";
import { localise } from "../../text/localise.ts";
import { textWidth } from "../../text/text-width.ts";
import type { ChartContext } from "../frame/chart-form.ts";
import { disc } from "../frame/disc.ts";
import { glyph, type Item, type Label, type Link, label } from "../frame/scene.ts";
import type { Extent } from "../scales/free-place.ts";
import { firstSentence, type MapPlace } from "./map-places.ts";

/** A place in pixels: `dx` from the middle of the width, `y` from the top, `r` the radius. */
export interface Dot {
  readonly place: MapPlace;
  readonly dx: number;
  readonly y: number;
  readonly r: number;
}

/** Both names: "Stepanakert (Khankendi)". */
export function placeName({ entry }: MapPlace, context: ChartContext): string {
  const name = localise(entry.name, context.language, context.ledger.site).text;
  return entry.alternateName
    ? `${name} (${localise(entry.alternateName, context.language, context.ledger.site).text})`
    : name;
}

/** The place in words, for the name of its link. */
export function placeCaption(place: MapPlace, context: ChartContext): string {
  const { map } = strings(context.language).charts;
  const digits = (n: number) => numberInWords(n, context.language);
  const { claims, mentions } = place;
  return map.told(
    placeName(place, context),
    map.statements(digits(claims.length), claims.length),
    map.sentences(digits(mentions.length), mentions.length),
  );
}

export function placeLink(dot: Dot, labels: readonly Item[], context: ChartContext): Link {
  const { place, dx, y, r } = dot;
  const half = Math.max(12, Math.ceil(r));
  const mark: Item = glyph(0.5, y, disc(r), place.claims.length > 0 ? "d" : "o", dx);
  return {
    kind: "link",
    claim: place.claims[0]?.id ?? null,
    place: place.entry.id,
    href: context.hrefOf(firstSentence(place)),
    label: placeCaption(place, context),
    target: { x: 0.5, dx: dx - half, width: 0, pixels: half * 2, y: y - half, height: half * 2 },
    class: place.claims.length > 0 ? "k" : "",
    items: [mark, ...labels],
  };
}

/**
 * The labels of a circle in the order in which they are tried: with both names, with one; right, left, over, under.
 * @param brief lines that are left out so that more places have their names: 0 none, 1 the count on a line of its own,
 * 2 all but the name.
 */
export function placeLabels(dot: Dot, brief: number, context: ChartContext): readonly PlaceLabel[] {
  const { entry, claims } = dot.place;
  const { map } = strings(context.language).charts;
  const name = localise(entry.name, context.language, context.ledger.site).text;
  const other = entry.alternateName
    ? localise(entry.alternateName, context.language, context.ledger.site).text
    : "";
  const count = claims.length
    ? map.statements(numberInWords(claims.length, context.language), claims.length)
    : "";
  const tries = [[other, count], [count && other ? `${other} · ${count}` : ""], [other], []];
  const lines = tries.map((rest) => rest.filter(Boolean));
  const different = lines.filter((rest, i) => lines.findIndex((r) => r.join("\n") === rest.join("\n")) === i);
  return different.slice(brief > 1 ? -1 : brief).flatMap((rest) => sides(name, rest, dot));
}

/** Pixels from a dot to a label that stands off, joined to it by a line: near, or further off. */
const standOffs = [30, 52];

/** A place for a label. */
export interface PlaceLabel {
  readonly labels: readonly Item[];
  /** Of the words. */
  readonly extent: Extent;
  /** Of the line that joins them to their dot where they stand off; null = they are next to it. */
  readonly leader: Extent | null;
}

/** A line from the edge of the circle to a point, both seen from its middle. */
function leaderLine({ dx, y, r }: Dot, to: readonly [x: number, y: number]) {
  const round = (n: number) => Math.round(n * 10) / 10;
  const part = r / Math.hypot(...to);
  const [toX, toY] = [round(to[0]), round(to[1])];
  const [fromX, fromY] = [round(to[0] * part), round(to[1] * part)];
  const extent: Extent = {
    x: 0.5,
    from: dx + Math.min(fromX, toX),
    to: dx + Math.max(fromX, toX),
    top: y + Math.min(fromY, toY),
    bottom: y + Math.max(fromY, toY),
  };
  return { item: glyph(0.5, y, `M${fromX} ${fromY}L${toX} ${toY}`, "r", dx), extent };
}

function sides(name: string, rest: readonly string[], dot: Dot): readonly PlaceLabel[] {
  const { dx, y, r } = dot;
  const width = Math.max(textWidth(name, 13, true), ...rest.map((text) => textWidth(text, 12)));
  const height = 16 + rest.length * 15;
  const labelAt = (
    anchor: Label["anchor"],
    shift: number,
    top: number,
    to: readonly [x: number, y: number] | null = null,
  ) => {
    const from = { start: shift, end: shift - width, middle: shift - width / 2 }[anchor];
    const words = [
      label(0.5, top + 12, name, { dx: shift, anchor, bold: true, class: "halo" }),
      ...rest.map((text, i) =>
        label(0.5, top + 27 + i * 15, text, { dx: shift, anchor, size: 12, class: "halo" }),
      ),
    ];
    const extent: Extent = { x: 0.5, from, to: from + width, top, bottom: top + height };
    const line = to && leaderLine(dot, to);
    return { labels: line ? [line.item, ...words] : words, extent, leader: line?.extent ?? null };
  };
  const gap = r + 6;
  const diagonal = r * 0.7 + 6;
  return [
    labelAt("start", dx + gap, y - 9),
    labelAt("end", dx - gap, y - 9),
    labelAt("middle", dx, y - gap - height + 2),
    labelAt("middle", dx, y + gap - 2),
    labelAt("start", dx + diagonal, y - diagonal - height + 6),
    labelAt("start", dx + diagonal, y + diagonal - 4),
    labelAt("end", dx - diagonal, y - diagonal - height + 6),
    labelAt("end", dx - diagonal, y + diagonal - 4),
    ...standOffs.flatMap((standOff) => {
      const off = r + standOff;
      const aside = Math.round(off * 0.55);
      return [
        labelAt("end", dx - aside - 3, y + off - 6, [-aside, off]),
        labelAt("start", dx + aside + 3, y + off - 6, [aside, off]),
        labelAt("middle", dx, y + off + 2, [0, off]),
        labelAt("end", dx - aside - 3, y - off - 6, [-aside, -off]),
        labelAt("start", dx + aside + 3, y - off - 6, [aside, -off]),
        labelAt("middle", dx, y - off - height, [0, -off]),
        labelAt("end", dx - off - 3, y - 9, [-off, 0]),
        labelAt("start", dx + off + 3, y - 9, [off, 0]),
      ];
    }),
  ];
}
