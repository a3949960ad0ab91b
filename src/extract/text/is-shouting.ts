/** Stage "shouting": whether (nearly) all words are in capitals, as in headlines and old wires: capitals tell nothing there. */
import type { Word } from "./split-words.ts";
import type { WordRange } from "./text-analysis.ts";

export function isShouting(
  words: readonly Word[],
  { from, to }: WordRange = { from: 0, to: words.length },
): boolean {
  let letters = 0;
  let upper = 0;
  for (let at = from; at < to; at += 1) {
    const word = words[at]!;
    if (word.kind !== "letters" || word.end - word.start < 2) continue;
    letters += 1;
    if (word.form.upper) upper += 1;
  }
  return letters > 3 && upper > letters * 0.6;
}
