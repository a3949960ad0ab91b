/** What pages and components share: the ledger, ways to look things up in it, and the addresses of the site. */
import { ledger } from "verbatim:ledger";
import type { LanguageCode } from "../model/language-code.ts";
import type { LedgerClaim } from "../model/ledger/ledger-claim.ts";
import type { Localised } from "../model/localised.ts";
import { linksFor } from "../publish/links.ts";
import { shownSentences } from "../publish/pages/shown-sentences.ts";
import { localise } from "../text/localise.ts";

export { ledger };

export const editions: readonly LanguageCode[] = ledger.site.editions;
/** The edition at the root. */
export const firstEdition: LanguageCode = editions[0]!;

/** Astro gives the path the site stands at decoded; in an address its letters outside ASCII are encoded. */
export const base = encodeURI(import.meta.env.BASE_URL);
export const links = linksFor(ledger.site, base, import.meta.env.SITE ?? "");

/** Paths of a page that stands in every edition, for `getStaticPaths`; the first edition has no prefix. */
export function editionPaths<Params extends object, Props extends object>(
  pages: readonly { readonly params: Params; readonly props: Props }[],
) {
  return editions.flatMap((edition) =>
    pages.map(({ params, props }) => ({
      params: { ...params, edition: edition === firstEdition ? undefined : edition },
      props: { ...props, edition },
    })),
  );
}

const claims = new Map(ledger.claims.map((claim) => [claim.id, claim]));
const claimsOfSource = Map.groupBy(ledger.claims, ({ source }) => source);
const sources = new Map(ledger.sources.map((source) => [source.id, source]));
const placeOfSource = new Map(ledger.sources.map(({ id }, place) => [id, place]));
const events = new Map(ledger.events.map((event) => [event.id, event]));
const claimsOfEvent = new Map<string, LedgerClaim[]>();
for (const claim of ledger.claims) {
  for (const id of claim.events) {
    const known = claimsOfEvent.get(id);
    if (known) known.push(claim);
    else claimsOfEvent.set(id, [claim]);
  }
}

/** Which sentences have an element on their document's page, and the path to each. */
export const shown = shownSentences(ledger);

export const find = {
  claim: (id: string) => claims.get(id),
  source: (id: string) => sources.get(id),
  event: (id: string) => events.get(id),
  /** The documents before and after one in their list. */
  besideSource: (id: string) => {
    const place = placeOfSource.get(id) ?? Number.NaN;
    return [ledger.sources[place - 1], ledger.sources[place + 1]] as const;
  },
  claimsOfSource: (id: string): readonly LedgerClaim[] => claimsOfSource.get(id) ?? [],
  claimsOfEvent: (id: string): readonly LedgerClaim[] => claimsOfEvent.get(id) ?? [],
};

/** Address of a claim's sentence in an edition; the claim's own words are lit when the claim is named. */
export function sentenceHref(claim: LedgerClaim, edition: LanguageCode): string {
  return links.page(edition, `/sources/${claim.source}/#${claim.sentence}`);
}

/** A localised text for an edition, as plain text. */
export function textIn(texts: Localised, edition: LanguageCode): string {
  return localise(texts, edition, ledger.site).text;
}
