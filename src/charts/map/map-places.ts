/** The places of a map: what is told of each, and the sentences that name it. */
import type { LexiconEntry, Location } from "../../model/editorial/lexicon-entry.ts";
import type { Ledger } from "../../model/ledger/ledger.ts";
import type { LedgerClaim } from "../../model/ledger/ledger-claim.ts";
import type { PlaceMention } from "../../model/ledger/place-mention.ts";
import { memoizeFor } from "../../text/memoize.ts";

export interface MapPlace {
  readonly entry: LexiconEntry;
  readonly at: Location;
  /** Claims whose sentence names the place, in reading order. */
  readonly claims: readonly LedgerClaim[];
  /** All sentences that name it, in reading order. */
  readonly mentions: readonly PlaceMention[];
}

/** Places that a document names and that have a location; those with the most claims first. */
export function mapPlaces(ledger: Ledger, chosen: readonly string[] | null): readonly MapPlace[] {
  return memoizeFor(ledger, `places ${JSON.stringify(chosen)}`, () => {
    const entries = new Map(ledger.lexicon.map((entry) => [entry.id, entry]));
    const claimsOf = Map.groupBy(ledger.claims, ({ source, sentence }) => `${source} ${sentence}`);
    const named = Map.groupBy(ledger.mentions, ({ place }) => place);
    const places = [...named].flatMap(([id, mentions]): readonly MapPlace[] => {
      const entry = entries.get(id);
      if (!entry?.at || (chosen && !chosen.includes(id))) return [];
      const claims = mentions.flatMap(({ source, sentence }) => claimsOf.get(`${source} ${sentence}`) ?? []);
      return [{ entry, at: entry.at, claims, mentions }];
    });
    return places.sort(
      (a, b) =>
        b.claims.length - a.claims.length ||
        b.mentions.length - a.mentions.length ||
        (a.entry.id < b.entry.id ? -1 : 1),
    );
  });
}

/** The sentence a place leads to: that of its first claim, otherwise the first that names it. */
export function firstSentence({ claims, mentions }: MapPlace) {
  const [claim] = claims;
  const [mention] = mentions;
  return (
    claim ?? { source: mention?.source ?? "", sentence: mention?.sentence ?? "", id: mention?.sentence ?? "" }
  );
}
