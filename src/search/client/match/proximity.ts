/** How near to each other the words of a query stand in a text. */
import type { Met } from "./match-text.ts";

const near = 3;
/** Up to `near`, for units that follow each other; 0 for a single one. */
export function proximity(met: readonly Met[]): number {
  if (met.length < 2 || met.some(({ spots }) => spots.length === 0)) return 0;
  const all = met.flatMap(({ spots }, unit) => spots.map((spot) => ({ ...spot, unit })));
  all.sort((a, b) => a.start - b.start);
  const letters = met.reduce((sum, { spots }) => sum + (spots[0]!.end - spots[0]!.start), 0);
  let shortest = Number.POSITIVE_INFINITY;
  all.forEach((first, i) => {
    const missing = new Set(met.keys());
    for (const spot of all.slice(i)) {
      missing.delete(spot.unit);
      if (missing.size === 0) {
        shortest = Math.min(shortest, spot.end - first.start);
        break;
      }
    }
  });
  // side by side but the other way round is nearly as good
  const inOrder = all.some(
    (spot, i) => spot.unit === 0 && met.every((_, unit) => all[i + unit]?.unit === unit),
  );
  return near * Math.min(1, (letters + met.length - 1) / Math.max(1, shortest)) - (inOrder ? 0 : 0.3);
}
