/** "20 lives were lost", "claimed 20 lives": lives count only where they are taken. */
import type { Quantity } from "../../numbers/quantity.ts";
import type { Token } from "../../numbers/token.ts";
import { refusalOf } from "../refusal-of.ts";
import type { Relation } from "../relation.ts";

/** How far before and behind the lives the word may come, in tokens. */
const farBefore = 4;
const farBehind = 3;

export function livesTaken(tokens: readonly Token[], quantity: Quantity): Relation {
  if (costLives(tokens, quantity)) return livesOf(tokens, quantity, quantity.from - 1);
  const lost = livesLost(tokens, quantity);
  if (lost !== null) return livesOf(tokens, quantity, lost);
  if (!quantity.lives || tokens[quantity.from - 1]?.tags.carrying) return null;
  const word = takingWord(tokens, quantity);
  if (word === null) return null;
  return livesOf(tokens, quantity, word);
}

function livesOf(tokens: readonly Token[], quantity: Quantity, word: number): Relation {
  const from = Math.min(word, quantity.from);
  return (
    refusalOf(tokens, from, [0, 0]) ?? {
      harms: ["killed"],
      rule: "lives-taken",
      words: [word],
      from,
      to: Math.max(word + 1, quantity.nounTo),
      role: "stated",
    }
  );
}

/** "cost 16 fishermen their lives" */
function costLives(tokens: readonly Token[], { from, nounTo, head }: Quantity): boolean {
  if (head !== "people" && head !== "unknown") return false;
  const owners = tokens[nounTo]?.tags.filler && tokens[nounTo + 1]?.tags.lives;
  return Boolean(owners && tokens[from - 1]?.tags.taking);
}

/** "Nyawa 23 penambang melayang": whose lives they were comes between them and the word. */
function livesLost(tokens: readonly Token[], { from, nounTo, head }: Quantity): number | null {
  if (head !== "people" || !tokens[from - 1]?.tags.lives) return null;
  for (let at = nounTo; at < Math.min(tokens.length, nounTo + farBehind); at += 1) {
    const { tags, kind } = tokens[at]!;
    if (tags.taking) return at;
    if (kind === "mark") return null;
  }
  return null;
}

/** The last one around the lives. */
function takingWord(tokens: readonly Token[], { from, nounTo }: Quantity): number | null {
  for (let at = nounTo + farBehind - 1; at >= Math.max(0, from - farBefore); at -= 1) {
    if (at < from && tokens[at]!.text === ";") return null;
    if ((at >= nounTo || at < from) && tokens[at]?.tags.taking) return at;
  }
  return null;
}
