import assert from "node:assert/strict";
import { test } from "node:test";
import { languages } from "../../../../src/languages/index.ts";
import { readQuery, type Unit } from "../../../../src/search/client/query/query.ts";
import { dateForms } from "../../../../src/search/words/find-dates.ts";
import { createDictionary } from "../../../../src/search/words/read-text.ts";

const kit = createDictionary({
  concepts: [{ id: "pow", name: { en: "prisoner of war", vi: "tù binh" }, forms: {} }],
  stopWords: ["of", "the"],
  scales: { nghin: 1000, thousand: 1000 },
  numerals: { units: {}, scales: { nghìn: 1000, thousand: 1000 }, teens: {}, joints: [], weak: [] },
  dateForms: dateForms(languages.map(({ time }) => time)),
});
const shown = (unit: Unit): string => {
  if (unit.kind === "word") return unit.isStopWord ? `(${unit.word.fold})` : unit.word.fold;
  if (unit.kind === "phrase") return `"${unit.words.map(({ fold }) => fold).join(" ")}"`;
  return unit.kind === "number" ? `=${unit.value}` : unit.edtf;
};
const units = (text: string) => readQuery(text, kit).units.map(shown);

test("words, numbers and dates are told apart in any order", () => {
  assert.deepEqual(units("30 nghìn người 27/9 Karabakh"), ["=30000", "nguoi", "XXXX-09-27", "karabakh"]);
  assert.deepEqual(units("30,000 killed"), ["=30000", "killed"]);
});

test("quotation marks of any kind make a phrase; a minus leaves out a word or a phrase", () => {
  assert.deepEqual(units("“peace deal” Moscow"), ['"peace deal"', "moscow"]);
  const query = readQuery('Pompeo -Menlu -"hari Rabu"', kit);
  assert.deepEqual(query.units.map(shown), ["pompeo"]);
  assert.deepEqual(
    query.without.map((words) => words.map(({ fold }) => fold)),
    [["menlu"], ["hari", "rabu"]],
  );
  assert.deepEqual(units("Nagorno-Karabakh"), ["nagorno", "karabakh"]);
});

test("a name with a short part is one thing", () => {
  assert.deepEqual(units("máy bay F-16"), ["may", "bay", '"f 16"']);
  assert.deepEqual(units("F16"), ['"f 16"']);
});

test("slight words may be missing, unless there is nothing else", () => {
  assert.deepEqual(units("prisoners of war"), ["prisoners", "(of)", "war"]);
  assert.deepEqual(units("of the"), ["of", "the"]);
});

test("a thing named in several words covers them all", () => {
  assert.deepEqual(readQuery("the prisoners of war", kit).concepts, [{ id: "pow", from: 1, to: 4 }]);
});

test("nothing typed asks for nothing", () => {
  for (const text of ["", "  ", '""', "-", "?!"]) assert.deepEqual(units(text), [], text);
});
