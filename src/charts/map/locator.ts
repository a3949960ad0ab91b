/** The small globe in the corner: where on Earth the map lies. */
import { geoOrthographic } from "d3";
import { memoizeFor } from "../../text/memoize.ts";
import type { ChartContext } from "../frame/chart-form.ts";
import { disc } from "../frame/disc.ts";
import { glyph, type Item } from "../frame/scene.ts";
import type { Extent } from "../scales/free-place.ts";
import { landPath } from "./land-path.ts";
import type { MapView } from "./map-view.ts";

/** The same in both layouts: an embed carries it twice, and compresses it once. */
const r = 32;
const margin = 8;

export function locator(
  { middle }: MapView,
  context: ChartContext,
): { readonly items: readonly Item[]; readonly extent: Extent } {
  const projection = geoOrthographic()
    .rotate([-middle[0], -middle[1] * 0.75])
    .scale(r)
    .translate([0, 0])
    .clipAngle(90);
  const [x, y] = projection(middle) ?? [0, 0];
  const [dx, top] = [-r - margin, margin];
  const land = memoizeFor(context.ledger, `locator ${middle} ${r}`, () =>
    landPath(projection, "coarse", 4.5),
  );
  const at = (d: string, name: string) => glyph(1, top + r, d, name, dx);
  const items = [
    at(disc(r), "globe"),
    at(land, "land"),
    glyph(1, top + r + Math.round(y), disc(3.5), "f k", dx + Math.round(x)),
  ];
  const extent = { x: 1, from: dx - r, to: 0, top: 0, bottom: top + 2 * r + 4 };
  return { items, extent };
}
