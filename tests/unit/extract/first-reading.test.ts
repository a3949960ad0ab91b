/**
 * Sets of news passages, each labelled from the text and the conventions before the program was run on it; each came
 * when the rules had learned from those before. What the program scored on all of them when it first read them is on
 * the about page. It may read any set better than at its first reading, never worse.
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { type FieldAccuracy, measuredAccuracy } from "../../../src/model/editorial/measured-accuracy.ts";
import { readFile } from "./same-claim.ts";
import {
  emptyScore,
  type Field,
  type FieldTally,
  fields,
  percent,
  reached,
  scoreFields,
} from "./score-fields.ts";
import type { Passage } from "./score-passages.ts";

interface FirstReading {
  readonly passages: number;
  readonly fields: Readonly<Record<Field, Readonly<FieldTally>>>;
}

const tally = (due: number, given: number, right: number): Readonly<FieldTally> => ({ due, given, right });

/** What was counted when each set was first read, by the name of its file. */
const firstReadings: Readonly<Record<string, FirstReading>> = {
  "first-reading": {
    passages: 51,
    fields: {
      found: tally(138, 128, 125),
      figure: tally(138, 128, 124),
      victims: tally(125, 125, 118),
      speaker: tally(79, 77, 76),
      date: tally(69, 59, 51),
      ceasefire: tally(37, 44, 37),
      status: tally(37, 37, 36),
      stance: tally(8, 8, 8),
    },
  },
  "second-reading": {
    passages: 45,
    fields: {
      found: tally(114, 112, 107),
      figure: tally(114, 112, 106),
      victims: tally(107, 107, 103),
      speaker: tally(78, 73, 72),
      date: tally(46, 54, 36),
      ceasefire: tally(32, 34, 32),
      status: tally(32, 32, 27),
      stance: tally(9, 6, 6),
    },
  },
  "third-reading-en": {
    passages: 38,
    fields: {
      found: tally(102, 108, 96),
      figure: tally(102, 108, 94),
      victims: tally(96, 96, 91),
      speaker: tally(65, 61, 57),
      date: tally(46, 39, 33),
      ceasefire: tally(28, 31, 27),
      status: tally(27, 27, 26),
      stance: tally(4, 4, 4),
    },
  },
  "third-reading-vi-id": {
    passages: 50,
    fields: {
      found: tally(122, 127, 119),
      figure: tally(122, 127, 119),
      victims: tally(119, 119, 119),
      speaker: tally(83, 78, 78),
      date: tally(70, 74, 60),
      ceasefire: tally(29, 30, 29),
      status: tally(29, 29, 27),
      stance: tally(8, 6, 6),
    },
  },
  "fourth-reading-vi-id": {
    passages: 23,
    fields: {
      found: tally(62, 61, 60),
      figure: tally(62, 61, 60),
      victims: tally(60, 60, 60),
      speaker: tally(41, 39, 38),
      date: tally(38, 37, 34),
      ceasefire: tally(21, 22, 21),
      status: tally(21, 20, 19),
      stance: tally(0, 0, 0),
    },
  },
  "fourth-reading-en": {
    passages: 36,
    fields: {
      found: tally(100, 104, 98),
      figure: tally(100, 104, 98),
      victims: tally(98, 98, 94),
      speaker: tally(72, 72, 69),
      date: tally(33, 35, 30),
      ceasefire: tally(33, 35, 33),
      status: tally(33, 32, 27),
      stance: tally(3, 7, 3),
    },
  },
  "fifth-reading-en": {
    passages: 40,
    fields: {
      found: tally(87, 89, 83),
      figure: tally(87, 89, 83),
      victims: tally(83, 83, 81),
      speaker: tally(63, 69, 57),
      date: tally(44, 46, 33),
      ceasefire: tally(43, 49, 43),
      status: tally(43, 41, 37),
      stance: tally(9, 7, 6),
    },
  },
  "fifth-reading-vi-id": {
    passages: 50,
    fields: {
      found: tally(69, 71, 68),
      figure: tally(69, 71, 68),
      victims: tally(68, 68, 67),
      speaker: tally(54, 59, 50),
      date: tally(52, 54, 50),
      ceasefire: tally(41, 43, 39),
      status: tally(39, 39, 34),
      stance: tally(0, 8, 0),
    },
  },
};

const share = (right: number, whole: number): number => percent(right, whole) / 100;
/** Not rounded; 0 of a field that no label of the set asks. */
const part = (right: number, whole: number): number => (whole === 0 ? 0 : right / whole);

test("the about page shows what all sets scored at their first reading, counted together", () => {
  const sets = Object.values(firstReadings);
  const sum = (of: (set: FirstReading) => number): number => sets.reduce((total, set) => total + of(set), 0);
  assert.equal(
    measuredAccuracy.passages,
    sum((set) => set.passages),
  );
  for (const [field, shown] of Object.entries(measuredAccuracy.fields) as [Field, FieldAccuracy][]) {
    const right = sum((set) => set.fields[field].right);
    assert.deepEqual(
      shown,
      {
        precision: share(
          right,
          sum((set) => set.fields[field].given),
        ),
        recall: share(
          right,
          sum((set) => set.fields[field].due),
        ),
      },
      field,
    );
  }
});

for (const [name, expected] of Object.entries(firstReadings)) {
  const passages = JSON.parse(
    readFileSync(new URL(`../../gold/${name}.json`, import.meta.url), "utf8"),
  ) as readonly Passage[];
  const score = emptyScore();
  for (const passage of passages) {
    const { claims } = readFile(Buffer.from(passage.text, "utf8"), "passage.txt");
    const wrong = scoreFields(score, passage, claims);
    if (process.env["ERRORS"] === "1") for (const line of wrong) console.log(`${passage.id} ${line}`);
  }
  const table = fields.map((field) => `${field} ${reached(score[field])}`).join(", ");

  test(`${name} has labels enough; precision/recall: ${table}`, () => {
    assert.equal(passages.length, expected.passages);
    assert.ok(score.found.due > 60 && score.ceasefire.due > 15, JSON.stringify(score));
  });

  for (const [field, first] of Object.entries(expected.fields)) {
    test(`${field} of ${name} is never below its first reading`, () => {
      const { due, given, right } = score[field as Field];
      const now = reached(score[field as Field]);
      assert.ok(
        part(right, given) >= share(first.right, first.given) &&
          part(right, due) >= share(first.right, first.due),
        `${field}: ${now} of ${due} labels`,
      );
    });
  }

  test(`every label of ${name} lies in its sentence and its text`, () => {
    for (const { id, text, casualties, ceasefires } of passages) {
      for (const { start, end, sentence, quote } of [...casualties, ...ceasefires]) {
        assert.ok(sentence[0] <= start && start < end && end <= sentence[1] && end <= text.length, id);
        assert.equal(text.slice(start, end), quote, id);
      }
    }
  });
}
