/**
 * Two sets of news passages, each written and labelled by somebody who had seen neither the rules nor the word lists.
 * What the program scored when it read the first set for the first time stands on the about page; the second set came
 * when it had learned from the first. It may read either set better than at its first reading, never worse.
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { type FieldAccuracy, measuredAccuracy } from "../../../src/model/editorial/measured-accuracy.ts";
import { readFile } from "./same-claim.ts";
import { emptyScore, type Field, fields, reached, scoreFields } from "./score-fields.ts";
import type { Passage } from "./score-passages.ts";

interface FirstReading {
  readonly passages: number;
  readonly fields: Readonly<Partial<Record<Field, FieldAccuracy>>>;
}

/** What each set scored when it was first read, rounded down, by the name of its file. */
const measured: Readonly<Record<string, FirstReading>> = {
  "first-reading": measuredAccuracy,
  "second-reading": {
    passages: 45,
    fields: {
      found: { precision: 0.95, recall: 0.93 },
      figure: { precision: 0.94, recall: 0.92 },
      victims: { precision: 0.96, recall: 0.96 },
      speaker: { precision: 0.98, recall: 0.92 },
      date: { precision: 0.66, recall: 0.78 },
      ceasefire: { precision: 0.94, recall: 1 },
      status: { precision: 0.84, recall: 0.84 },
      stance: { precision: 1, recall: 0.66 },
    },
  },
};

for (const [name, expected] of Object.entries(measured)) {
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

  for (const [field, { precision, recall }] of Object.entries(expected.fields)) {
    test(`${field} of ${name} is never below its first reading`, () => {
      const { due, given, right } = score[field as Field];
      const now = reached(score[field as Field]);
      assert.ok(right / given >= precision && right / due >= recall, `${field}: ${now} of ${due} labels`);
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
