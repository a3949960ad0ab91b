/** Stage "shouting": whether (nearly) all words are in capitals, as in headlines and old wires: capitals tell nothing there. */
import type { Word } from "./split-words.ts";

export function isShouting(words: readonly Word[]): boolean {
  let letters = 0;
  let upper = 0;
  for (const word of words) {
    if (word.kind !== "letters" || word.end - word.start < 2) continue;
    letters += 1;
    if (word.form.upper) upper += 1;
  }
  return letters > 3 && upper > letters * 0.6;
}
