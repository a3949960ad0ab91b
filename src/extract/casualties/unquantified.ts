/** Claims without a number: "no casualties", "có người thiệt mạng", "di cư hàng loạt", "korban nyawa". */
import type { Count } from "../../model/claims/count.ts";
import type { Who } from "../numbers/lexicon-tags.ts";
import { wordBounds } from "../numbers/number-bounds.ts";
import { prefilter } from "../numbers/prefilter.ts";
import type { Token } from "../numbers/token.ts";
import type { CasualtyAnalysis } from "./casualty-analysis.ts";
import { type CasualtyDraft, harmsOf, spanOf } from "./casualty-draft.ts";
import { type Bare, unquantifiedReaders } from "./unquantified-readers.ts";

/** @param found the claims with numbers, which go before. */
export function unquantified(
  analysis: CasualtyAnalysis,
  found: readonly CasualtyDraft[],
): readonly CasualtyDraft[] {
  const { tokens } = analysis;
  const made: CasualtyDraft[] = [];
  let next = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    if (!mayTell(tokens[at]!)) continue;
    for (const reader of unquantifiedReaders) {
      const bare = reader(tokens, at);
      if (bare === null) continue;
      const draft = draftOf(analysis, bare);
      while (next < found.length && found[next]!.clause.end <= draft.clause.start) next += 1;
      if (![found[next], made.at(-1)].some((other) => other !== undefined && overlaps(other, draft))) {
        made.push(draft);
      }
      break;
    }
  }
  return made;
}

/** Most tokens begin no such claim: they are told apart before the readers are asked. */
function mayTell({ kind, tags }: Token): boolean {
  return kind !== "mark" && (tags.hints & prefilter.bare) !== 0;
}

function overlaps(a: CasualtyDraft, b: CasualtyDraft): boolean {
  return a.clause.start < b.clause.end && b.clause.start < a.clause.end;
}

function draftOf(analysis: CasualtyAnalysis, bare: Bare): CasualtyDraft {
  const { tokens, source } = analysis;
  const clause = spanOf(tokens, bare.from, bare.to);
  const trigger = spanOf(tokens, bare.words[0]!, bare.words.at(-1)! + 1);
  const harms = harmsOf(bare.harms);
  const count: Count = {
    stated: source.text.slice(trigger.start, trigger.end),
    ...wordBounds(bare.qualifier),
  };
  return {
    analysis,
    clause,
    trigger,
    people: clause,
    decided: bare.words.map((at) => spanOf(tokens, at, at + 1)),
    whole: null,
    goesOn: false,
    harm: harms[0]!,
    harms: [...harms],
    count,
    victims: whoAmong(tokens, bare.from, bare.words.at(-1)! + 1),
    role: "stated",
    stance: "states",
    rule: bare.rule,
  };
}

function whoAmong(tokens: readonly Token[], from: number, to: number): Who {
  for (let at = from; at < to; at += 1) {
    const { people, who } = tokens[at]!.tags;
    const told = who ?? people;
    if (told !== undefined && told !== "unspecified") return told;
  }
  return "unspecified";
}
