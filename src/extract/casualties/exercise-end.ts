/** Exercises tell of casualties that never were: a scenario named beside an exercise holds for the next sentences. */

import type { Token } from "../numbers/token.ts";
import type { Context } from "../text/context.ts";

/** How many sentences after the one that names it a scenario goes on, within its paragraph. */
const reach = 2;

/** Index of the last sentence that tells the scenario; -1 if none begins here. */
export function exerciseEnd(lexemes: readonly Token[], { index, sentence, sentences }: Context): number {
  const scenario = lexemes.some(({ tags }) => tags.scenario);
  const exercise = scenario && lexemes.some(({ tags }) => tags.exercise);
  if (!exercise) return -1;
  let end = index;
  while (end < index + reach && sentences[end + 1]?.paragraph === sentence.paragraph) end += 1;
  return end;
}
