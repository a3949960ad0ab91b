/** Where a noun group ends whose noun comes last: "11 foreign Taliban fighters | in the operation". */
import type { Token } from "./token.ts";
import type { WordEndings } from "./word-endings.ts";

/** A word at which such a group has ended. */
export function nounStops(tokens: readonly Token[], at: number, { participle }: WordEndings): boolean {
  const { tags, kind, text, glued, numeral, date } = tokens[at]!;
  if (numeral !== null || tags.value !== undefined || tags.size !== undefined) return true;
  // "nine more | the next day"
  if (date !== null) return true;
  if (tags.toll !== undefined && tags.either === undefined && tags.state === undefined) return true;
  if (tags.harmed !== undefined || tags.total) return true;
  if (kind === "mark") return !(text === "-" && glued) && !/^["'’“”]$/u.test(text);
  if (tags.state !== undefined || tags.either !== undefined || tags.active !== undefined) {
    // "20 wounded soldiers", "13 dead bodies": a harm word as an adjective
    return !peopleNext(tokens, at);
  }
  // "1.4 million registered Afghan refugees"
  if (
    (tags.otherVerbs || tags.cause) &&
    participle(text) &&
    (peopleNext(tokens, at) || peopleNext(tokens, at + 1))
  ) {
    return false;
  }
  return Boolean(
    tags.passive ||
      (tags.articles && !tags.others) ||
      tags.joins ||
      tags.barriers ||
      tags.prepositions ||
      tags.relative ||
      tags.otherVerbs ||
      tags.activeBefore ||
      tags.including ||
      tags.cause,
  );
}

function peopleNext(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.tags;
  return next?.people !== undefined || next?.counted !== undefined;
}
