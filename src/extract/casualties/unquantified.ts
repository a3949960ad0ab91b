/** Claims without a number: "no casualties", "có người thiệt mạng", "di cư hàng loạt", "korban nyawa". */
import type { Count } from "../../model/claims/count.ts";
import type { Who } from "../numbers/lexicon-tags.ts";
import { wordBounds } from "../numbers/number-bounds.ts";
import { prefilter } from "../numbers/prefilter.ts";
import type { Token } from "../numbers/token.ts";
import type { Context } from "../text/context.ts";
import { type CasualtyDraft, harmsOf } from "./read-casualties.ts";
import { type Bare, unquantifiedReaders } from "./unquantified-readers.ts";

/** @param found the claims with numbers, which go before. */
export function unquantified(
  context: Context,
  lexemes: readonly Token[],
  found: readonly CasualtyDraft[],
): readonly CasualtyDraft[] {
  const made: CasualtyDraft[] = [];
  let next = 0;
  for (let at = 0; at < lexemes.length; at += 1) {
    if (!mayTell(lexemes[at]!)) continue;
    for (const reader of unquantifiedReaders) {
      const bare = reader(lexemes, at);
      if (bare === null) continue;
      const draft = draftOf(context, lexemes, bare);
      while (next < found.length && found[next]!.clause.end <= draft.clause.start) next += 1;
      if (![found[next], made.at(-1)].some((other) => other !== undefined && overlaps(other, draft))) {
        made.push(draft);
      }
      break;
    }
  }
  return made;
}

/** Most lexemes begin no such claim: they are told apart before the readers are asked. */
function mayTell({ kind, tags }: Token): boolean {
  return kind !== "mark" && (tags.hints & prefilter.bare) !== 0;
}

function overlaps(a: CasualtyDraft, b: CasualtyDraft): boolean {
  return a.clause.start < b.clause.end && b.clause.start < a.clause.end;
}

function draftOf(context: Context, lexemes: readonly Token[], bare: Bare): CasualtyDraft {
  const clause = { start: lexemes[bare.from]!.start, end: lexemes[bare.to - 1]!.end };
  const [first, last] = [lexemes[bare.words[0]!]!, lexemes[bare.words.at(-1)!]!];
  const trigger = { start: first.start, end: last.end };
  const harms = harmsOf(bare.harms);
  const count: Count = {
    stated: context.source.text.slice(trigger.start, trigger.end),
    ...wordBounds(bare.qualifier),
  };
  return {
    context,
    clause,
    trigger,
    people: clause,
    decided: bare.words.map((at) => ({ start: lexemes[at]!.start, end: lexemes[at]!.end })),
    whole: null,
    harm: harms[0]!,
    harms: [...harms],
    count,
    victims: whoAmong(lexemes, bare.from, bare.words.at(-1)! + 1),
    role: "stated",
    stance: "states",
    rule: bare.rule,
  };
}

function whoAmong(lexemes: readonly Token[], from: number, to: number): Who {
  for (let at = from; at < to; at += 1) {
    const { people, who } = lexemes[at]!.tags;
    const told = who ?? people;
    if (told !== undefined && told !== "unspecified") return told;
  }
  return "unspecified";
}
