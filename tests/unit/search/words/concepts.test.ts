import assert from "node:assert/strict";
import { test } from "node:test";
import { conceptIndex, conceptsAsked, conceptsIn } from "../../../../src/search/words/concept-index.ts";
import { tokens } from "../../../../src/search/words/tokens.ts";

const index = conceptIndex([
  {
    id: "ceasefire",
    name: { en: "ceasefire", vi: "ngừng bắn" },
    forms: { en: "cease-fire|truce", id: "gencatan senjata" },
  },
  { id: "humanitarian", name: { en: "humanitarian ceasefire", vi: "ngừng bắn nhân đạo" }, forms: {} },
  { id: "killed", name: { en: "killed", vi: "chết" }, forms: {} },
  { id: "failure", name: { en: "failure", vi: "thất bại" }, forms: { vi: "chết yểu" } },
  { id: "usa", name: { en: "United States", vi: "Mỹ" }, forms: { any: "US" } },
  { id: "rouhani", name: { en: "Hassan Rouhani" }, forms: { any: "Rohani" } },
  { id: "france", name: { en: "France", vi: "Pháp" }, forms: { any: "" } },
]);
const printed = (text: string, language: string) =>
  conceptsIn(text, tokens(text), language, index).map(({ id }) => id);
const asked = (text: string) => conceptsAsked(tokens(text), index).map(({ id }) => id);

test("a thing is found under any of its names, in the language of the text", () => {
  assert.deepEqual(printed("the cease-fire held", "en"), ["ceasefire"]);
  assert.deepEqual(printed("lệnh ngừng bắn", "vi"), ["ceasefire"]);
  assert.deepEqual(printed("dua gencatan senjata", "id"), ["ceasefire"]);
  assert.deepEqual(printed("truces", "en"), ["ceasefire"]);
});

test("a document must print the tones and the capital; a query need not", () => {
  assert.deepEqual(printed("biện pháp hòa bình", "vi"), []);
  assert.deepEqual(printed("Nga và Pháp", "vi"), ["france"]);
  assert.deepEqual(printed("let us go", "en"), []);
  assert.deepEqual(asked("ngung ban"), ["ceasefire"]);
  assert.deepEqual(asked("pháp"), ["france"]);
});

test("a short name without its marks is no name, even in a query", () => {
  assert.deepEqual(asked("my"), []);
  assert.deepEqual(asked("mỹ"), ["usa"]);
});

test("the longest name wins, and implies only what it says itself", () => {
  assert.deepEqual(printed("chết yểu", "vi"), ["failure"]);
  assert.deepEqual(printed("ngừng bắn nhân đạo", "vi"), ["humanitarian", "ceasefire"]);
});

test("in a query a name takes the words beside it that belong to it", () => {
  assert.deepEqual(conceptsAsked(tokens("president Hassan Rohani"), index), [
    { id: "rouhani", from: 1, to: 3 },
  ]);
});
