/**
 * What takes back a harm that was found: the people were arrested, are ill, were counted by the year, or the text
 * itself withdraws the figure. The first veto that applies gives the reason for which the number is left. A figure
 * that has its harm from another one shares its veto.
 */
import type { Quantity } from "../../numbers/quantity.ts";
import type { Token } from "../../numbers/token.ts";
import { type Attachment, isAttachment, type Refusal, type Relation } from "../relation.ts";
import { isArrest } from "./is-arrest.ts";

/** A figure with the harm it seems to count, among the others of its sentence. */
export interface Finding {
  readonly tokens: readonly Token[];
  readonly quantities: readonly Quantity[];
  readonly quantity: Quantity;
  readonly found: Attachment;
}

interface VetoRule extends Refusal {
  readonly applies: (finding: Finding) => boolean;
}

export const vetoRules: readonly VetoRule[] = [
  // "police arrested 27 people"
  {
    rule: "arrested",
    reason: "arrest",
    applies: ({ tokens, quantities, quantity, found }) => isArrest(tokens, quantities, quantity, found),
  },
];

/** The relations of a sentence without those that are taken back. */
export function vetoed(
  tokens: readonly Token[],
  quantities: readonly Quantity[],
  relations: readonly Relation[],
): readonly Relation[] {
  const kept: Relation[] = [];
  relations.forEach((relation, i) => {
    const shared = sharedVeto(relation, relations, kept);
    kept.push(shared ?? vetoOf(tokens, quantities, quantities[i]!, relation) ?? relation);
  });
  return kept;
}

function vetoOf(
  tokens: readonly Token[],
  quantities: readonly Quantity[],
  quantity: Quantity,
  relation: Relation,
): Refusal | null {
  if (!isAttachment(relation)) return null;
  const finding: Finding = { tokens, quantities, quantity, found: relation };
  const veto = vetoRules.find(({ applies }) => applies(finding));
  return veto === undefined ? null : { reason: veto.reason, rule: veto.rule };
}

/** "detained 6,000 people, among them 2,839 soldiers": the part has the words of its whole. */
function sharedVeto(
  relation: Relation,
  relations: readonly Relation[],
  kept: readonly Relation[],
): Refusal | null {
  if (!isAttachment(relation)) return null;
  for (const place of [relation.partOf, relation.follows]) {
    const [base, left] = [relations[place ?? -1], kept[place ?? -1]];
    if (left === undefined || left === null || isAttachment(left) || !isAttachment(base)) continue;
    if (base.words[0] === relation.words[0]) return left;
  }
  return null;
}
