/**
 * People lost: "lost seven fighters", "has lost 35 men", "mất khoảng 100 quân". Soldiers and kin lost are dead; other
 * losses are not, nor are those of a team.
 */

import type { Quantity } from "../../numbers/quantity.ts";
import type { Token } from "../../numbers/token.ts";
import { refusalOf } from "../refusal-of.ts";
import type { Relation } from "../relation.ts";
import { roleOf } from "./role-of.ts";

/** Tokens on each side in which a coach or a season may come: "coach Danny Reese said after the match". */
const farPlay = 25;

const isOfPlay = (tokens: readonly Token[], { from, nounTo }: Quantity): boolean =>
  tokens.slice(Math.max(0, from - farPlay), nounTo + farPlay).some(({ tags }) => tags.athletes);

/** How far before its people the verb may come, in tokens. */
const farthest = 5;

/** The verb right before decides, whatever is told of others further on: "lost dozens of men and several are wounded". */
export function soldiersLost(tokens: readonly Token[], quantity: Quantity): Relation {
  if (quantity.lives || toldAgain(tokens, quantity)) return null;
  const soldiers = areSoldiers(tokens, quantity);
  // "phe nổi dậy mất 20 người": people lost by armed men
  if (!soldiers && (quantity.head !== "people" || quantity.who !== "unspecified")) return null;
  const verb = verbBefore(tokens, quantity);
  if (verb === null) return null;
  if (byIllness(tokens, quantity) || isOfPlay(tokens, quantity)) return null;
  const amidMachines = joinsMachines(tokens, quantity.from - 1);
  if ((!soldiers || tokens[quantity.to]?.tags.owned) && !armedBefore(tokens, verb) && !amidMachines)
    return null;
  return (
    refusalOf(tokens, verb, [0, 0]) ?? {
      harms: ["killed"],
      rule: "soldiers-lost",
      words: [verb],
      from: verb,
      to: quantity.nounTo,
      role: roleOf(tokens, quantity),
    }
  );
}

/** "mất sáu đồng đội, cả sáu đều tử trận": the same people, of whom the death is told right behind. */
function toldAgain(tokens: readonly Token[], { bounds, nounTo }: Quantity): boolean {
  const again = tokens[nounTo + 1]?.tags;
  return (
    tokens[nounTo]?.text === "," &&
    again?.value === bounds.value &&
    tokens[nounTo + 2]?.tags.people === undefined
  );
}

/** "lost five men to a stomach bug": behind what takes them. */
const farIllness = 4;

function byIllness(tokens: readonly Token[], { nounTo }: Quantity): boolean {
  const behind = tokens.slice(nounTo, nounTo + farIllness);
  const mark = behind.findIndex(({ kind }) => kind === "mark");
  return behind.slice(0, mark < 0 ? farIllness : mark).some(({ tags }) => tags.illnesses || tags.injuries);
}

/** How far before the verb the soldiers may come whose members are lost. */
const farOwner = 4;

function armedBefore(tokens: readonly Token[], verb: number): boolean {
  const owner = tokens.slice(Math.max(0, verb - farOwner), verb);
  return owner.some(({ tags }) => tags.people === "military" || tags.captors);
}

/** "men" and "quân" are soldiers where they are lost; so are "four of his grandchildren" dead. */
function areSoldiers(tokens: readonly Token[], { head, who, to, nounTo }: Quantity): boolean {
  const among = tokens[to]?.tags.memberWords === true;
  if (head !== "people" && !among) return false;
  if (who === "military") return true;
  const end = among ? Math.max(nounTo, to + 2) : nounTo;
  for (let at = to; at < end; at += 1) if (tokens[at]?.tags.lostPeople) return true;
  return false;
}

/** Tokens of a number and its machines. */
const machines = 2;

/** Machines with their number right before a word that joins. */
function joinsMachines(tokens: readonly Token[], join: number): boolean {
  const unit = tokens[join - 1]?.tags.unit;
  const number = tokens[join - machines];
  const counted = number !== undefined && (number.numeral !== null || number.tags.value !== undefined);
  return counted && (unit === "weapons" || unit === "vehicles");
}

function verbBefore(tokens: readonly Token[], { from }: Quantity): number | null {
  for (let at = from - 1; at >= Math.max(0, from - farthest - 3); at -= 1) {
    const { tags, kind } = tokens[at]!;
    if (tags.losing) return at;
    // "mất hơn 200 xe tăng và 15.000 người"
    if (tags.joins && kind !== "mark" && joinsMachines(tokens, at)) at -= machines;
    else if (
      kind === "mark" ||
      !(tags.filler || tags.plain || tags.memberWords || tags.others || tags.before)
    )
      return null;
  }
  return null;
}
