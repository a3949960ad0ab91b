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
  const joint = claim.count.qualifier === "class-word" || claim.count.qualifier === "mass";
  return words.harmed(figureInWords(claim, language), people, harm, joint);
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
