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
import { relationRules } from "./rules/relation-rules.ts";
import { vetoed } from "./rules/veto-rules.ts";

/** One relation a quantity; null where nothing harmful is said of it. */
export function relationsOf(analysis: CasualtyAnalysis): readonly Relation[] {
  const relations = isHarmful(analysis)
    ? bareVictimsResolved(analysis, related(analysis))
    : analysis.quantities.map(() => null);
  return analysis.scenario ? relations.map(madeUp) : relations;
}

function isHarmful({ tokens, quantities }: NumberAnalysis): boolean {
  return quantities.length > 0 && (hintsOf(tokens) & prefilter.harm) !== 0;
}

function related(analysis: NumberAnalysis): readonly Relation[] {
  const { tokens, quantities, language } = analysis;
  const index = quantityIndex(quantities, language);
  const direct = quantities.map((quantity) => relate(tokens, quantity, index));
  const found = inheritFigures(tokens, quantities, direct);
  return vetoed({ tokens, quantities, earlier: () => earlierTokens(analysis) }, found);
}

/** Those of the two sentences before, in the same item. */
function earlierTokens({ all, index, sentence }: NumberAnalysis): readonly Token[] {
  const before = all.slice(Math.max(0, index - 2), index);
  return before.filter((other) => other.sentence.item === sentence.item).flatMap(({ tokens }) => tokens);
}

/** What the first rule finds that finds the harm; else the first refusal. */
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
