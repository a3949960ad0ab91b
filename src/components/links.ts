/** The addresses of this site. */
import { ledger } from "verbatim:ledger";
import type { LanguageCode } from "../model/language-code.ts";
import type { LedgerClaim } from "../model/ledger/ledger-claim.ts";
import { linksFor } from "../publish/links.ts";

/** Astro gives the path the site is at decoded; in an address its letters outside ASCII are encoded. */
export const base = encodeURI(import.meta.env.BASE_URL);
export const links = linksFor(ledger.site, base, import.meta.env.SITE ?? "");

/** Address of a claim's sentence in an edition; the claim's own words are lit when the claim is named. */
export function sentenceHref(claim: Pick<LedgerClaim, "source" | "sentence">, edition: LanguageCode): string {
  return links.page(edition, `/sources/${claim.source}/#${claim.sentence}`);
}
