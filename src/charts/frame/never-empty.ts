/** In the place of a picture that has nothing to draw: that it has not, and why. */
import { numberInWords } from "../../i18n/number-in-words.ts";
import { strings } from "../../i18n/strings.ts";
import { memoizeParts } from "../../text/memoize.ts";
import { wrapLines } from "../../text/text-width.ts";
import type { ChartContext, Drawing } from "./chart-form.ts";
import { type Item, type LayoutName, label, layouts, type Scene } from "./scene.ts";

/** The drawing, with words in the place of a picture that has no mark that leads anywhere. */
export function neverEmpty(drawing: Drawing, context: ChartContext): Drawing {
  const scene = (layout: LayoutName) => () =>
    drawing[layout].items.some(leadsOn)
      ? drawing[layout]
      : emptyScene(reasonOf(drawing, context), layout, context);
  const parts = Object.getOwnPropertyDescriptors(drawing);
  return memoizeParts(
    Object.defineProperties({} as Drawing, {
      ...parts,
      narrow: { enumerable: true, get: scene("narrow") },
      wide: { enumerable: true, get: scene("wide") },
      full: { enumerable: true, get: scene("full") },
      // Of a picture that says only why it is empty, the glance is that.
      glance: {
        enumerable: true,
        get: () => (drawing.narrow.items.some(leadsOn) ? drawing.glance : undefined),
      },
    }),
  );
}

const leadsOn = (item: Item) => item.kind === "link" && (item.claim !== null || item.place !== undefined);

function reasonOf({ listed, why }: Drawing, { language }: ChartContext): string {
  const { none, undrawn } = strings(language).charts.empty;
  if (listed.length > 0) return undrawn(numberInWords(listed.length, language), listed.length === 1);
  return why ?? none;
}

function emptyScene(reason: string, layout: LayoutName, { language }: ChartContext): Scene {
  const lines = wrapLines(
    `${strings(language).charts.empty.nothing} ${reason}`,
    layouts[layout].minWidth,
    13,
  );
  const items = lines.map((text, i) => label(0, 24 + i * 18, text, { class: "a" }));
  return { layout, height: Math.max(110, lines.length * 18 + 24), items };
}
