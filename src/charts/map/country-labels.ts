/** Names of countries where they fit: in the reader's language as the lexicon or the runtime has them. */
import { cross, range, sort } from "d3";
import { nameInWords } from "../../i18n/name-in-words.ts";
import { memoizeFor } from "../../text/memoize.ts";
import { textWidth } from "../../text/text-width.ts";
import type { ChartContext } from "../frame/chart-form.ts";
import { type Label, label } from "../frame/scene.ts";
import { type Column, type Extent, freePlace } from "../scales/free-place.ts";
import { type CountryShape, countriesIn } from "./land-path.ts";
import { type MapView, viewKey } from "./map-view.ts";

const mostNames = 24;

export function countryLabels(
  view: MapView,
  taken: Extent[],
  column: Column,
  plot: { readonly left: number; readonly top: number; readonly bottom: number },
  context: ChartContext,
): readonly Label[] {
  const { projection, height, reach } = view;
  // Names are placed within what the narrowest column shows.
  projection.clipExtent([
    [-column.minWidth / 2, -height / 2],
    [column.minWidth / 2, height / 2],
  ]);
  const countries = memoizeFor(context.ledger, `countries ${viewKey(view)} ${column.minWidth}`, () =>
    countriesIn(projection, reach > 40 ? "coarse" : "fine"),
  );
  return countries.slice(0, mostNames).flatMap((country) => {
    const name = countryName(country, context);
    const width = textWidth(name, 12);
    if (name === "" || width > country.width || country.height < 18) return [];
    const inside = holder(country, width);
    const free = candidates(country, name, width, height).find(
      (each) => freePlace([each], taken, column, plot) && inside(each.place),
    );
    if (!free) return [];
    taken.push(free.extent);
    return [free.label];
  });
}

/** Parts of the country's width and height from its middle at which its name is tried. */
const steps = range(-0.42, 0.43, 0.07);

interface Place {
  readonly dx: number;
  readonly dy: number;
}

/** Whether a name at a place lies in the country as a whole, off its borders. */
function holder({ holds }: CountryShape, width: number) {
  const corners = cross([-0.5, -0.25, 0, 0.25, 0.5], [-7, 0, 7]);
  return ({ dx, dy }: Place) => corners.every(([part, up]) => holds(dx + part * (width + 6), dy + up));
}

/** Places from the middle of what is seen of the country outwards. */
function candidates(
  { x, y, width: wide, height: tall }: CountryShape,
  name: string,
  width: number,
  height: number,
) {
  const places = cross(steps, steps, (aside, up) => ({ dx: x + aside * wide, dy: y + up * tall }));
  return sort(places, ({ dx, dy }) => Math.hypot(dx - x, (dy - y) * 2)).map((place) => {
    const [dx, middle] = [Math.round(place.dx), Math.round(height / 2 + place.dy)];
    const extent = { x: 0.5, from: dx - width / 2, to: dx + width / 2, top: middle - 8, bottom: middle + 8 };
    return { place, label: label(0.5, middle + 4, name, { dx, anchor: "middle", size: 12 }), extent };
  });
}

const formats = new Map<string, Intl.DisplayNames>();

/** As the lexicon names it, otherwise as the runtime does by its number, otherwise the atlas' own English name. */
function countryName({ code, name }: CountryShape, { language, ledger }: ChartContext): string {
  const known = nameInWords(name, "en", ledger.lexicon, language);
  if (known.text !== name) return known.text;
  const [, region] = code ? (Intl.getCanonicalLocales(`und-${code}`)[0] ?? "").split("-") : [];
  if (!region || /^\d/u.test(region)) return name;
  const format = formats.get(language) ?? new Intl.DisplayNames(language, { type: "region" });
  formats.set(language, format);
  return format.of(region) ?? name;
}
