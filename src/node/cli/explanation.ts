/** What was read from a source and why, for a person at a terminal: each number, taken or left. */
import type { Claim } from "../../model/claims/claim.ts";
import { explainedOf } from "../../model/claims/claim-kinds.ts";
import type { Extraction } from "../../model/claims/extraction.ts";
import type { RejectedNumber } from "../../model/claims/rejected-number.ts";
import type { Source } from "../../model/sources/source.ts";

export function explanation(source: Source, { claims, rejected }: Extraction): string {
  const blocks = source.sentences.flatMap((sentence) => {
    const taken = claims
      .filter((claim) => claim.sentence === sentence.id)
      .map((claim) => [claim.trigger.start, takenLine(claim)] as const);
    const left = rejected
      .filter((number) => number.sentence === sentence.id)
      .map((number) => [number.start, leftLine(number)] as const);
    const lines = [...taken, ...left].sort(([a], [b]) => a - b).map(([, line]) => line);
    if (lines.length === 0) return [];
    const text = source.text.slice(sentence.start, sentence.end).replaceAll(/\s+/gu, " ");
    return [`${sentence.id}  ${text}\n${lines.join("\n")}\n`];
  });
  const head = `${source.seed} (${source.language}): ${claims.length} claims, ${rejected.length} numbers left\n`;
  return `${head}\n${blocks.join("\n")}`;
}

function takenLine(claim: Claim): string {
  const words = claim.words.map((word) => JSON.stringify(word)).join(" ");
  const by = claim.speaker === null ? "" : `; says ${claim.speaker.name}`;
  const when = claim.when === null ? "" : `; ${claim.when.edtf} (${claim.when.basis})`;
  const { what, rules, links } = explainedOf(claim);
  const link = links.length === 0 ? "" : `; ${links.join(", ")}`;
  return `  + ${what}  [rule ${[claim.rule, ...rules].join(", ")}: ${words}${by}${when}${link}]`;
}

function leftLine(number: RejectedNumber): string {
  return `  - ${JSON.stringify(number.words)} is no casualty figure: ${number.reason}  [rule ${number.rule}]`;
}
