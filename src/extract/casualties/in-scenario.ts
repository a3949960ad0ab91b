/** Stage "scenario": exercises tell of casualties that never were, from the sentence that names the scenario on. */
import type { NumberAnalysis } from "../numbers/number-analysis.ts";
import { prefilter } from "../numbers/prefilter.ts";
import { hintsOf } from "../numbers/token.ts";

/** How many sentences after the one that names it a scenario goes on, within its paragraph. */
const reach = 2;

export function inScenario({ all, index, sentence }: NumberAnalysis): boolean {
  for (let at = index; at >= Math.max(0, index - reach); at -= 1) {
    const before = all[at]!;
    if (before.sentence.paragraph !== sentence.paragraph) return false;
    if (before.sentence.furniture === null && namesScenario(before)) return true;
  }
  return false;
}

function namesScenario({ tokens }: NumberAnalysis): boolean {
  return (hintsOf(tokens) & prefilter.scenario) !== 0 && tokens.some(({ tags }) => tags.exercise);
}
