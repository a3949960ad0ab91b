/** Stage "quantities": the numbers and words of size of a sentence, with their hedges and with what they count. */

import type { Language } from "../../model/language/language.ts";
import { type CountedNoun, countedAfter, peopleNamedBefore } from "./counted-noun.ts";
import { hedgesAround } from "./hedges.ts";
import type { NumberAnalysis } from "./number-analysis.ts";
import { numberBounds } from "./number-bounds.ts";
import { numberContext } from "./number-context.ts";
import { mayBeginNumber, parseNumber } from "./parse-number.ts";
import { pronounsResolved } from "./pronouns-resolved.ts";
import type { Quantity } from "./quantity.ts";
import type { Token } from "./token.ts";
import { ageEnd, withAges } from "./with-ages.ts";

export function quantitiesOf({
  tokens,
  language,
  all,
  index,
  sentence,
}: NumberAnalysis): readonly Quantity[] {
  const before = all[index - 1];
  const earlier = () => (before?.sentence.item === sentence.item ? before.quantities : []);
  const own = withAges(tokens, quantitiesAmong(tokens, language), language.harm.nounLast);
  const found = withoutAppositions(tokens, pronounsResolved(tokens, own, earlier));
  return found.map((quantity, i) => {
    const part = found[i - 1];
    const whole = found[i + 1];
    if (part !== undefined && isBase(tokens, part, quantity)) return { ...quantity, reason: "other-count" };
    if (whole !== undefined && isBaseFirst(tokens, quantity, whole))
      return { ...quantity, reason: "other-count" };
    if (whole === undefined || quantity.reason !== null) return quantity;
    if (isPartOfThings(tokens, quantity, whole)) return { ...quantity, reason: whole.reason };
    if (!isBase(tokens, quantity, whole)) return quantity;
    return { ...quantity, nounTo: whole.nounTo, head: whole.head, who: whole.who };
  });
}

/** Who the people are right behind them: "two civilians, an old man and his wife, were killed". They are no others. */
function withoutAppositions(tokens: readonly Token[], found: readonly Quantity[]): readonly Quantity[] {
  const again = new Set<Quantity>();
  found.forEach((whole, i) => {
    const mark = tokens[whole.nounTo];
    if (
      whole.kind !== "number" ||
      whole.head !== "people" ||
      mark === undefined ||
      !/^[,–—-]$/u.test(mark.text)
    )
      return;
    const members: Quantity[] = [];
    const most = whole.bounds.value ?? 0;
    let sum = 0;
    let end = whole.nounTo + 1;
    // beyond the whole they are none of it
    for (let at = i + 1; at < found.length && sum <= most; at += 1) {
      const next = found[at]!;
      const between = tokens.slice(end, next.from);
      if (
        next.reason !== null ||
        between.length > 2 ||
        !between.every(({ tags }) => tags.joins || tags.filler)
      )
        break;
      members.push(next);
      sum += next.bounds.value ?? Number.NaN;
      end = next.nounTo;
    }
    const named = members.length > 1 && members.some(({ kind }) => kind === "article");
    if (named && sum === most && tokens[end]?.text === mark.text)
      for (const member of members) again.add(member);
  });
  if (again.size === 0) return found;
  return found.map((quantity) => (again.has(quantity) ? { ...quantity, reason: "other-count" } : quantity));
}

/** "two of the five attackers", "90 percent of the 400,000": the whole is no count of people harmed. */
function isBase(tokens: readonly Token[], part: Quantity, whole: Quantity): boolean {
  // "one in three residents", "half of the 90 soldiers"
  if (part.bounds.qualifier === "fraction" && whole.from >= part.to) {
    // "two thirds of the 400 dead were civilians"
    const dead =
      whole.harm === "killed" || (tokens[whole.to]?.tags.state ?? tokens[whole.to]?.tags.either) === "killed";
    const between = tokens.slice(part.to, whole.from);
    return !dead && between.length <= 2 && between.every(({ tags }) => tags.plain || tags.memberWords);
  }
  if (part.kind === "words" || whole.reason !== null) return false;
  // "seorang dari tiga penumpang"
  if (part.kind === "article" && part.head !== "none") return false;
  // "tiga orang dari 20 penumpang": the noun may come before the whole
  const behindNoun = part.head === "people" && !tokens[part.to]?.tags.memberWords;
  const start = part.reason === "share" || behindNoun ? part.nounTo : part.to;
  if (part.reason !== null && part.reason !== "share") return false;
  if (!tokens[start]?.tags.memberWords || whole.from - start > (part.reason === "share" ? 5 : 3))
    return false;
  if (whole.from <= start) return false;
  // "2 ngư dân của tàu cá LT 70418": a name between holds the number
  return !tokens
    .slice(start, whole.from)
    .some(({ tags, capital }) => tags.joins || (behindNoun && (capital || tags.unit !== undefined)));
}

