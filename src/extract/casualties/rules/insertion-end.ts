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
  const tells = tokens
    .slice(from, to)
    .some(
      ({ numeral, tags }) =>
        numeral !== null || (tags.value ?? tags.state ?? tags.active ?? tags.either) !== undefined,
    );
  if (tells || to === from) return false;
  // "the port said in a statement"
  return (
    Boolean(first.tags.barriers) || tokens.slice(from + 1, to).some(({ tags }) => tags.otherVerbs === true)
  );
}
