/** How far from its word of harm a figure may stand, to the word: a rule that reaches further reads other people's harm. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { extract } from "../../../src/extract/extract.ts";
import { en } from "../../../src/languages/en/index.ts";
import { sourceOf } from "./source-of.ts";

const unknown = Array.from(
  { length: 40 },
  (_, i) => `zo${"abcdefghijklmnopqrstuvwxyz"[i % 26]}k${"aeiou"[i % 5]}`,
);
const isRead = (start: string, words: number, end: string) =>
  extract(
    sourceOf(`The mayor said on Sunday that ${[start, ...unknown.slice(0, words), end].join(" ")}.`, en),
    en,
  ).claims.length > 0;
const farthest = (start: string, end: string) =>
  unknown.findIndex((_, words) => !isRead(start, words, end)) - 1;

test("a number without a noun reaches its harm across two unknown words, people across some twenty", () => {
  assert.equal(farthest("20 were", "dead"), 2);
  assert.equal(farthest("20 people", "died in the city"), 23);
});
