/** Links between the claims of one document: a figure told again is linked, not counted twice. */
import type { CasualtyClaim } from "../../model/claims/casualty-claim.ts";
import type { TextAnalysis } from "../text/text-analysis.ts";

/** @param claims in the order of the text. @returns the same with `repeats` set. */
export function linkRepeats(
  claims: readonly CasualtyClaim[],
  all: readonly TextAnalysis[],
): readonly CasualtyClaim[] {
  if (claims.length < 2) return claims;
  const items = new Map(all.map(({ sentence }) => [sentence.id, sentence.item]));
  const first = new Map<string, CasualtyClaim[]>();
  return claims.map((claim) => {
    if (claim.count.low === null && claim.count.high === null) return claim;
    const { low, high, qualifier } = claim.count;
    const key = [items.get(claim.sentence), claim.harms.join("+"), low, high, qualifier].join(" ");
    const earlier = first.get(key) ?? [];
    first.set(key, earlier);
    const same = earlier.find((other) => repeats(other, claim));
    if (same === undefined) {
      if (earlier.length < 20) earlier.push(claim);
      return claim;
    }
    return { ...claim, repeats: same.id };
  });
}

/** Same figure, another sentence, and nothing said that tells the two apart. */
function repeats(earlier: CasualtyClaim, claim: CasualtyClaim): boolean {
  if (earlier.sentence === claim.sentence) return false;
  // "some", "one", "many" are told of too much to be the same
  if (claim.count.value === 1 || claim.count.qualifier === "some" || claim.count.qualifier === "many")
    return false;
  const vague = claim.count.qualifier === "class-word";
  if (!(vague ? earlier.victims === claim.victims : agree(earlier.victims, claim.victims, "unspecified"))) {
    return false;
  }
  if (!agree(earlier.side, claim.side, null)) return false;
  return agree(earlier.when?.edtf ?? null, claim.when?.edtf ?? null, null);
}

function agree<T>(a: T, b: T, silent: T): boolean {
  return a === b || a === silent || b === silent;
}
