/** Gives each claim of a document a name of its own; the names themselves are made in the model, also for claims that editors add. */
export { claimId } from "../model/claims/claim-id.ts";

/** A second claim with the same name in one document gets `-2`, and so on, in the order of the text. */
export function withOwnIds<T extends { readonly id: string }>(claims: readonly T[]): readonly T[] {
  const seen = new Map<string, number>();
  return claims.map((claim) => {
    const times = (seen.get(claim.id) ?? 0) + 1;
    seen.set(claim.id, times);
    return times === 1 ? claim : { ...claim, id: `${claim.id}-${times}` };
  });
}
