/** Stage "relations": joins each number of a sentence to the harm it counts, or finds none. */
import type { NumberAnalysis } from "../numbers/number-analysis.ts";
import { prefilter } from "../numbers/prefilter.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { hintsOf, type Token } from "../numbers/token.ts";
import type { CasualtyAnalysis } from "./casualty-analysis.ts";
import { type QuantityIndex, quantityIndex } from "./harm-direction.ts";
import { isAttachment, type Relation } from "./relation.ts";
import { bareVictimsResolved } from "./rules/bare-victims-resolved.ts";
import { inheritFigures } from "./rules/inherit-figures.ts";
import { partOfClauseBefore, partOfEarlier } from "./rules/part-of-earlier.ts";
import { relationRules } from "./rules/relation-rules.ts";
import { rivalFigures, rivalOfEarlier } from "./rules/rival-figures.ts";
import { vetoed } from "./rules/veto-rules.ts";
import { withoutDisowned } from "./without-disowned.ts";

/** One relation a quantity; null where nothing harmful is said of it. */
export function relationsOf(analysis: CasualtyAnalysis): readonly Relation[] {
  const { tokens, quantities, all, index, sentence } = analysis;
  const before = all[index - 1];
  const earlier = () => (before?.sentence.item === sentence.item ? before : null);
  const own = isHarmful(analysis) ? direct(analysis) : quantities.map(() => null);
  const found = own.map(
    (relation, i) =>
      relation ??
      partOfClauseBefore(tokens, quantities, own, i) ??
      partOfEarlier(tokens, quantities[i]!, earlier),
  );
  if (found.some((relation) => relation !== null)) return related(analysis, found);
  return found.map((_, i) => rivalOfEarlier(analysis, quantities[i]!));
}

function isHarmful({ tokens, quantities }: NumberAnalysis): boolean {
  return quantities.length > 0 && (hintsOf(tokens) & prefilter.harm) !== 0;
}

/** What the rules for one number find. */
function direct({ tokens, quantities, language }: NumberAnalysis): readonly Relation[] {
  const index = quantityIndex(quantities, language);
  return quantities.map((quantity) => relate(tokens, quantity, index));
}

/** With what the numbers lend each other, and without what is taken back. */
function related(analysis: CasualtyAnalysis, found: readonly Relation[]): readonly Relation[] {
  const { tokens, quantities } = analysis;
  const lent = inheritFigures(tokens, quantities, found);
  const kept = vetoed({ tokens, quantities, earlier: () => earlierTokens(analysis) }, lent);
  const relations = withoutDisowned(analysis, rivalFigures(analysis, bareVictimsResolved(analysis, kept)));
  return analysis.scenario ? relations.map(madeUp) : relations;
}

/** Those of the two sentences before, in the same item. */
function earlierTokens({ all, index, sentence }: NumberAnalysis): readonly Token[] {
  const before = all.slice(Math.max(0, index - 2), index);
  return before.filter((other) => other.sentence.item === sentence.item).flatMap(({ tokens }) => tokens);
}

/** What the first rule finds that finds the harm; otherwise the first refusal. */
function relate(tokens: readonly Token[], quantity: Quantity, index: QuantityIndex): Relation {
  if (quantity.reason !== null) return null;
  let refused: { readonly by: string; readonly relation: Relation } | null = null;
  for (const { name, relate, overrules } of relationRules) {
    if (refused !== null && !overrules?.includes(refused.by)) continue;
    const relation = relate(tokens, quantity, index);
    if (isAttachment(relation)) return relation;
    if (relation !== null) refused ??= { by: name, relation };
  }
  return refused?.relation ?? null;
}

function madeUp(relation: Relation): Relation {
  return isAttachment(relation) ? { reason: "hypothetical", rule: "exercise-scenario" } : relation;
}
