/** Numbers of a whole group: "ketiga korban" (all three victims), "keduanya" (both of them). */

import { numberBounds } from "./number-bounds.ts";
import type { ParsedNumber } from "./parsed-number.ts";
import type { Quantity } from "./quantity.ts";
import type { Token } from "./token.ts";

export function allOf(at: number, value: number): ParsedNumber {
  return {
    from: at,
    to: at + 1,
    kind: "number",
    bounds: (hedge) => numberBounds(value, hedge),
    reason: null,
  };
}

/** "hari kedua", "korban kedua": behind a noun the word orders; it counts where people follow and no noun comes before. */
export function countsAll(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (next?.tags.people === undefined && next?.tags.counted === undefined) return false;
  // "both civilians and fighters"
  if (tokens[at + 2]?.tags.joints && tokens[at + 3]?.tags.people !== undefined) return false;
  if (before === undefined || before.kind === "mark") return true;
  if (before.tags.ordinalBefore) return false;
  const { people, unit, active, state, counted } = before.tags;
  // "identitas ketiga korban", but "gelombang ketiga pengungsi": a wave may be the third, too
  if (before.kind === "word") return next.tags.counted !== "displaced";
  return (people === undefined && unit === undefined) || (active ?? state ?? counted) !== undefined;
}

/**
 * "Semuanya tewas": pronouns take up the people counted last before them, in this sentence or in the one before.
 * Without such people "both of them" are two, and "all of them" is no number.
 */
export function pronounsResolved(
  tokens: readonly Token[],
  found: readonly Quantity[],
  earlier: () => readonly Quantity[],
): readonly Quantity[] {
  if (!found.some(({ numberFrom }) => tokens[numberFrom]!.tags.pronoun !== undefined)) return found;
  return found.flatMap((quantity, i) => {
    const value = tokens[quantity.numberFrom]!.tags.pronoun;
    if (value === undefined) return [quantity];
    // "korban tewas seluruhnya perempuan": behind a noun it takes up nobody
    const before = tokens[quantity.from - 1];
    if (value === 0 && before !== undefined && before.kind !== "mark" && !before.tags.joins) return [];
    const isOf = (other: Quantity): boolean => mayBeMeant(other, value);
    const meant = found.slice(0, i).findLast(isOf) ?? earlier().findLast(isOf);
    if (meant === undefined) return value === 0 ? [] : [quantity];
    return [{ ...quantity, bounds: value === 0 ? meant.bounds : quantity.bounds, who: meant.who }];
  });
}

function mayBeMeant({ head, reason, bounds }: Quantity, value: number): boolean {
  const people = reason === null && (head === "people" || head === "unknown");
  return people && (value === 0 ? (bounds.value ?? 0) > 1 : bounds.value === value);
}
