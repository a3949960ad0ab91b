/** The table of a map: for each place a row a claim, and one for the sentences that only name it. */

import { claimInWords } from "../../i18n/claim-in-words.ts";
import { numberInWords } from "../../i18n/number-in-words.ts";
import { strings } from "../../i18n/strings.ts";
import type { LedgerClaim } from "../../model/ledger/ledger-claim.ts";
import type { PlaceMention } from "../../model/ledger/place-mention.ts";
import { lazyList } from "../../text/lazy-list.ts";
import { localise } from "../../text/localise.ts";
import { cell } from "../claims/cell.ts";
import type { ChartContext, ChartTable, TableCell } from "../frame/chart-form.ts";
import type { MapPlace } from "./map-places.ts";

export function mapTable(places: readonly MapPlace[], caption: string, context: ChartContext): ChartTable {
  const { map } = strings(context.language).charts;
  const { place, alternate, said, coordinates } = map.columns;
  return {
    caption,
    columns: [place, alternate, said, coordinates].map((text) => ({ text, numeric: false })),
    rows: lazyList(places.flatMap(tellings), (each) => row(each, context)),
  };
}

/** What a row tells of a place: one claim, or all sentences that only name it. */
interface Telling {
  readonly place: MapPlace;
  readonly claim: LedgerClaim | null;
  readonly bare: readonly PlaceMention[];
  /** The first row of its place. */
  readonly first: boolean;
}

function tellings(place: MapPlace): readonly Telling[] {
  const reported = new Set(place.claims.map(({ source, sentence }) => `${source} ${sentence}`));
  const bare = place.mentions.filter(({ source, sentence }) => !reported.has(`${source} ${sentence}`));
  const claims = place.claims.map((claim, i): Telling => ({ place, claim, bare: [], first: i === 0 }));
  return bare.length > 0 ? [...claims, { place, claim: null, bare, first: claims.length === 0 }] : claims;
}

function row({ place, claim, bare, first }: Telling, context: ChartContext): readonly TableCell[] {
  const { entry, at } = place;
  const { map } = strings(context.language).charts;
  const degrees = new Intl.NumberFormat(context.language, { maximumFractionDigits: 2 });
  const links = bare.map(({ source, sentence }) => ({
    id: null,
    href: context.hrefOf({ source, sentence, id: sentence }),
  }));
  const naming = map.bare(numberInWords(bare.length, context.language), bare.length);
  return [
    { ...cell(localise(entry.name, context.language, context.ledger.site).text), place: entry.id },
    cell(
      entry.alternateName ? localise(entry.alternateName, context.language, context.ledger.site).text : "–",
    ),
    claim
      ? cell(claimInWords(claim, context.ledger, context.language), [claim], context)
      : { ...cell(naming), claims: links },
    // Once a place: its other rows say the same.
    cell(first ? `${degrees.format(at.lat)}, ${degrees.format(at.lon)} (${at.source})` : ""),
  ];
}
