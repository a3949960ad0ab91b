/** On which side of a harm word its people come: "20 were killed" and "killed 20" use one word both ways. */
import type { HarmName } from "../../model/language/harm-words.ts";
import type { Language } from "../../model/language/language.ts";
import type { Quantity } from "../numbers/quantity.ts";
import type { Token } from "../numbers/token.ts";
import { type WordEndings, wordEndings } from "../numbers/word-endings.ts";

export interface HarmDirection {
  readonly harm: HarmName;
  /** `before`: the people come before the word; `after`: behind it. */
  readonly people: "before" | "after";
}

/** The quantities of a sentence, found by the tokens they begin at and end before. */
export interface QuantityIndex {
  readonly startingAt: ReadonlyMap<number, number>;
  readonly endingAt: ReadonlyMap<number, number>;
  readonly all: readonly Quantity[];
  readonly endings: WordEndings;
}

export function quantityIndex(all: readonly Quantity[], language: Language): QuantityIndex {
  const startingAt = new Map<number, number>();
  const endingAt = new Map<number, number>();
  all.forEach((quantity, i) => {
    startingAt.set(quantity.from, i);
    endingAt.set(quantity.nounTo, i);
    endingAt.set(quantity.to, i);
  });
  return { startingAt, endingAt, all, endings: wordEndings(language) };
}

export function harmDirectionAt(
  tokens: readonly Token[],
  at: number,
  index: QuantityIndex,
): HarmDirection | null {
  const tags = tokens[at]?.tags;
  if (tags === undefined) return null;
  if (tags.either !== undefined) return { harm: tags.either, people: eitherSide(tokens, at, index) };
  if (tags.active !== undefined) {
    const both = tags.state !== undefined && !startsPeople(at + 1, index);
    const passive = tags.turns === true && passiveBefore(tokens, at);
    return { harm: tags.active, people: both || passive ? "before" : "after" };
  }
  if (tags.intransitive && hasObject(tokens, at)) return null;
  if (tags.leaving && !tokens[at + 1]?.capital) return null;
  if (tags.state !== undefined) {
    const turned = startsPeople(at + 1, index) && turnedAround(tokens, at, index);
    return { harm: tags.state, people: turned ? "after" : "before" };
  }
  return null;
}

/** "đã mất niềm tin": an object follows, and so something was lost and nobody died. */
function hasObject(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined || next.kind === "mark" || next.date !== null) return false;
  const { prepositions, barriers, joins, filler } = next.tags;
  return !(prepositions || barriers || joins || filler);
}

/** A count of people begins here. */
function startsPeople(at: number, index: QuantityIndex): boolean {
  const quantity = index.startingAt.get(at);
  if (quantity === undefined) return false;
  const { reason } = index.all[quantity]!;
  return reason === null || reason === "households";
}

/** "làm chết 5 người", "chết 5 người, bị thương 10 người": the state word comes before its people. */
function turnedAround(tokens: readonly Token[], at: number, index: QuantityIndex): boolean {
  const before = tokens[at - 1];
  if (before === undefined || before.tags.cause) return true;
  if (index.endingAt.has(at)) return false;
  return before.kind === "mark" || Boolean(before.tags.joins);
}

function eitherSide(tokens: readonly Token[], at: number, index: QuantityIndex): HarmDirection["people"] {
  let k = at - 1;
  while (k >= 0 && at - k < 4 && isAdverb(tokens[k]!, index)) k -= 1;
  const left = tokens[k]?.tags;
  if (left?.passive && !index.endingAt.has(k + 1)) return "before";
  const next = tokens[at + 1];
  const nextPeople = startsPeople(at + 1, index);
  if (index.endingAt.has(at) && !nextPeople && !next?.tags.articles) return "before";
  if (nextPeople) return "after";
  // "who burned to death": a state as well
  if (left?.activeBefore && tokens[at]!.tags.state === undefined) return "after";
  const object =
    next !== undefined &&
    (next.tags.people !== undefined || next.capital || next.tags.articles || next.tags.filler);
  const opens = next !== undefined && (next.kind !== "mark" || next.text === '"' || next.text === "'");
  return object && opens && !next.tags.prepositions && !next.tags.passive && !next.tags.joins
    ? "after"
    : "before";
}

function isAdverb({ tags, kind, text }: Token, { endings }: QuantityIndex): boolean {
  if (kind === "mark") return false;
  return (Boolean(tags.filler) && !tags.passive && !tags.activeBefore) || endings.adverb(text);
}

/** "bị quân đội Israel bắt giữ": the passive word may come before the doer. */
function passiveBefore(tokens: readonly Token[], at: number): boolean {
  for (let k = at - 1; k >= Math.max(0, at - 5); k -= 1) {
    const { tags, kind, numeral } = tokens[k]!;
    if (tags.passive) return true;
    if (kind === "mark" || tags.joins || tags.barriers || numeral !== null) return false;
  }
  return false;
}
