/** Whether a clause tells what happened, or what might, did not, or was undone. */

import type { Token } from "../numbers/token.ts";
import type { QuantityIndex } from "./harm-direction.ts";
import type { Refusal } from "./relation.ts";

/** How many tokens before the clause such a word may come. */
const reach = 5;
/** Within a relative clause only what comes this near to the harm may take it back. */
const nearHarm = 5;

/**
 * Words before the clause `from` to `to`, or inside it, that take the claim back.
 * @param inside tokens between the people and their harm word: "20 people could be killed".
 */
export function refusalOf(
  tokens: readonly Token[],
  from: number,
  inside: readonly [number, number],
): Refusal | null {
  // "would end the search for 30 sailors who are missing": what a relative clause tells of them is so
  const told = inside[1] > inside[0] && tokens[inside[0]]!.tags.relative === true;
  for (let at = inside[0]; at < inside[1]; at += 1) {
    const { tags } = tokens[at]!;
    if (tags.relative) at = relativeEnd(tokens, at, inside[1]);
    if (mayBe(tokens, at)) return { reason: "hypothetical", rule: "what-may-be" };
    // "cách 30 người mua hàng chỉ vài mét, không ai bị thương"
    if (tags.none) return { reason: "people-not-harmed", rule: "denied" };
    // "a man, not thought to be a protester, was hurt": told of him between commas
    const closed = tags.not && tokens[at - 1]?.text === "," ? commaAfter(tokens, at, inside[1]) : -1;
    if (closed > at) {
      at = closed;
      continue;
    }
    // "seven, not six, were killed"
    if (tags.not && !tags.before && !isNumber(tokens[at + 1]))
      return { reason: "people-not-harmed", rule: "denied" };
  }
  for (let at = from - 1; at >= Math.max(0, from - reach); at -= 1) {
    const { tags, kind, text } = tokens[at]!;
    if (kind === "mark" && !/^["']$/u.test(text)) return null;
    if (mayBe(tokens, at) && !told) return { reason: "hypothetical", rule: "what-may-be" };
    if (tags.hypothetical) return { reason: "hypothetical", rule: "what-may-be" };
    if (tags.not && from - at <= (told ? 1 : 2)) return { reason: "people-not-harmed", rule: "denied" };
    if (tags.none && from - at <= 3 && noHarm(tokens, at + 1, from))
      return { reason: "people-not-harmed", rule: "denied" };
    if (tags.barriers && !tags.filler)
      // "tin đồn rằng 15 học sinh mất tích"
      return tokens[at - 1]?.tags.hypothetical ? { reason: "hypothetical", rule: "what-may-be" } : null;
  }
  return null;
}

function commaAfter(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (tokens[at]!.text === ",") return at;
  return -1;
}

/** "không có ai trong số 30 công nhân"; but not "no deaths and 20 wounded". */
function noHarm(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .every(
      ({ tags }) =>
        !tags.joins &&
        !tags.otherVerbs &&
        (tags.state ?? tags.counted ?? tags.toll ?? tags.either ?? tags.harmed) === undefined,
    );
}

/** "could", but neither "could have been" nor the month of May. */
function mayBe(tokens: readonly Token[], at: number): boolean {
  const { tags, date } = tokens[at]!;
  // "untuk jumlah korban luka": for a toll, and no purpose
  const topic = tags.prepositions === true && tokens[at + 1]?.tags.toll !== undefined;
  return tags.maybe === true && date === null && !topic && !isPast(tokens, at) && !insideName(tokens, at);
}

function isNumber(token: Token | undefined): boolean {
  return token !== undefined && (token.numeral !== null || token.tags.value !== undefined);
}

/** ", yang bekerja untuk harian itu, diculik": the comma behind the relative clause; otherwise its own place. */
function relativeEnd(tokens: readonly Token[], at: number, limit: number): number {
  for (let end = at + 1; end < limit; end += 1) if (tokens[end]!.text === ",") return end;
  // "dockers who had refused to join the strike were killed"
  return Math.max(at, limit - nearHarm);
}

/** "có thể đã", "could have been": a guess about what happened is still a claim. */
function isPast(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.tags.past === true;
}

/** "Organisasi Internasional untuk Migrasi": a small word between two names is a part of them. */
export function insideName(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  // "Korban Hilang setelah KM Sarwa": a harm in a title
  const harm = before?.tags.counted ?? before?.tags.state ?? before?.tags.active ?? before?.tags.toll;
  return harm === undefined && !tokens[at]!.capital && before?.capitalEnd === true && next?.capital === true;
}

/** Most tokens of what comes between two dashes or brackets. */
const longestAside = 14;

/** "ten hostages - four soldiers and six clerks - were freed": the token behind what comes between marks. */
function behindAside(tokens: readonly Token[], at: number): number {
  const mark = tokens[at]?.text;
  if (mark === undefined || !/^[-–—(]$/u.test(mark) || (mark === "-" && tokens[at]!.glued)) return at;
  for (let end = at + 1; end < Math.min(tokens.length, at + longestAside); end += 1)
    if (tokens[end]!.text === (mark === "(" ? ")" : mark) && end > at + 1) return end + 1;
  return at;
}

/** "24 hostages were released", "400 tahanan dibebaskan", "591 prisoners came home": captives no more. */
export function freedAfter(tokens: readonly Token[], end: number, far = 5): Refusal | null {
  const to = behindAside(tokens, end);
  for (let at = to; at < Math.min(tokens.length, to + far); at += 1) {
    const { tags, kind } = tokens[at]!;
    // "were held", "were brought": what is done with them frees nobody
    const done = tags.otherVerbs === true && !(at > to && tokens[at - 1]!.tags.passive);
    if (tags.freed || done) return { reason: "people-freed", rule: "let-go" };
    // "10 captives would walk free", "591 tù binh Mỹ lần lượt được trao trả"
    if (tags.maybe || (at === to && tokens[at]!.capital)) continue;
    // "50 con tin là phụ nữ và trẻ em sẽ được phiến quân phóng thích"
    if (far > 5 && (tags.people !== undefined || tokens[at]!.capital)) continue;
    if (kind !== "phrase" || (!tags.passive && !tags.filler && !tags.plain)) return null;
  }
  return null;
}

/** Words of a long relative clause. */
const longestRelative = 30;

/** "12 villagers who were abducted last month from a church in the hills walked free": the verb behind the relative clause. */
export function freedBehindRelative(tokens: readonly Token[], from: number, at: number): Refusal | null {
  if (!tokens.slice(from, at).some(({ tags }) => tags.relative)) return null;
  for (let to = at + 1; to < Math.min(tokens.length, at + longestRelative); to += 1) {
    const { tags, text } = tokens[to]!;
    if (tags.freed) return { reason: "people-freed", rule: "let-go" };
    if (tags.relative || /^[.;:]$/u.test(text)) return null;
  }
  return null;
}

/** Words behind captives within which it may be told that they have been let go. */
const farFreed = 24;

/** "250 pupils abducted from a school in the hills have been freed", "… đã được trả tự do": no other people between. */
export function freedFar(
  tokens: readonly Token[],
  from: number,
  { all, startingAt }: QuantityIndex,
): Refusal | null {
  for (let at = from; at < Math.min(tokens.length, from + farFreed); at += 1) {
    const { tags, text } = tokens[at]!;
    const before = tokens[at - 1]!.tags;
    if (tags.freed && (before.past || (before.passive && tokens[at - 2]?.tags.past)))
      return { reason: "people-freed", rule: "let-go" };
    const other = all[startingAt.get(at) ?? -1];
    if (other?.reason === null || tags.barriers || tags.relative || /^[.;:]$/u.test(text)) return null;
  }
  return null;
}

/** How far behind captives a verb may come that they share with others: "25 hostages and the bodies of eight were freed". */
const sharedVerb = 10;

/** Captives who are let go together with others, or who are to be: "tiga sandera yang akan dibebaskan". */
export function freedTogether(tokens: readonly Token[], to: number): Refusal | null {
  let joined = false;
  for (let at = to; at < Math.min(tokens.length, to + sharedVerb); at += 1) {
    const { tags, kind } = tokens[at]!;
    if (tags.freed && (joined || tags.state === undefined))
      return tokens[at - 1]?.tags.joins ? null : { reason: "people-freed", rule: "let-go" };
    if (tags.joins) joined = true;
    const told = tags.state !== undefined || (tags.active !== undefined && tags.counted === undefined);
    if (kind === "mark" || told || tags.barriers || tags.otherVerbs) return null;
    if (!joined && !tags.filler && !tags.relative && !tags.maybe && !tags.passive) return null;
  }
  return null;
}

/** The same before a verb, which has people of its own: "freed 12 hostages and still hold 30 others". */
export const beforeVerb = 4;

/** "released 20 prisoners", "trao trả 20 tù binh": people let go. */
export function freedBefore(tokens: readonly Token[], from: number, far = reach): Refusal | null {
  for (let at = from - 1; at >= Math.max(0, from - far); at -= 1) {
    const { tags, kind, numeral } = tokens[at]!;
    if (tags.freed) return { reason: "people-freed", rule: "let-go" };
    const counted = numeral !== null || tags.value !== undefined;
    if (kind === "mark" || tags.barriers || (counted && far === beforeVerb && at < from - 1)) return null;
  }
  return null;
}
