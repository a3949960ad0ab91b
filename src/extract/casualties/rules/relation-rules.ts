/**
 * The rules that relate one number to the harm it counts, in the order in which they are tried. The first that finds
 * a harm wins. A rule may also refuse: the number is denied, feared, or about people let go; that ends the search,
 * unless a later rule `overrules` it. Behind them come the rules by which numbers lend each other their harm
 * (`inherit-figures.ts`).
 */
import type { Quantity } from "../../numbers/quantity.ts";
import type { Token } from "../../numbers/token.ts";
import type { QuantityIndex } from "../harm-direction.ts";
import type { Relation } from "../relation.ts";
import { countedHarm } from "./counted-harm.ts";
import { drivenFromHome } from "./driven-from-home.ts";
import { harmAfter } from "./harm-after.ts";
import { harmBefore } from "./harm-before.ts";
import { harmFirst } from "./harm-first.ts";
import { harmOfPronoun } from "./harm-of-pronoun.ts";
import { labelled } from "./labelled.ts";
import { leftPlace, populationMoved } from "./left-place.ts";
import { livesTaken } from "./lives-taken.ts";
import { soldiersLost } from "./soldiers-lost.ts";
import { tollBefore } from "./toll-before.ts";
import { withOthers } from "./with-others.ts";

export interface RelationRule {
  readonly name: string;
  /** @param index the quantities of the sentence, this one among them. */
  readonly relate: (tokens: readonly Token[], quantity: Quantity, index: QuantityIndex) => Relation;
  /** Names of the rules whose refusal does not keep this one from being tried. */
  readonly overrules?: readonly string[];
}

export const relationRules: readonly RelationRule[] = [
  // "killed: 12, wounded: 30"
  { name: "labelled", relate: labelled },
  // "lost seven fighters"
  { name: "soldiers-lost", relate: soldiersLost },
  // "driven 12 million from their homes"
  { name: "driven-from-home", relate: drivenFromHome },
  // "6,400 people had left the town"
  { name: "left-place", relate: leftPlace },
  // "claimed 20 lives"
  { name: "lives-taken", relate: livesTaken },
  // "20 people were killed"
  { name: "people-then-harm", relate: harmAfter },
  // "half of the population has moved"
  { name: "population-moved", relate: populationMoved },
  // "killed 20 people"; what is denied further on is another harm than the one before
  { name: "harm-then-people", relate: harmBefore, overrules: ["driven-from-home", "people-then-harm"] },
  // "20 deaths", "eleven of the dead"
  { name: "counted-harm", relate: countedHarm },
  // "killed along with two officers"
  { name: "with-others", relate: withOthers },
  // "also killed were two guards"
  { name: "harm-first", relate: harmFirst },
  // "shot a boy, wounding him"
  { name: "harm-of-pronoun", relate: harmOfPronoun },
  // "the death toll rose to 20"
  { name: "toll", relate: tollBefore },
];