/** "bắn hạ 38 trong 41 UAV", "3 dari 5 rumah": what the whole counts, its part counts too. */
function isPartOfThings(tokens: readonly Token[], part: Quantity, whole: Quantity): boolean {
  if (part.head !== "none" || whole.head !== "unit" || !tokens[part.to]?.tags.memberWords) return false;
  const thing = whole.reason !== null && things.has(whole.reason);
  return thing && whole.from - part.to <= 3 && (part.bounds.value ?? 0) <= (whole.bounds.value ?? 0);
}

const things: ReadonlySet<string> = new Set(["weapons", "vehicles", "places", "households", "other-count"]);

/** "trong 9 con tin, 4 người đã bị sát hại", "of nine hostages, four were killed"; not "of the 56 dead, 40 were civilians". */
function isBaseFirst(tokens: readonly Token[], whole: Quantity, part: Quantity): boolean {
  if (!tokens[whole.from - 1]?.tags.memberWords || tokens[whole.nounTo]?.text !== ",") return false;
  const harmed = whole.harm === "killed" || whole.harm === "wounded" || whole.harm === "missing";
  return part.from === whole.nounTo + 1 && part.reason === null && !harmed && whole.reason === null;
}

function quantitiesAmong(tokens: readonly Token[], language: Language): readonly Quantity[] {
  const found: Quantity[] = [];
  for (let at = 0; at < tokens.length; ) {
    const quantity = mayBeginNumber(tokens[at]!)
      ? quantityAt(tokens, at, language, found.at(-1)?.to ?? 0)
      : null;
    if (quantity !== null) found.push(quantity);
    at = quantity === null ? at + 1 : Math.max(quantity.to, at + 1);
  }
  return found;
}

/** "one dead and another wounded", "killing one and wounding another", "a third was injured" */
function leftOver(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.tags;
  const next = tokens[at + 1];
  if (tokens[at]!.tags.others !== true) return false;
  const harm = (token: Token | undefined) => (token?.tags.state ?? token?.tags.either) !== undefined;
  if (harm(next) || (next?.tags.passive && harm(tokens[at + 2]))) return true;
  const ends = next === undefined || next.kind === "mark" || next.tags.prepositions || next.date !== null;
  return ends && (before?.active ?? before?.either) !== undefined;
}

function quantityAt(
  tokens: readonly Token[],
  at: number,
  language: Language,
  floor: number,
): Quantity | null {
  const core = parseNumber(tokens, at, language);
  if (core === null) return null;
  const hedges = hedgesAround(tokens, core.from, core.to, floor);
  const pointing = tokens[core.from]!.tags.pronoun !== undefined;
  const noun = pointing ? peopleNamedBefore(hedges.to) : countedAfter(tokens, hedges.to, language);
  const open = hedges.hedge === null || hedges.hedge === "about";
  const late = open ? tokens[noun.to]?.tags.after : undefined;
  if (
    core.kind === "article" &&
    noun.head !== "people" &&
    noun.head !== "counted" &&
    noun.nounKind !== "unsure" &&
    !leftOver(tokens, at) &&
    !tokens[at]!.tags.people &&
    !tokens[core.to]?.tags.memberWords
  )
    return null;
  if (core.kind === "words" && noun.head === "unit") return null;
  const pair = core.kind === "article" ? pairEnd(tokens, at, noun) : null;
  const reason = core.reason ?? numberContext(tokens, core, noun.head) ?? noun.reason;
  return {
    ...noun,
    from: hedges.from,
    to: pair ?? hedges.to,
    numberFrom: core.from,
    numberTo: core.to,
    nounTo: pair ?? (late === undefined ? noun.to : noun.to + 1),
    bounds: pair !== null ? numberBounds(2, null) : core.bounds(late ?? hedges.hedge),
    kind: core.kind,
    reason,
  };
}

/** Tokens behind a pair within which a harm of its own may come: "killed a mother and her son was hurt". */
const farOwn = 4;

/** "một phụ nữ và con trai bà", "seorang ibu dan anaknya": two persons. @returns where the second ends; null = one person. */
function pairEnd(tokens: readonly Token[], at: number, { head, joined, to }: CountedNoun): number | null {
  const end = joined === null ? ageEnd(tokens, to) + 2 : to;
  const join = tokens[end - 2];
  if (head !== "people" || !join?.tags.joins || join.kind === "mark" || !tokens[end - 1]?.tags.kinNouns)
    return null;
  if (tokens[at - 1]?.tags.active === undefined) return end;
  const behind = tokens.slice(end, end + farOwn);
  return behind.some(({ tags }) => (tags.state ?? tags.either) !== undefined) ? null : end;
}
