/** The speaker of a claim by the name that readers know; empty where the document speaks itself. */
import type { LexiconEntry } from "../model/editorial/lexicon-entry.ts";
import type { LedgerClaim } from "../model/ledger/ledger-claim.ts";
import { nameInWords } from "./name-in-words.ts";

export function speakerInWords(
  claim: LedgerClaim,
  lexicon: readonly LexiconEntry[],
  language: string,
): string {
  return claim.speaker ? nameInWords(claim.speaker.name, claim.language, lexicon, language).text : "";
}
