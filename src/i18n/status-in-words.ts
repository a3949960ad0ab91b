/** A ceasefire claim in words: the ceasefire, who brokered it and what is said of it. */
import type { LexiconEntry } from "../model/editorial/lexicon-entry.ts";
import type { LedgerCeasefire } from "../model/ledger/ledger-claim.ts";
import { nameInWords } from "./name-in-words.ts";
import { speakerInWords } from "./speaker-in-words.ts";
import { stanceInWords } from "./stance-in-words.ts";
import { strings } from "./strings.ts";

/** "ceasefire (mediated by Russia) violated": never so that the mediator could be read as the one who broke it. */
export function statusInWords(
  claim: LedgerCeasefire,
  lexicon: readonly LexiconEntry[],
  language: string,
): string {
  const words = strings(language).charts;
  const names = claim.mediators.map((name) => nameInWords(name, claim.language, lexicon, language).text);
  const broker = names.length > 0 ? words[claim.backed ? "backedBy" : "brokeredBy"]([...new Set(names)]) : "";
  const what = words.ceasefireIs(words.status[claim.status], claim.ceasefires, broker);
  return stanceInWords(what, claim.stance, language, speakerInWords(claim, lexicon, language));
}
