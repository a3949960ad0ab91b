/** The layout of a map: outlines at one scale whatever the width, places as circles, labels where they are free. */
import { scaleSqrt } from "d3";
import { numberInWords } from "../../i18n/number-in-words.ts";
import { strings } from "../../i18n/strings.ts";
import { localise } from "../../text/localise.ts";
import { memoizeFor } from "../../text/memoize.ts";
import { textWidth, wrapLines } from "../../text/text-width.ts";
import { legendPicture } from "../claims/legend-picture.ts";
import type { ChartContext } from "../frame/chart-form.ts";
import { disc } from "../frame/disc.ts";
import { moreHeight, moreLabel } from "../frame/more-label.ts";
import { cropped, glyph, type Item, type LayoutName, label, layouts, type Scene } from "../frame/scene.ts";
import { type Column, type Extent, freePlace, overlap } from "../scales/free-place.ts";
import { countryLabels } from "./country-labels.ts";
import type { DisputedLines } from "./disputed-lines.ts";
import { borderPath, type Detail, landPath, pathOf } from "./land-path.ts";
import { locator } from "./locator.ts";
import { firstSentence, type MapPlace } from "./map-places.ts";
import { type MapView, mapView, pointOf, viewKey } from "./map-view.ts";
import { type Dot, type PlaceLabel, placeCaption, placeLabels, placeLink } from "./place-labels.ts";

const areas = {
  narrow: { width: layouts.narrow.minWidth, minHeight: 260, maxHeight: 340, padding: { x: 58, y: 56 } },
  wide: { width: layouts.wide.minWidth, minHeight: 300, maxHeight: 440, padding: { x: 92, y: 62 } },
  full: { width: layouts.full.minWidth, minHeight: 380, maxHeight: 600, padding: { x: 110, y: 70 } },
} as const;
/** Widths up to which there is land: an embed is seldom wider, and carries no more. */
const grounds = { narrow: layouts.narrow.maxWidth, wide: 960, full: layouts.full.maxWidth } as const;
/** Radii in pixels; a place that is only named has the least. */
const radii = { minWidth: 4, maxWidth: 18 };
/** Beyond so many degrees from the middle to the edge a locator says nothing. */
const mostReach = 25;
/** From so many degrees on coarse outlines are fine enough. */
const coarseFrom = 40;
/** Pixels between two points of an outline. */
const leastStep = 10;

export interface MapContent {
  readonly near: readonly MapPlace[];
  readonly far: readonly MapPlace[];
  /** Places that are only counted. */
  readonly more: number;
  readonly disputed: DisputedLines | null;
}

export function mapScene(content: MapContent, layout: LayoutName, context: ChartContext): Scene {
  if (content.near.length === 0) return { layout, height: 0, items: [] };
  const view = mapView(content.near, areas[layout]);
  const ground = groundItems(view, content.disputed, layout, context);
  const inset = view.reach < mostReach ? locator(view, context) : null;
  const placed = placedItems(content.near, view, inset?.extent ?? null, layout, context);
  const below = belowItems(content, view.height + 10, layout, context);
  return {
    layout,
    height: view.height + 10 + below.height,
    items: [cropped(0, view.height, ground), ...(inset?.items ?? []), ...placed, ...below.items],
  };
}

/** Land, borders and disputed lines, as far as the widest column shows them. */
function groundItems(
  view: MapView,
  disputed: DisputedLines | null,
  layout: LayoutName,
  { ledger }: ChartContext,
) {
  const { projection, reach, height } = view;
  const half = grounds[layout] / 2 + 6;
  projection.clipExtent([
    [-half, -height / 2 - 6],
    [half, height / 2 + 6],
  ]);
  const detail: Detail = reach > coarseFrom ? "coarse" : "fine";
  // All editions have the same ground, and pages and embeds.
  const [land, borders] = memoizeFor(ledger, `ground ${viewKey(view)} ${half}`, () => [
    landPath(projection, detail, leastStep),
    borderPath(projection, detail, leastStep),
  ]);
  const shape = (d = "", name: string) => glyph(0.5, height / 2, d, name);
  const lines = disputed ? [shape(pathOf(projection, leastStep)(disputed.geojson), "x")] : [];
  return [shape(land, "z"), shape(borders, "g"), ...lines];
}

function placedItems(
  places: readonly MapPlace[],
  view: MapView,
  inset: Extent | null,
  layout: LayoutName,
  context: ChartContext,
): readonly Item[] {
  const maxWidth = Math.max(1, ...places.map(({ claims }) => claims.length));
  const radius = scaleSqrt([0, maxWidth], [radii.minWidth, radii.maxWidth]);
  const dots = places.map((place) => {
    const [dx, dy] = view.projection(pointOf(place.at)) ?? [0, 0];
    return { place, dx: Math.round(dx), y: Math.round(view.height / 2 + dy), r: radius(place.claims.length) };
  });
  // A small circle may lie upon a large one, which is drawn first.
  const taken: Extent[] = dots.map(({ dx, y, r }) => circleExtent(dx, y, r));
  if (inset) taken.push(inset);
  const plot = { left: 0, top: 4, bottom: view.height - 2 };
  const column = layouts[layout];
  // The fullest labels with which most places have their names.
  const tries = [0, 1, 2].map((brief) => {
    const extents = [...taken];
    const labels = dots.map((dot, own) => {
      const free = freeLabel(dot, own, placeLabels(dot, brief, context), extents, column, plot);
      extents.push(...extentsOf([free]));
      return free;
    });
    return { labels, named: labels.filter(Boolean).length };
  });
  const best = tries.reduce((a, b) => (b.named > a.named ? b : a));
  const labels = fuller(best.labels, (i, others) =>
    freeLabel(dots[i]!, i, placeLabels(dots[i]!, 0, context), [...taken, ...others], column, plot),
  );
  const extents = [...taken, ...extentsOf(labels)];
  const links = dots.map((dot, i) => placeLink(dot, labels[i]?.labels ?? [], context));
  return [...countryLabels(view, extents, column, plot, context), ...links];
}

