/** The wounded and the missing who died: "three soldiers wounded on Sunday died", "9 người bị vùi lấp đều thiệt mạng". */
import type { Token } from "../numbers/token.ts";
import { harmDirectionAt, type QuantityIndex } from "./harm-direction.ts";

/** How far behind the death may be told, in tokens. */
const reach = 10;

/**
 * @param harm token of the harm told first.
 * @param from where to look on from.
 * @returns the token of a death that is told of the same people.
 */
export function laterDeath(
  tokens: readonly Token[],
  harm: number,
  from: number,
  index: QuantityIndex,
): number | null {
  for (let at = from; at < Math.min(tokens.length, from + reach); at += 1) {
    const direction = harmDirectionAt(tokens, at, index);
    const { tags, kind, date, text } = tokens[at]!;
    if (direction !== null) {
      // "missing after the ferry sank"
      const people = !tags.alsoThings || tokens[at - 1]?.tags.allOf;
      const died = direction.harm === "killed" && direction.people === "before" && people;
      return died ? at : null;
    }
    // "bị vùi lấp dẫn tới thiệt mạng"
    if (tags.cause && tokens[at + 1]?.tags.state === "killed") continue;
    if (tags.allOf || (kind === "mark" && goesOn(tokens, harm, at))) continue;
    // "missing … were found, and all of them dead"
    if (tags.otherVerbs && tokens[at + 1]?.text === "," && tokens[at + 2]?.tags.allOf) continue;
    // "taken to hospital, where they died"
    if (isWhere(tokens, at) || (text === "," && isWhere(tokens, at + 1))) continue;
    // "missing since Friday, were found dead"
    if (date !== null || (tags.prepositions && tokens[at + 1]?.date)) continue;
    // "yang hanyut saat menyeberang ditemukan meninggal": inside the relative clause
    if (tags.barriers && kind !== "mark" && tokens[harm - 1]?.tags.relative) continue;
    const ends = kind === "mark" || tags.joins || tags.barriers || tags.otherVerbs || tags.cause;
    if (ends || index.startingAt.has(at)) return null;
  }
  return null;
}

/** A word that begins a clause, and a pronoun for the same people. */
function isWhere(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.tags.barriers === true && tokens[at + 1]?.tags.activeBefore === true;
}

/** "bị lũ cuốn trôi, thiệt mạng"; "vùi lấp 6 công nhân, tất cả đều thiệt mạng" */
function goesOn(tokens: readonly Token[], harm: number, at: number): boolean {
  const next = tokens[at + 1]?.tags;
  if (tokens[at]!.text !== "," || next === undefined) return false;
  return Boolean(next.allOf) || (next.state === "killed" && tokens[harm]!.tags.engulfed === true);
}
