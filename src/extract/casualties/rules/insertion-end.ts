/** Insertions between people and their harm: "eleven dockers, the port said, were injured", "nine -- not eight -- men". */
import type { Token } from "../../numbers/token.ts";

/** Most tokens of an insertion. */
const longest = 10;

/** The mark that closes the insertion opened at a token; null where it opens none. */
export function insertionEnd(tokens: readonly Token[], at: number): number | null {
  const mark = markAt(tokens, at);
  if (mark === null) return null;
  let from = at + 1;
  while (markAt(tokens, from) === mark) from += 1;
  for (let to = from; to < Math.min(tokens.length, from + longest); to += 1) {
    const { kind, text } = tokens[to]!;
    if (markAt(tokens, to) === mark) return isAside(tokens, from, to) ? lastMark(tokens, to, mark) : null;
    if (kind === "mark" && /^[;.:!?]$/u.test(text)) return null;
  }
  return null;
}

/** Most tokens of a breakdown. */
const longestBreakdown = 16;

/** "six people - four men and two women - were killed": the mark that closes figures right behind people; otherwise null. */
export function breakdownEnd(tokens: readonly Token[], at: number): number | null {
  const mark = markAt(tokens, at);
  let from = at + 1;
  while (mark === "dash" && markAt(tokens, from) === mark) from += 1;
  if (mark === null || !isFigure(tokens, from)) return null;
  for (let to = from + 1; to < Math.min(tokens.length, at + longestBreakdown); to += 1) {
    const { kind, text, tags } = tokens[to]!;
    if (markAt(tokens, to) === mark && tokens[lastMark(tokens, to, mark) + 1]?.tags.passive)
      return lastMark(tokens, to, mark);
    const told = (tags.state ?? tags.active ?? tags.either) !== undefined;
    if (told || tags.passive || tags.otherVerbs || (kind === "mark" && /^[;.:!?]$/u.test(text))) return null;
  }
  return null;
}

/** A number, or one person. */
function isFigure(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at];
  if (first === undefined) return false;
  if (first.numeral !== null || (first.tags.value !== undefined && !first.tags.articles)) return true;
  return first.tags.articles === true && tokens[at + 1]?.tags.people !== undefined;
}

function markAt(tokens: readonly Token[], at: number): "comma" | "dash" | null {
  const text = tokens[at]?.text;
  if (text === ",") return "comma";
  return text === "–" || text === "—" || (text === "-" && !tokens[at]!.glued) || isSecondDash(tokens, at)
    ? "dash"
    : null;
}

/** "--" */
function isSecondDash(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === "-" && tokens[at - 1]?.text === "-";
}

function lastMark(tokens: readonly Token[], at: number, mark: string): number {
  let to = at;
  while (mark === "dash" && markAt(tokens, to + 1) === mark) to += 1;
  return to;
}

/** A correction, a verb of speech at its end, or a clause of its own ("according to …"). */
function isAside(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from]!;
  if (first.tags.not || (first.tags.joins && tokens[from + 1]?.tags.not)) return true;
  // "18 - the mayor had first spoken of 11 - were injured"
  if (tokens.slice(from, to).some(({ tags }) => tags.formerly)) return true;
  // "sebagian besar warga sipil"
  const share = first.tags.fractions === true && tokens[from + 1]?.tags.people !== undefined;
  const tells = tokens
    .slice(from, to)
    .some(
      ({ numeral, tags }) =>
        numeral !== null || (tags.value ?? tags.state ?? tags.active ?? tags.either) !== undefined,
    );
  if (tells || to === from) return false;
  // "the port said in a statement"
  return (
    share ||
    Boolean(first.tags.barriers) ||
    tokens.slice(from + 1, to).some(({ tags }) => tags.otherVerbs === true)
  );
}
