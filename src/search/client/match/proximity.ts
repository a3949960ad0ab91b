/** How near to each other the words of a query are in a text. */
import type { UnitMatch } from "./match-text.ts";

const near = 3;
/** Up to `near`, for units that follow each other; 0 for a single one. */
export function proximity(matched: readonly UnitMatch[]): number {
  if (matched.length < 2 || matched.some(({ ranges }) => ranges.length === 0)) return 0;
  const all = matched.flatMap(({ ranges }, unit) => ranges.map((range) => ({ ...range, unit })));
  all.sort((a, b) => a.start - b.start);
  const letters = matched.reduce((sum, { ranges }) => sum + (ranges[0]!.end - ranges[0]!.start), 0);
  let shortest = Number.POSITIVE_INFINITY;
  all.forEach((first, i) => {
    const missing = new Set(matched.keys());
    for (const range of all.slice(i)) {
      missing.delete(range.unit);
      if (missing.size === 0) {
        shortest = Math.min(shortest, range.end - first.start);
        break;
      }
    }
  });
  // side by side but the other way round is nearly as good
  const inOrder = all.some(
    (range, i) => range.unit === 0 && matched.every((_, unit) => all[i + unit]?.unit === unit),
  );
  return near * Math.min(1, (letters + matched.length - 1) / Math.max(1, shortest)) - (inOrder ? 0 : 0.3);
}
