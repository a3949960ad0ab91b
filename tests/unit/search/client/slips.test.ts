import assert from "node:assert/strict";
import { test } from "node:test";
import { editDistance } from "../../../../src/search/words/edit-distance.ts";

test("slips of the fingers are told by their number", () => {
  for (const [typed, meant] of [
    ["ceasfire", "ceasefire"],
    ["sejata", "senjata"],
    ["negociation", "negotiation"],
    ["stepanakret", "stepanakert"],
    ["pompoe", "pompeo"],
    ["turky", "turkey"],
    ["mssile", "missile"],
    ["ngug", "ngung"],
  ] as const)
    assert.equal(editDistance(typed, meant), 1, typed);
  assert.equal(editDistance("transnsitira", "transnistria"), 2);
});

test("another word that looks alike is no slip", () => {
  for (const [typed, other] of [
    ["kentang", "tentang"],
    ["bread", "break"],
    ["paint", "point"],
    ["horse", "house"],
    ["planet", "plane"],
    ["pisang", "pasang"],
    ["ban", "bang"],
  ] as const)
    assert.equal(editDistance(typed, other), null, typed);
});

test("a last letter left out of a short word is a slip only where its neighbours can tell", () => {
  assert.equal(editDistance("ngun", "ngung"), null);
  assert.equal(editDistance("ngun", "ngung", true), 1);
});