type Labels = readonly (PlaceLabel | null)[];

const extentsOf = (labels: Labels) =>
  labels.flatMap((each) => (each ? [each.extent, ...(each.leader ? [each.leader] : [])] : []));

/** Each label in turn with as many lines as the others leave room for. */
function fuller(
  labels: Labels,
  fullest: (i: number, others: readonly Extent[]) => PlaceLabel | null,
): Labels {
  const now = [...labels];
  for (const [i, each] of now.entries()) {
    const others = extentsOf(now.toSpliced(i, 1));
    now[i] = each && (fullest(i, others) ?? each);
  }
  return now;
}

/** A label that covers nothing; the line of one that stands off crosses no other circle and no words. */
function freeLabel(
  { dx, y, r }: Dot,
  own: number,
  candidates: readonly PlaceLabel[],
  taken: readonly Extent[],
  column: Column,
  plot: { readonly left: number; readonly top: number; readonly bottom: number },
): PlaceLabel | null {
  const others = taken.filter((_, i) => i !== own);
  // A circle in which this one lies is no obstacle to its line.
  const round = others.filter(
    ({ from, to, top, bottom }) => !(from <= dx - r && to >= dx + r && top <= y - r && bottom >= y + r),
  );
  const clear = candidates.filter(
    ({ leader }) => !leader || !round.some((other) => overlap(leader, other, column)),
  );
  return freePlace(clear, others, column, plot);
}

const circleExtent = (dx: number, y: number, r: number): Extent => ({
  x: 0.5,
  from: dx - r,
  to: dx + r,
  top: y - r,
  bottom: y + r,
});

/** Below the map: the key, places beyond it, and whose outlines these are. */
function belowItems(
  { near, far, more, disputed }: MapContent,
  top: number,
  layout: LayoutName,
  context: ChartContext,
) {
  const words = strings(context.language).charts.map;
  const { minWidth } = layouts[layout];
  const key = legendPicture(keyEntries(near, words), top, minWidth);
  const items: Item[] = [...key.items];
  let y = top + key.height;
  if (far.length > 0) {
    const block = beyond(far, y, minWidth, context);
    items.push(...block.items);
    y += block.height;
  }
  if (more > 0) {
    items.push(moreLabel(more, 0, y, context));
    y += moreHeight;
  }
  const note = [words.outlines, disputed ? words.disputed(disputed.source) : ""].filter(Boolean).join(" ");
  const lines = wrapLines(note, minWidth, 12);
  items.push(...lines.map((text, i) => label(0, y + 16 + i * 16, text, { size: 12 })));
  return { items, height: y - top + lines.length * 16 + 12 };
}

function keyEntries(near: readonly MapPlace[], words: ReturnType<typeof strings>["charts"]["map"]) {
  const hasClaims = near.some(({ claims }) => claims.length > 0);
  const silent = near.some(({ claims }) => claims.length === 0);
  const sized = {
    glyphs: [
      { d: disc(7), class: "d k" },
      { d: disc(3), class: "d k" },
    ],
    width: 16,
    text: words.key.told,
  };
  const named = { glyphs: [{ d: disc(radii.minWidth), class: "o" }], width: 10, text: words.key.named };
  return [...(hasClaims ? [sized] : []), ...(silent ? [named] : [])];
}

/** The most places named that lie beyond the map; the table has all. */
const mostBeyond = 8;

/** "Beyond this map: Moscow (3), Washington (4)", each a link, in lines that fit. */
function beyond(far: readonly MapPlace[], top: number, minWidth: number, context: ChartContext) {
  const words = strings(context.language).charts.map;
  const items: Item[] = [label(0, top + 16, words.beyond, { size: 12 })];
  let [dx, line] = [Math.ceil(textWidth(words.beyond, 12)) + 8, 0];
  for (const place of far.slice(0, mostBeyond)) {
    const text = `${localise(place.entry.name, context.language, context.ledger.site).text} (${numberInWords(place.mentions.length, context.language)})`;
    const width = Math.ceil(textWidth(text, 12)) + 4;
    if (dx + width > minWidth) [dx, line] = [0, line + 1];
    const y = top + line * 24;
    items.push({
      kind: "link",
      claim: place.claims[0]?.id ?? null,
      place: place.entry.id,
      href: context.hrefOf(firstSentence(place)),
      label: placeCaption(place, context),
      target: { x: 0, dx, width: 0, pixels: Math.max(24, width), y, height: 24 },
      class: "k j",
      items: [label(0, y + 16, text, { dx, size: 12 })],
    });
    dx += Math.max(24, width) + 8;
  }
  const left = far.length - mostBeyond;
  if (left > 0) {
    items.push(moreLabel(left, 0, top + (line + 1) * 24, context));
    line += 1;
  }
  return { items, height: (line + 1) * 24 + 2 };
}
