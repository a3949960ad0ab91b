/**
 * Victims of what? "Korban" alone names no harm: it takes the harm that was told before it, in its sentence or in the
 * one before ("Korban itu terdiri atas 12 polisi"), and without one it is no casualty: there are victims of floods,
 * frauds and dismissals.
 */
import type { CasualtyAnalysis } from "../casualty-analysis.ts";
import { type Attachment, isAttachment, type Refusal, type Relation } from "../relation.ts";

const unharmed: Refusal = { reason: "people-not-harmed", rule: "victims-of-what" };

/** The relations of a sentence, bare victims with their harm or without a claim. */
export function bareVictimsResolved(
  analysis: Pick<CasualtyAnalysis, "tokens" | "all" | "index" | "sentence">,
  relations: readonly Relation[],
): readonly Relation[] {
  if (!analysis.tokens.some(({ tags }) => tags.bareVictims)) return relations;
  const resolved: Relation[] = [];
  for (const relation of relations) {
    if (!isAttachment(relation) || !isBare(analysis, relation)) resolved.push(relation);
    else {
      const told = resolved.findLast(isTold) ?? toldBefore(analysis);
      resolved.push(told === undefined ? unharmed : { ...relation, harms: told.harms });
    }
  }
  return resolved;
}

function isBare({ tokens }: Pick<CasualtyAnalysis, "tokens">, { words }: Attachment): boolean {
  return words.every((at) => tokens[at]!.tags.bareVictims && !tokens[at - 1]?.tags.brings);
}

function isTold(relation: Relation): relation is Attachment {
  return isAttachment(relation) && (relation.harms[0] === "killed" || relation.harms[0] === "wounded");
}

function toldBefore({ all, index, sentence }: Pick<CasualtyAnalysis, "all" | "index" | "sentence">) {
  const before = all[index - 1];
  return before?.sentence.item === sentence.item ? before.relations.findLast(isTold) : undefined;
}
