/**
 * Holds what the program reads against labels of every field that a reader sees. What only a doubtful label meets, and
 * a field that a label does not ask, is counted neither as right nor as wrong.
 */
import type { Claim } from "../../../src/model/claims/claim.ts";
import { dateOf, sameName, stanceOf } from "./same-claim.ts";
import {
  type CasualtyLabel,
  type CeasefireLabel,
  matchedCasualties,
  matchedCeasefires,
  type Passage,
  sameFigure,
  sameStatus,
} from "./score-passages.ts";

export const fields = [
  "found",
  "figure",
  "victims",
  "speaker",
  "date",
  "ceasefire",
  "status",
  "stance",
] as const;
export type Field = (typeof fields)[number];
export interface FieldTally {
  /** Labels that give the field, claims that give it, and those of the claims that are right. */
  due: number;
  given: number;
  right: number;
}
type Score = Readonly<Record<Field, FieldTally>>;

export const emptyScore = (): Score =>
  Object.fromEntries(fields.map((field) => [field, { due: 0, given: 0, right: 0 }])) as Record<
    Field,
    FieldTally
  >;

/** Adds what was read of a passage. @returns what is wrong, a line each. */
export function scoreFields(score: Score, passage: Passage, claims: readonly Claim[]): readonly string[] {
  return [...addCasualties(score, passage, claims), ...addCeasefires(score, passage, claims)];
}

const add = (tally: FieldTally, due: boolean, given: boolean, right: boolean): void => {
  if (due) tally.due++;
  if (given) tally.given++;
  if (due && given && right) tally.right++;
};

/** What both kinds of claim have. A field that the label does not ask is not counted. */
function addShared(score: Score, claim: Claim, label: CasualtyLabel | CeasefireLabel): string[] {
  const wrong: string[] = [];
  const speaker = claim.speaker?.name ?? null;
  if (label.speaker !== undefined) {
    const right = label.speaker !== null && speaker !== null && sameName(label.speaker, speaker);
    add(score.speaker, label.speaker !== null, speaker !== null, right);
    if (!right && (label.speaker ?? speaker) !== null)
      wrong.push(`speaker ${label.speaker} read as ${speaker}`);
  }
  const date = dateOf(claim);
  if (label.date !== undefined) {
    add(score.date, label.date !== null, date !== null, label.date === date);
    if (label.date !== date) wrong.push(`date ${label.date} read as ${date}`);
  }
  const [stance, expected] = [stanceOf(claim), label.stance ?? "states"];
  add(score.stance, expected !== "states", stance !== "states", stance === expected);
  if (stance !== expected) wrong.push(`stance ${expected} read as ${stance}`);
  return wrong;
}

function addCasualties(score: Score, passage: Passage, claims: readonly Claim[]): string[] {
  const { pairs, missed, invented } = matchedCasualties(passage, claims);
  for (const tally of [score.found, score.figure]) {
    tally.due += pairs.length + missed.length;
    tally.given += pairs.length + invented.length;
  }
  score.found.right += pairs.length;
  const wrong = [
    ...missed.map(({ kind, low, high, quote }) => `missed ${kind} ${low}..${high}: ${quote}`),
    ...invented.map(({ harm, count, quote }) => `invented ${harm} ${count.low}..${count.high}: ${quote}`),
  ];
  for (const [claim, label] of pairs) {
    const notes = addShared(score, claim, label);
    if (sameFigure(claim, label)) score.figure.right++;
    else notes.push(`figure ${label.low}..${label.high} read as ${claim.count.low}..${claim.count.high}`);
    const victims = label.who === "unspecified" || label.who === claim.victims;
    add(score.victims, true, true, victims);
    if (!victims) notes.push(`victims ${label.who} read as ${claim.victims}`);
    wrong.push(...notes.map((note) => `${note}: ${claim.quote}`));
  }
  return wrong;
}

function addCeasefires(score: Score, passage: Passage, claims: readonly Claim[]): string[] {
  const { pairs, missed, invented } = matchedCeasefires(passage, claims);
  score.ceasefire.due += pairs.length + missed.length;
  score.ceasefire.given += pairs.length + invented.length;
  score.ceasefire.right += pairs.length;
  const wrong = [
    ...missed.map(({ status, quote }) => `missed ${status}: ${quote}`),
    ...invented.map(({ status, quote }) => `invented ${status}: ${quote}`),
  ];
  for (const [claim, label] of pairs) {
    const notes = addShared(score, claim, label);
    // A claim that is only mentioned gives no status: it lowers the recall, not the precision.
    const given = String(claim.status) !== "mentioned" || label.status === "mentioned";
    add(score.status, true, given, sameStatus(claim, label));
    if (!sameStatus(claim, label)) notes.push(`status ${label.status} read as ${claim.status}`);
    wrong.push(...notes.map((note) => `${note}: ${claim.quote}`));
  }
  return wrong;
}

/** Rounded down. */
export const percent = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.floor((100 * part) / whole);

/** Precision and recall in percent: "94/88". */
export function reached({ due, given, right }: FieldTally): string {
  return `${percent(right, given)}/${percent(right, due)}`;
}
