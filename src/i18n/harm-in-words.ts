/** A casualty claim in words: the figure, the people and what befell them. */
import type { LedgerCasualty } from "../model/ledger/ledger-claim.ts";
import type { EditionStrings } from "./edition-strings.ts";
import { countInWords } from "./number-in-words.ts";
import { stanceInWords } from "./stance-in-words.ts";
import { strings } from "./strings.ts";

/** "dozens of soldiers killed", "không có dân thường nào bị thương". */
export function harmInWords(claim: LedgerCasualty, language: string): string {
  const { counts: words, claims } = strings(language);
  const people = peopleOf(claim, words);
  const harms = claim.harms.map((harm) => claims.harm[harm]);
  const harm = harms.length > 1 ? words.together(harms) : (harms[0] ?? "");
  if (claim.count.qualifier === "none") return words.nobody(people, harm);
  // Without people the stance follows the figure, as everywhere; otherwise it follows the people.
  return words.harmed(peopleInWords(claim, people, language), "", harm, false).trim();
}

/** "dozens of soldiers", "6 civilians (suspected)". @param people a noun; empty where it is not said who they were. */
export function peopleInWords(claim: LedgerCasualty, people: string, language: string): string {
  const { counts } = strings(language);
  const { count, stance, victims } = claim;
  if (victims === "unspecified")
    return counts.harmed(figureInWords(claim, language), people, "", isNoun(count));
  return stanceInWords(
    counts.harmed(countInWords(count, language), people, "", isNoun(count)),
    stance,
    language,
  );
}

/** "dozens", "an unknown number": a noun that takes its people by "of". */
function isNoun({ qualifier }: LedgerCasualty["count"]): boolean {
  return ["class-word", "mass", "unknown", "fraction", "garbled"].includes(qualifier);
}

/** The count with its hedge and its stance: "5,000 (suspected)". */
export function figureInWords({ count, stance }: LedgerCasualty, language: string): string {
  return stanceInWords(countInWords(count, language), stance, language);
}

/** "soldiers", or "soldier" where there is one. */
export function peopleOf(
  { count, victims }: LedgerCasualty,
  words: Pick<EditionStrings["counts"], "people" | "person">,
): string {
  return words[count.qualifier === "exact" && count.value === 1 ? "person" : "people"][victims];
}
