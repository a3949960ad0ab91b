/** Gives each claim of a document an id of its own: ids come from the words, and the same words may be said twice. */

/** A second claim with the same name in one document gets `-2`, and so on, in the order of the text. */
export function withOwnIds<T extends { readonly id: string }>(claims: readonly T[]): readonly T[] {
  const seen = new Map<string, number>();
  return claims.map((claim) => {
    const times = (seen.get(claim.id) ?? 0) + 1;
    seen.set(claim.id, times);
    return times === 1 ? claim : { ...claim, id: `${claim.id}-${times}` };
  });
}
