/**
 * Form: where it is. The places that the documents name, sized by how many claims are in sentences that name them;
 * each leads to its sentences. Outlines and borders are those of Natural Earth, and the picture says so.
 */
import { z } from "astro/zod";
import { numberInWords } from "../../i18n/number-in-words.ts";
import { strings } from "../../i18n/strings.ts";
import { LexiconId } from "../../model/editorial/lexicon-entry.ts";
import { localise } from "../../text/localise.ts";
import { memoize } from "../../text/memoize.ts";
import { type ChartContext, chartForm, type Drawing } from "../frame/chart-form.ts";
import { someOf } from "../frame/some-of.ts";
import { DisputedLines } from "./disputed-lines.ts";
import { type MapPlace, mapPlaces } from "./map-places.ts";
import { mapScene } from "./map-scene.ts";
import { mapTable } from "./map-table.ts";
import { nearPlaces } from "./map-view.ts";
import { placeName } from "./place-labels.ts";

const Options = z.strictObject({
  places: z
    .array(LexiconId)
    .min(1)
    .optional()
    .describe("Lexicon entries to show. Default: all that are mentioned and have a location."),
  disputed: DisputedLines.optional().describe("Lines of control or claim, drawn dashed."),
  most: z
    .number()
    .int()
    .min(2)
    .max(60)
    .default(40)
    .describe(
      "The maximum number of places in the image; the rest is counted there and listed in the table.",
    ),
});

export const map = chartForm("map", Options, (options, spec, context): Drawing => {
  const places = mapPlaces(context.ledger, options.places ?? null);
  const { near, far } = options.places ? { near: places, far: [] } : nearPlaces(places);
  const shown = near.slice(0, options.most);
  const content = { near: shown, far, more: near.length - shown.length, disputed: options.disputed ?? null };
  const reported = memoize(() => {
    const ids = new Set(places.flatMap(({ claims }) => claims));
    return context.ledger.claims.filter((claim) => ids.has(claim));
  });
  return {
    get narrow() {
      return mapScene(content, "narrow", context);
    },
    get wide() {
      return mapScene(content, "wide", context);
    },
    get full() {
      return mapScene(content, "full", context);
    },
    get table() {
      return mapTable(places, localise(spec.title, context.language, context.ledger.site).text, context);
    },
    get drawn() {
      return reported();
    },
    listed: [],
    why: strings(context.language).charts.map.nothing,
    get summary() {
      return summary(places, context);
    },
  };
});

function summary(places: readonly MapPlace[], context: ChartContext): string {
  const { map: words } = strings(context.language).charts;
  if (places.length === 0) return words.nothing;
  const digits = (n: number) => numberInWords(n, context.language);
  const each = places.map((place) => {
    const { length } = place.claims;
    return `${placeName(place, context)}: ${length ? words.statements(digits(length), length) : words.namedOnly}`;
  });
  return `${words.summary(digits(places.length), places.length)} ${someOf(each, 8, context, "; ")}.`;
}
