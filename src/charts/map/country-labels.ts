/** Names of countries where they fit: in the reader's language as the lexicon or the runtime has them. */
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
    const free = freePlace(candidates(country, name, width, height), taken, column, plot);
    if (!free) return [];
    taken.push(free.extent);
    return [free.label];
  });
}

/** At the middle of what is seen of the country, and a little above, below and aside. */
function candidates(
  { x, y, width: wide, height: tall }: CountryShape,
  name: string,
  width: number,
  height: number,
) {
  const places = [0, -0.18, 0.18].flatMap((up) =>
    [0, -0.2, 0.2].map((aside) => [aside * wide, up * tall] as const),
  );
  return places.map(([aside, up]) => {
    const [dx, middle] = [Math.round(x + aside), Math.round(height / 2 + y + up)];
    const extent = { x: 0.5, from: dx - width / 2, to: dx + width / 2, top: middle - 8, bottom: middle + 8 };
    return { label: label(0.5, middle + 4, name, { dx, anchor: "middle", size: 12 }), extent };
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
