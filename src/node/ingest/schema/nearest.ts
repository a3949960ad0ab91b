/** The word most like another, for slips of the pen: `tilte` is `title`. */

/** @returns null where none is near: a third of the letters, and one at least, may differ. `date` is not `name`. */
export function nearest(word: string, known: readonly string[]): string | null {
  const asked = plain(word);
  const [best] = known
    .map((each) => ({ each, away: distance(asked, plain(each)) }))
    .filter(({ each, away }) => away <= Math.max(1, Math.floor(each.length / 3)) && away < each.length)
    .sort((a, b) => a.away - b.away);
  return best?.each ?? null;
}

function plain(word: string): string {
  return word.toLowerCase().replaceAll(/[\s_-]+/gu, "");
}

/** Letters to change, add, take away, or swap with their neighbour (optimal string alignment). */
function distance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => [i, ...Array<number>(b.length).fill(0)]);
  for (let j = 0; j <= b.length; j += 1) rows[0]![j] = j;
  for (let i = 1; i <= a.length; i += 1)
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      rows[i]![j] = Math.min(
        rows[i - 1]![j]! + 1,
        rows[i]![j - 1]! + 1,
        rows[i - 1]![j - 1]! + cost,
        swapped ? rows[i - 2]![j - 2]! + 1 : Number.POSITIVE_INFINITY,
      );
    }
  return rows[a.length]![b.length]!;
}
