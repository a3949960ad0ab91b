/** A claim as `extract` prints it: flat, with the names that stay the same for other programs. */
import type { Claim } from "../../model/claims/claim.ts";
import { fieldsOf, whenOf } from "../../model/claims/claim-kinds.ts";
import type { Source } from "../../model/sources/source.ts";

export function shownClaim(claim: Claim, source: Source) {
  const sentence = source.sentences.find(({ id }) => id === claim.sentence)!;
  return {
    kind: claim.kind,
    id: claim.id,
    start: claim.start,
    end: claim.end,
    quote: claim.quote,
    sentence: [sentence.start, sentence.end],
    speaker: claim.speaker?.name ?? null,
    stance: claim.stance,
    date: whenOf(claim)?.edtf ?? null,
    where: claim.where,
    rule: claim.rule,
    words: claim.words,
    ...fieldsOf(claim),
  };
}
