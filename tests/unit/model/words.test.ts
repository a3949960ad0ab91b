import assert from "node:assert/strict";
import { test } from "node:test";
import { words } from "../../../src/model/language/words.ts";

test("entries stand between commas, over any number of lines, in their order", () => {
  assert.deepEqual(words`nạn nhân, người, trường hợp`, ["nạn nhân", "người", "trường hợp"]);
  assert.deepEqual(
    words`
      killed, shot dead,
      fell <from> {place},
    `,
    ["killed", "shot dead", "fell <from> {place}"],
  );
});

test("a line that begins with # is a note, whatever marks stand in it", () => {
  assert.deepEqual(
    words`
      # civilians, and those who help them
      civilian,
      # "paramedic", "nurse"
      paramedic,
    `,
    ["civilian", "paramedic"],
  );
});

test("an empty template is an empty list", () => {
  assert.deepEqual(words``, []);
  assert.deepEqual(words` , `, []);
});
