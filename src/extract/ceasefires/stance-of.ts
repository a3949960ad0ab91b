/** Whether a speaker states what is said of a ceasefire, accuses another of it, suspects it or denies it. */
import type { CeasefireStatus } from "../../model/claims/ceasefire-claim.ts";
import type { Speaker } from "../../model/claims/speaker.ts";
import type { Stance } from "../../model/claims/stance.ts";
import type { NameSpan } from "../people/name-span.ts";
import type { Statement } from "./ceasefire-analysis.ts";

/** How far from the ceasefire the verb of speech may stand, in words. */
const reach = 20;

/** Statuses that one side tells of another, or denies of itself. */
const blamed: readonly CeasefireStatus[] = ["violated", "collapsed"];
const deniable: readonly CeasefireStatus[] = [...blamed, "agreed", "in-force"];

/**
 * @param subject who does what the words say; an accusation where that is not the speaker.
 * @param speaker null = the document's own voice, which accuses nobody by itself.
 */
export function stanceOf(statement: Statement, subject: NameSpan | null, speaker: Speaker | null): Stance {
  const { analysis, mention, reading } = statement;
  const { status } = reading;
  const near = analysis.speech.verbs.filter(({ from }) => Math.abs(from - mention.from) <= reach);
  // "denied this and said that the others broke it": the verb nearest before the ceasefire tells
  const verb = near.findLast(({ from }) => from < mention.from);
  if (deniable.includes(status) && verb?.parts.includes("denies")) return "denies";
  if (!blamed.includes(status)) return "states";
  if (verb?.parts.includes("suspects")) return "suspects";
  if (near.some(({ parts }) => parts.includes("accuses"))) return "accuses";
  if (speaker === null || subject === null) return "states";
  const start = analysis.words[subject.from]?.start ?? 0;
  const end = analysis.words[subject.to - 1]?.end ?? start;
  // "admitted that its own troops had broken it"
  if (verb?.parts.includes("admits")) return "states";
  const same = speaker.start < end && start < speaker.end;
  return same || speaker.basis === "carried" ? "states" : "accuses";
}
