import assert from "node:assert/strict";
import { test } from "node:test";
import { nameMatcher } from "../../../src/ledger/events/name-matcher.ts";

const find = nameMatcher([
  { id: "france", forms: ["France", "Pháp"] },
  { id: "iran", forms: ["Iran"] },
  { id: "karabakh", forms: ["Karabakh", "Nagorno-Karabakh (NKR)"] },
  { id: "azerbaijan", forms: ["Azerbaijan", "quân Azeri"] },
]);

const cases: readonly [string, readonly string[], string][] = [
  ["Nga và Pháp", ["france"], "a name among others"],
  ["một giải pháp lâu dài", [], "a word that differs by its capital only is another word"],
  ["Iranian officials", [], "a name inside a longer word is not there"],
  ["Nagorno-Karabakh (NKR) said", ["karabakh"], "signs in a name are taken as they stand"],
  ["Quân Azeri", ["azerbaijan"], "a common noun may open a sentence"],
  ["Azerbaijan, Iran, Azerbaijan", ["azerbaijan", "iran"], "each once, in the order of the text"],
  ["quân\n Azeri", ["azerbaijan"], "white space is one space"],
  ["Pháp".normalize("NFD"), ["france"], "letters may be composed or not"],
];
for (const [words, ids, title] of cases) {
  test(`${JSON.stringify(words)}: ${title}`, () => assert.deepEqual(find(words), ids));
}

test("An empty list finds nothing", () => assert.deepEqual(nameMatcher([])("France"), []));
