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
  if (claim.bodies) return bodiesInWords(claim, people, language);
  // Without people the stance follows the figure, as everywhere; otherwise it follows the people.
  return words.harmed(peopleInWords(claim, people, language), "", harm, false).trim();
}

/** "bodies of several soldiers", "12 bodies": who was found dead, which tells of nobody killed on that day. */
function bodiesInWords(claim: LedgerCasualty, people: string, language: string): string {
  const { count, victims } = claim;
  const whose = victims === "unspecified" ? "" : peopleInWords(claim, people, language);
  const figure = figureInWords(claim, language);
  return strings(language).counts.bodies(figure, whose, count.low === 1 && count.high === 1, isNoun(count));
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
