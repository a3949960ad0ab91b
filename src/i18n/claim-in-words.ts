/** One claim as a sentence of the reader's language: the alternative text of its mark, its line in a list. */

import type { LexiconEntry } from "../model/editorial/lexicon-entry.ts";
import type { Ledger } from "../model/ledger/ledger.ts";
import type { LedgerCasualty, LedgerCeasefire, LedgerClaim } from "../model/ledger/ledger-claim.ts";
import { memoizeFor } from "../text/memoize.ts";
import { dateInWords } from "./date-in-words.ts";
import { documentName } from "./document-name.ts";
import type { EditionStrings } from "./edition-strings.ts";
import { nameInWords } from "./name-in-words.ts";
import { countInWords } from "./number-in-words.ts";
import { stanceInWords } from "./stance-in-words.ts";
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
  const what =
    claim.kind === "casualty" ? harmInWords(claim, language) : statusInWords(claim, lexicon, language);
  const head = claim.dated ? `${what}, ${dateInWords(claim.dated.edtf, language)}` : what;
  // The status of a ceasefire names its accuser already.
  const named = claim.kind === "ceasefire" && claim.stance !== "states";
  const speaker = named ? "" : speakerInWords(claim, lexicon, language);
  const told = [
    speaker ? words.saidBy(speaker) : "",
    words.toldBy(sources.map((id) => nameOf(id, ledger, language))),
  ]
    .filter(Boolean)
    .join(", ");
  return capital([head, told, words.reviewed[claim.review.state]].join("; "), language);
}

/** "dozens of soldiers killed", "không có dân thường nào bị thương". */
export function harmInWords(claim: LedgerCasualty, language: string): string {
  const { counts: words, claims } = strings(language);
  const people = peopleOf(claim, words);
  const harms = claim.harms.map((harm) => claims.harm[harm]);
  const harm = harms.length > 1 ? words.together(harms) : (harms[0] ?? "");
  if (claim.count.qualifier === "none") return words.nobody(people, harm);
  const joint = claim.count.qualifier === "class-word" || claim.count.qualifier === "mass";
  return words.harmed(figureInWords(claim, language), people, harm, joint);
}

/** The count with its hedge and its stance: "5,000 (suspected)". */
export function figureInWords({ count, stance }: LedgerCasualty, language: string): string {
  return stanceInWords(countInWords(count, language), stance, language);
}

function speakerInWords(claim: LedgerClaim, lexicon: readonly LexiconEntry[], language: string): string {
  return claim.speaker ? nameInWords(claim.speaker.name, claim.language, lexicon, language).text : "";
}

/** "ceasefire (mediated by Russia) violated": never so that the mediator could be read as the one who broke it. */
export function statusInWords(
  claim: LedgerCeasefire,
  lexicon: readonly LexiconEntry[],
  language: string,
): string {
  const words = strings(language).charts;
  const names = claim.mediators.map((name) => nameInWords(name, claim.language, lexicon, language).text);
  const broker = names.length > 0 ? words.brokeredBy([...new Set(names)]) : "";
  const what = words.ceasefireIs(words.status[claim.status], claim.ceasefires, broker);
  return stanceInWords(what, claim.stance, language, speakerInWords(claim, lexicon, language));
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

function capital(text: string, language: string): string {
  const [first = ""] = text;
  return first.toLocaleUpperCase(language) + text.slice(first.length);
}

/** "soldiers", or "soldier" where there is one. */
export function peopleOf(
  { count, victims }: LedgerCasualty,
  words: Pick<EditionStrings["counts"], "people" | "person">,
): string {
  return words[count.qualifier === "exact" && count.value === 1 ? "person" : "people"][victims];
}
