/**
 * What takes back a harm that was found: the people were arrested, are ill, were counted by the year, or the text
 * itself withdraws the figure. The first veto that applies gives the reason for which the number is left. A figure
 * that has its harm from another one shares its veto.
 */
import { prefilter } from "../../numbers/prefilter.ts";
import type { Quantity } from "../../numbers/quantity.ts";
import { hintsOf } from "../../numbers/token.ts";
import { type Finding, isAttachment, type Refusal, type Relation } from "../relation.ts";
import { isArrest } from "./is-arrest.ts";
import {
  areDoers,
  diedOfAge,
  isChange,
  isConditional,
  isDenied,
  isHurtAtPlay,
  isIllness,
  isRate,
  isReplaced,
  isServed,
  isTheMost,
  isThing,
  isWanted,
  isWithdrawn,
  isWoundOfOne,
  leftOtherwise,
} from "./left-otherwise.ts";

interface VetoRule extends Refusal {
  readonly applies: (finding: Finding) => boolean;
  /** Needs a word that the prefilter hints at: most sentences have none, and the rule is not asked. */
  readonly hinted?: true;
}

/** @public In their order. */
export const vetoRules: readonly VetoRule[] = [
  // "police arrested 27 people"
  {
    rule: "arrested",
    reason: "arrest",
    applies: ({ tokens, quantities, quantity, found }) => isArrest(tokens, quantities, quantity, found),
  },
  // "three babies were treated for malnutrition"
  { rule: "treated-without-wound", reason: "illness", applies: isIllness },
  // "three players are injured"
  { rule: "hurt-at-play", reason: "people-not-harmed", applies: isHurtAtPlay },
  // "has multiple injuries"
  { rule: "wound-of-one", reason: "people-not-harmed", applies: isWoundOfOne },
  // "12 people die every day"
  { rule: "counted-by-time", reason: "rate", applies: isRate, hinted: true },
  // "the report that 45 people died is not true"
  { rule: "wanted", reason: "people-not-harmed", applies: isWanted },
  // "a director has died"
  { rule: "died-of-age", reason: "illness", applies: diedOfAge },
  // "the report that 45 people died is not true"
  { rule: "taken-back", reason: "withdrawn", applies: isWithdrawn, hinted: true },
  // "first nine deaths were reported, now 12"
  { rule: "replaced-later", reason: "earlier-figure", applies: isReplaced, hinted: true },
  // "the army denied that 12 people were killed"
  { rule: "denied-figure", reason: "denied", applies: isDenied, hinted: true },
  // "if the dam broke, 40,000 would have to leave"
  { rule: "conditional", reason: "hypothetical", applies: isConditional },
  // "the place with the most people killed"
  { rule: "the-most", reason: "other-count", applies: isTheMost },
  // "120 people fewer were killed than the year before"
  { rule: "change-of-toll", reason: "other-count", applies: isChange },
  // "beaten by three youths"
  { rule: "doers", reason: "people-not-harmed", applies: areDoers },
  // "five prisoners ran away"
  { rule: "left-otherwise", reason: "people-not-harmed", applies: leftOtherwise },
  // "three suitcases are missing"
  { rule: "things-lost", reason: "other-count", applies: isThing },
  // "bread was handed out to 12,400 refugees"
  { rule: "people-served", reason: "aid", applies: isServed },
];

const unhinted = vetoRules.filter(({ hinted }) => hinted !== true);

type Context = Pick<Finding, "tokens" | "quantities" | "earlier">;

/** The relations of a sentence without those that are taken back. */
export function vetoed(context: Context, relations: readonly Relation[]): readonly Relation[] {
  if (!relations.some(isAttachment)) return relations;
  const rules = (hintsOf(context.tokens) & prefilter.takesBack) === 0 ? unhinted : vetoRules;
  const kept: Relation[] = [];
  relations.forEach((relation, i) => {
    const shared = sharedVeto(relation, relations, kept);
    kept.push(shared ?? vetoOf(rules, context, context.quantities[i]!, relation) ?? relation);
  });
  return kept;
}

function vetoOf(
  rules: readonly VetoRule[],
  context: Context,
  quantity: Quantity,
  relation: Relation,
): Refusal | null {
  if (!isAttachment(relation)) return null;
  const finding: Finding = { ...context, quantity, found: relation };
  const veto = rules.find(({ applies }) => applies(finding));
  return veto === undefined ? null : { reason: veto.reason, rule: veto.rule };
}

/** "detained 6,000 people, among them 2,839 soldiers": the part has the words of its whole. */
function sharedVeto(
  relation: Relation,
  relations: readonly Relation[],
  kept: readonly Relation[],
): Refusal | null {
  if (!isAttachment(relation) || relation.rule === "replaces") return null;
  for (const place of [relation.partOf, relation.follows]) {
    const base = relations[place ?? -1];
    const left = kept[place ?? -1];
    if (left === undefined || left === null || isAttachment(left) || !isAttachment(base)) continue;
    const figureOnly = left.reason === "withdrawn" || left.reason === "earlier-figure";
    if (base.words[0] === relation.words[0] && !figureOnly) return left;
  }
  return null;
}
