/**
 * Passages of news, written and labelled by somebody who had seen neither the rules nor the word lists. What the program
 * scored when it read them for the first time stands on the about page; it may read them better since, never worse.
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { measuredAccuracy } from "../../../src/model/editorial/measured-accuracy.ts";
import { readFile } from "./same-claim.ts";
import { emptyScore, type Field, reached, scoreFields } from "./score-fields.ts";
import type { Passage } from "./score-passages.ts";

const passages = JSON.parse(
  readFileSync(new URL("../../gold/first-reading.json", import.meta.url), "utf8"),
) as readonly Passage[];
const score = emptyScore();
for (const passage of passages) {
  const wrong = scoreFields(
    score,
    passage,
    readFile(Buffer.from(passage.text, "utf8"), "passage.txt").claims,
  );
  if (process.env["ERRORS"] === "1") for (const line of wrong) console.log(`${passage.id} ${line}`);
}

test("the about page speaks of as many passages as there are, and they hold labels enough", () => {
  assert.equal(measuredAccuracy.passages, passages.length);
  assert.ok(score.found.due > 60 && score.ceasefire.due > 15, JSON.stringify(score));
});

for (const [field, { precision, recall }] of Object.entries(measuredAccuracy.fields)) {
  test(`${field} is never below what the about page says`, () => {
    const { due, given, right } = score[field as Field];
    const now = reached(score[field as Field]);
    assert.ok(right / given >= precision && right / due >= recall, `${field}: ${now} of ${due} labels`);
  });
}

test("every label lies in its sentence and its text", () => {
  for (const { id, text, casualties, ceasefires } of passages) {
    for (const { start, end, sentence, quote } of [...casualties, ...ceasefires]) {
      assert.ok(sentence[0] <= start && start < end && end <= sentence[1] && end <= text.length, id);
      assert.equal(text.slice(start, end), quote, id);
    }
  }
});
