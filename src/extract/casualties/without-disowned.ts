/**
 * Figures that nobody is named for and that the same sentence takes back further on: "Some sites spoke of 28 dead, but
 * police denied that figure". A figure with a speaker of its own stands beside the denial.
 */
import type { Span } from "../../model/span.ts";
import { prefilter } from "../numbers/prefilter.ts";
import { hintsOf } from "../numbers/token.ts";
import { actorsAmong } from "../people/find-actors.ts";
import type { Frame } from "../people/frame.ts";
import { wordFrom } from "../text/nearby.ts";
import { perLanguage } from "../text/per-language.ts";
import { compileList, findPhrases } from "../text/phrases.ts";
import type { CasualtyAnalysis } from "./casualty-analysis.ts";
import { isAttachment, type Refusal, type Relation } from "./relation.ts";

type Sentence = Omit<CasualtyAnalysis, "relations" | "scenario">;

/** Letters between "that figure" and the word that denies it. */
const near = 25;

const saidFigures = perLanguage(({ harm }) => compileList(harm.saidFigures ?? []));

const disowned: Refusal = { reason: "denied", rule: "disowned-figure" };

export function withoutDisowned(sentence: Sentence, relations: readonly Relation[]): readonly Relation[] {
  const { tokens, quantities } = sentence;
  if ((hintsOf(tokens) & prefilter.takesBack) === 0 || !relations.some(isAttachment)) return relations;
  const again = figureTakenBack(sentence);
  if (again === null) return relations;
  return relations.map((relation, i) => {
    const { from, nounTo } = quantities[i]!;
    if (!isAttachment(relation)) return relation;
    const start = tokens[Math.min(from, relation.from)]!.start;
    const end = tokens[Math.max(nounTo, relation.to) - 1]!.end;
    return end <= again.start && !hasSpeaker(sentence, start) ? disowned : relation;
  });
}

/** "that figure" next to a word that denies it or calls it false. */
function figureTakenBack({ words, language, tokens }: Sentence): Span | null {
  const takes = tokens.filter(({ tags }) => tags.denies || tags.withdrawn);
  for (const { from, to } of findPhrases(saidFigures(language), words)) {
    const { start } = words[from]!;
    const { end } = words[to - 1]!;
    if (takes.some((word) => word.start - end <= near && start - word.end <= near)) return { start, end };
  }
  return null;
}

/** Somebody who is named, or an actor: no "some sites", no "early reports". */
function hasSpeaker(sentence: Sentence, figure: number): boolean {
  return sentence.frames.some(
    (frame) => frame.opens < figure && frame.kind !== "denies" && isSomebody(frame, sentence),
  );
}

function isSomebody({ name }: Frame, sentence: Sentence): boolean {
  if (name === null) return false;
  const { words } = sentence;
  const from = wordFrom(words, name.start);
  const to = wordFrom(words, name.end);
  if (words.slice(Math.max(1, from), to).some(({ capital }) => capital)) return true;
  // "a radio report"
  const report = sentence.speech.at.slice(from, to).some((mark) => mark?.parts.includes("reportNouns"));
  return !report && actorsAmong(sentence, { from, to }).length > 0;
}
