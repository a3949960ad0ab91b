/** People first, harm second: "20 people were killed", "hàng chục binh sĩ thiệt mạng", "lima orang tewas". */
import type { HarmName } from "../../../model/language/harm-words.ts";
import type { Quantity } from "../../numbers/quantity.ts";
import type { Token } from "../../numbers/token.ts";
import { harmDirectionAt, type QuantityIndex } from "../harm-direction.ts";
import { moreHarms } from "../more-harms.ts";
import { refusalOf } from "../refusal-of.ts";
import type { Attachment, Relation } from "../relation.ts";
import { fractionMoved, livesLost } from "./lives-lost.ts";

/** How far behind its people a harm word may stand, in lexemes. */
const farthest = 24;
/** The same where the number has no noun: "15 injured", "five had serious injuries". */
const nearest = 4;

interface Walk {
  at: number;
  /** Inside "including …": its numbers do not come between the people and their harm. */
  inserted: boolean;
  /** Inside "who …", "yang …". */
  relative: boolean;
}

export function harmAfter(lexemes: readonly Token[], quantity: Quantity, places: QuantityIndex): Relation {
  if (lexemes[quantity.from - 1]?.tags.carrying) return null;
  if (quantity.lives) {
    const lost = livesLost(lexemes, quantity);
    if (lost !== null) return lost;
  }
  const limit = Math.min(lexemes.length, quantity.nounTo + reachOf(lexemes, quantity));
  const walk: Walk = { at: quantity.nounTo, inserted: false, relative: false };
  for (; walk.at < limit; walk.at += 1) {
    const voice = harmDirectionAt(lexemes, walk.at, places);
    if (voice?.people === "before") return stateClaim(lexemes, quantity, walk.at, voice.harm, places);
    if (voice !== null || ends(lexemes, walk, quantity)) return fractionMoved(lexemes, quantity);
    const other = places.startingAt.get(walk.at);
    if (other !== undefined && !passes(lexemes, walk, places.all[other]!))
      return fractionMoved(lexemes, quantity);
  }
  return fractionMoved(lexemes, quantity);
}

function reachOf(lexemes: readonly Token[], { head, nounTo }: Quantity): number {
  if (head !== "none") return farthest;
  // "as many as 10 on their side had died"
  return lexemes[nounTo]?.tags.prepositions ? nearest + 3 : nearest;
}

/** Notes insertions on the way; true where the clause of these people has ended. */
function ends(lexemes: readonly Token[], walk: Walk, quantity: Quantity): boolean {
  const { tags, text, kind } = lexemes[walk.at]!;
  if (kind === "mark" && /^[;:.!?…]$/u.test(text)) return true;
  if (text === "(") {
    for (let k = walk.at; k < Math.min(lexemes.length, walk.at + 12); k += 1) {
      if (lexemes[k]!.text === ")") walk.at = k;
      if (lexemes[k]!.text === ")") return false;
    }
    return true;
  }
  if (quantity.head === "counted" && tags.joins) return true;
  if (tags.including && !partItself(lexemes, walk.at, quantity)) walk.inserted = true;
  if (tags.relative) walk.relative = true;
  if (kind === "mark" && (text === "," || text === "-")) walk.relative = false;
  if (tags.barriers && !tags.filler && !walk.relative) return true;
  return Boolean(tags.otherVerbs) && !walk.relative && !walk.inserted && quantity.head !== "counted";
}

/** "295 di antaranya anak": the including word makes the number itself a part, and opens nothing. */
function partItself(lexemes: readonly Token[], at: number, { head, nounTo }: Quantity): boolean {
  const next = lexemes[at + 1];
  return head === "none" && at === nounTo && next?.numeral === null && next.tags.value === undefined;
}

/** Whether another number may stand between: one that counts no people, or one inside "including …". */
function passes(lexemes: readonly Token[], walk: Walk, other: Quantity): boolean {
  const mayBePeople =
    other.reason === null && (other.kind !== "words" || other.head === "people" || other.head === "counted");
  // "29 others, five students among them, lost their lives"
  if (lexemes[walk.at - 1]?.text === "," && lexemes[other.nounTo]?.tags.including) walk.inserted = true;
  if (mayBePeople && !walk.inserted) return false;
  walk.at = Math.max(walk.at, Math.min(other.nounTo, lexemes.length) - 1);
  return true;
}

function stateClaim(
  lexemes: readonly Token[],
  quantity: Quantity,
  at: number,
  harm: HarmName,
  places: QuantityIndex,
): Relation {
  if (quantity.head === "unknown" && at - quantity.nounTo > 6) return null;
  // "lima orang tewas tertimbun longsor": the dead are not missing too
  if (quantity.head === "counted" && quantity.harm === "killed" && harm !== "killed") return null;
  // soldiers who cross a border are no displaced people
  if (harm === "displaced" && quantity.who === "military") return null;
  const refused = refusalOf(lexemes, quantity.from, [quantity.nounTo, at]);
  if (refused !== null) return refused;
  const death = harm === "wounded" ? laterDeath(lexemes, at, places) : null;
  const first = death === null ? { at, harm } : { at: death, harm: "killed" as const };
  const { harms, words } = moreHarms(lexemes, first.at, first.harm, places);
  const attachment: Attachment = {
    harms,
    rule: "people-then-harm",
    words,
    from: quantity.from,
    to: words.at(-1)! + 1,
    role: roleOf(lexemes, quantity),
    ...(untilHedge(lexemes, quantity) ? { hedge: "exact" as const } : {}),
  };
  return attachment;
}

/** "dihantam artileri hingga 12 pasien meninggal": "until" before a clause of its own is no "up to". */
function untilHedge(lexemes: readonly Token[], { from, numberFrom }: Quantity): boolean {
  const [before, hedge] = [lexemes[from - 1]?.tags, lexemes[from]!.tags];
  if (from === numberFrom || hedge.before !== "upTo" || !hedge.barriers || before === undefined) return false;
  return !(
    before.estimate ||
    before.suspect ||
    before.plain ||
    before.filler ||
    before.reach ||
    before.maybe ||
    before.cause
  );
}

/** "three soldiers wounded on Sunday died": the last that is told of the same people. */
function laterDeath(lexemes: readonly Token[], wounded: number, places: QuantityIndex): number | null {
  for (let at = wounded + 1; at < Math.min(lexemes.length, wounded + 9); at += 1) {
    const voice = harmDirectionAt(lexemes, at, places);
    if (voice !== null) return voice.harm === "killed" && voice.people === "before" ? at : null;
    const { tags, kind } = lexemes[at]!;
    const ends = kind === "mark" || tags.joins || tags.barriers || tags.otherVerbs || tags.cause;
    if (ends || places.startingAt.has(at)) return null;
  }
  return null;
}

/** "thêm 5 người chết", "another 20 were killed": what was added to a toll. */
export function roleOf(lexemes: readonly Token[], quantity: Quantity): Attachment["role"] {
  const near = [lexemes[quantity.from - 1], lexemes[quantity.from]];
  return near.some((lexeme) => lexeme?.tags.increment) ? "increment" : "stated";
}
