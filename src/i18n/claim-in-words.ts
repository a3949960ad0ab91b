/** One claim as a sentence of the reader's language: the alternative text of its mark, its line in a list. */

import type { Ledger } from "../model/ledger/ledger.ts";
import type { LedgerClaim } from "../model/ledger/ledger-claim.ts";
import { capitalize } from "../text/capitalize.ts";
import { memoizeFor } from "../text/memoize.ts";
import { namesSpeaker, saidInWords } from "./claim-kind-words.ts";
import { dateInWords } from "./date-in-words.ts";
import { documentName } from "./document-name.ts";
import { speakerInWords } from "./speaker-in-words.ts";
import { strings } from "./strings.ts";

/**
 * "About 30,000 killed, February 1988 – May 1994; told by the Vietnamese report, Oct 2020; read and confirmed".
 * @param sources ids of all documents that tell it; the claim's own when left out.
 */
export function claimInWords(
  claim: LedgerClaim,
  ledger: Named,
  language: string,
  sources: readonly string[] = [claim.source],
): string {
  const words = strings(language).charts;
  const { lexicon } = ledger;
  const what = saidInWords(claim, lexicon, language);
  const head = claim.dated ? `${what}, ${dateInWords(claim.dated.edtf, language)}` : what;
  const speaker = namesSpeaker(claim) ? "" : speakerInWords(claim, lexicon, language);
  const told = [
    speaker ? words.saidBy(speaker) : "",
    words.toldBy(sources.map((id) => nameOf(id, ledger, language))),
  ]
    .filter(Boolean)
    .join(", ");
  return capitalize([head, told, words.reviewed[claim.review.state]].join("; "), language);
}

type Named = Pick<Ledger, "lexicon" | "sources" | "site">;

/** Name of a document of the ledger. */
function nameOf(id: string, { sources, site }: Named, language: string): string {
  const names = memoizeFor(
    sources,
    `names in ${language}`,
    () => new Map(sources.map((source) => [source.id, documentName(source, language, site).text])),
  );
  return names.get(id) ?? id;
}
