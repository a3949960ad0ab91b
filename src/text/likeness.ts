/** How much of some words a text holds: a measure for finding a sentence again after it was changed. */

/** Letters in a row that are compared at a time. */
const run = 3;

/**
 * From 0 (nothing in common) to 1 (the same): the share of the runs of three letters that both have. Words that are a
 * part of the text count as the part they are like, so that a clause finds its sentence.
 */
export function likeness(words: string, text: string): number {
  const asked = runsOf(words);
  const there = runsOf(text);
  let common = 0;
  for (const [letters, count] of asked) common += Math.min(count, there.get(letters) ?? 0);
  const [a, b] = [total(asked), total(there)];
  return a === 0 || b === 0 ? 0 : (2 * common) / (a + Math.min(a, b));
}

function runsOf(text: string): ReadonlyMap<string, number> {
  const plain = ` ${text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim()} `;
  const runs = new Map<string, number>();
  for (let i = 0; i + run <= plain.length; i++) {
    const letters = plain.slice(i, i + run);
    runs.set(letters, (runs.get(letters) ?? 0) + 1);
  }
  return runs;
}

function total(runs: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const count of runs.values()) sum += count;
  return sum;
}
