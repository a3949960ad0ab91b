/** The layout of ceasefires as small multiples: a card each, one under another or two abreast, on one scale of time. */
import { strings } from "../../i18n/strings.ts";
import { legendPicture } from "../claims/legend-picture.ts";
import { stanceKey } from "../claims/status-mark.ts";
import type { ChartContext } from "../frame/chart-form.ts";
import { moreHeight, moreLabel, moreLines } from "../frame/more-label.ts";
import { type Item, type LayoutName, layouts, type Scene } from "../frame/scene.ts";
import { lifeScale } from "./life-scale.ts";
import { type CardFrame, editorsMark, lifeOf, type SpanRow, spanCard } from "./span-card.ts";

const columns: Readonly<Record<LayoutName, readonly (readonly [left: number, right: number])[]>> = {
  narrow: [[0, 1]],
  wide: [
    [0, 0.485],
    [0.515, 1],
  ],
  full: [
    [0, 0.32],
    [0.34, 0.66],
    [0.68, 1],
  ],
};

/** @param more ceasefires that are only counted. @param unplaced statements that name none and are only counted. */
export function spanRows(
  rows: readonly SpanRow[],
  more: number,
  unplaced: number,
  layout: LayoutName,
  context: ChartContext,
): Scene {
  const { minWidth } = layouts[layout];
  const words = strings(context.language).charts;
  const lives = rows.map(({ event }) => event && lifeOf(event)).filter((days) => typeof days === "number");
  const life = lifeScale(lives);
  const abreast = columns[layout].length;
  const items: Item[] = [];
  let y = 4;
  for (let i = 0; i < rows.length; i += abreast) {
    const cards = rows.slice(i, i + abreast).map((row, n) => {
      const [left, right] = columns[layout][n] ?? [0, 1];
      return spanCard(row, y, life, { left, right, minWidth, named: i === 0 } satisfies CardFrame, context);
    });
    items.push(...cards.flatMap((card) => card.items));
    y += Math.max(...cards.map(({ height }) => height));
  }
  const rest = restLines(rows, more, unplaced, y, minWidth, context);
  const statements = rows.flatMap((row) => row.statements);
  const bar = { glyphs: [{ d: "M-12 -3h24v6h-24z", class: "f q" }], width: 24, text: words.key.span };
  const editorial = rows.some(
    ({ brief, statements: reported }) => !brief && reported.some(({ dated }) => dated?.basis === "editorial"),
  );
  const mark = { glyphs: [], width: 0, text: `${editorsMark} ${words.key.editorialDate}` };
  const key = legendPicture(
    [...stanceKey(statements, words), bar, ...(editorial ? [mark] : [])],
    y + rest.height + 8,
    minWidth,
  );
  return {
    layout,
    height: y + rest.height + 12 + key.height,
    items: [...items, ...rest.items, ...key.items],
  };
}

/** What is only counted; by which rule the others were chosen, where ceasefires or what became of them were left out. */
function restLines(
  rows: readonly SpanRow[],
  more: number,
  unplaced: number,
  y: number,
  minWidth: number,
  context: ChartContext,
) {
  if (more > 0 || rows.some((row) => row.more > 0))
    return moreLines(more + unplaced, "even", y, minWidth, context);
  return unplaced > 0
    ? { items: [moreLabel(unplaced, 0, y, context)], height: moreHeight }
    : { items: [], height: 0 };
}
