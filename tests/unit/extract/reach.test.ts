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
const isRead = (figure: string, words: number) =>
  extract(
    sourceOf(
      `The mayor said on Sunday that ${[figure, ...unknown.slice(0, words)].join(" ")} died in the city.`,
      en,
    ),
    en,
  ).claims.length > 0;
const farthest = (figure: string) => unknown.findIndex((_, words) => !isRead(figure, words)) - 1;

test("a bare number reaches its harm across ten unknown words, people across some twenty", () => {
  assert.equal(farthest("20"), 10);
  assert.equal(farthest("20 people"), 23);
});
