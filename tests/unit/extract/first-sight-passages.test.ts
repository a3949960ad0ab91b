/**
 * Passages of general and conflict news, labelled in all fields from the conventions alone: precision and recall of each
 * field, as floors that may only rise. `ERRORS=1` (or a language) prints what is wrong in the half for tuning (`dev`);
 * the half held out (`test`) is counted and never shown, so that nothing is written for its sentences.
 */
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { languages } from "../../../src/languages/index.ts";
import type { Claim } from "../../../src/model/claims/claim.ts";
import { dateOf, readFile, sameName, stanceOf } from "./same-claim.ts";
import {
  type CasualtyLabel,
  type CeasefireLabel,
  matchedCasualties,
  matchedCeasefires,
  type Passage,
  sameFigure,
  sameStatus,
} from "./score-passages.ts";

type Split = "dev" | "test";
type SplitPassage = Passage & { readonly split: Split };

const fields = ["found", "figure", "victims", "speaker", "date", "ceasefire", "status", "stance"] as const;
type Field = (typeof fields)[number];
interface Tally {
  due: number;
  given: number;
  right: number;
}
type Score = Readonly<Record<Field, Tally>>;

/** Precision and recall of each field, in percent, rounded down; 0 where nothing is given or due. */
const floors: Readonly<Record<string, Readonly<Record<Split, Readonly<Record<Field, string>>>>>> = {
  en: {
    dev: {
      found: "100/96",
      figure: "100/96",
      victims: "100/100",
      speaker: "90/100",
      date: "100/100",
      ceasefire: "94/100",
      status: "82/77",
      stance: "75/100",
    },
    test: {
      found: "98/100",
      figure: "98/100",
      victims: "98/98",
      speaker: "81/90",
      date: "54/85",
      ceasefire: "95/82",
      status: "80/63",
      stance: "100/100",
    },
  },

  vi: {
    dev: {
      found: "100/100",
      figure: "100/100",
      victims: "97/97",
      speaker: "100/100",
      date: "100/100",
      ceasefire: "100/91",
      status: "72/72",
      stance: "0/0",
    },
    test: {
      found: "100/100",
      figure: "100/100",
      victims: "100/100",
      speaker: "94/94",
      date: "90/90",
      ceasefire: "85/85",
      status: "83/83",
      stance: "100/100",
    },
  },

  id: {
    dev: {
      found: "98/98",
      figure: "98/98",
      victims: "98/98",
      speaker: "100/100",
      date: "86/100",
      ceasefire: "100/100",
      status: "100/100",
      stance: "100/100",
    },
    test: {
      found: "97/92",
      figure: "97/92",
      victims: "100/100",
      speaker: "90/90",
      date: "94/94",
      ceasefire: "100/100",
      status: "87/87",
      stance: "50/100",
    },
  },
};

const add = (tally: Tally, due: boolean, given: boolean, right: boolean): void => {
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

const percent = (part: number, whole: number): number => (whole === 0 ? 0 : Math.floor((100 * part) / whole));

function reached({ due, given, right }: Tally): string {
  return `${percent(right, given)}/${percent(right, due)}`;
}

const parts = (pair: string): readonly number[] => pair.split("/").map(Number);

for (const { code } of languages) {
  const file = new URL(`../../gold/first-sight-${code}.json`, import.meta.url);
  if (!existsSync(file)) continue;
  const passages = JSON.parse(readFileSync(file, "utf8")) as readonly SplitPassage[];
  for (const split of ["dev", "test"] as const) {
    const score = Object.fromEntries(
      fields.map((field) => [field, { due: 0, given: 0, right: 0 }]),
    ) as Record<Field, Tally>;
    for (const passage of passages.filter((one) => one.split === split)) {
      const { claims } = readFile(Buffer.from(passage.text, "utf8"), "passage.txt");
      const wrong = [...addCasualties(score, passage, claims), ...addCeasefires(score, passage, claims)];
      if (split === "dev" && ["1", code].includes(process.env["ERRORS"] ?? "")) {
        for (const line of wrong) console.log(`${passage.id} ${line}`);
      }
    }
    const line = fields.map((field) => `${field} ${reached(score[field])}`).join(", ");
    test(`passages at first sight (${code}, ${split}), precision/recall: ${line}`, () => {
      assert.ok(floors[code] !== undefined, `expected floors for ${code}, found none; set them to: ${line}`);
      for (const field of fields) {
        const [precision, recall] = parts(reached(score[field]));
        const [lowestPrecision, lowestRecall] = parts(floors[code][split][field]);
        const message = `${field}: ${reached(score[field])} of ${JSON.stringify(score[field])}`;
        assert.ok(precision! >= lowestPrecision! && recall! >= lowestRecall!, message);
      }
    });
  }

  test(`every label of the passages at first sight (${code}) lies in its sentence and its text`, () => {
    for (const { id, text, casualties, ceasefires } of passages) {
      for (const { start, end, sentence, quote } of [...casualties, ...ceasefires]) {
        assert.ok(sentence[0] <= start && start < end && end <= sentence[1] && end <= text.length, id);
        assert.equal(text.slice(start, end), quote, id);
      }
    }
  });
}
