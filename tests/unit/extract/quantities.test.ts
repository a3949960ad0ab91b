/** Numbers of the three languages: what they are worth, and why some are no count of people. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { datesAmong } from "../../../src/extract/dates/find-dates.ts";
import { quantitiesOf } from "../../../src/extract/numbers/quantity.ts";
import { tokensOf } from "../../../src/extract/numbers/token.ts";
import { splitWords } from "../../../src/extract/text/split-words.ts";
import { languages } from "../../../src/languages/index.ts";

interface Case {
  readonly text: string;
  /** `20`, `20..`, `..49`, `20..30`. */
  readonly count?: string;
  /** The reason for which it is left. */
  readonly left?: string;
}

for (const language of languages) {
  const file = new URL(`../../cases/${language.code}/numbers.json`, import.meta.url);
  for (const { text, count, left } of JSON.parse(readFileSync(file, "utf8")) as readonly Case[]) {
    test(`numbers (${language.code}): ${text} ${count === undefined ? `is left: ${left}` : `is ${count}`}`, () => {
      const words = splitWords(text, { start: 0, end: text.length });
      const lexemes = tokensOf(text, words, datesAmong(text, words, language), language);
      const found = quantitiesOf(lexemes, language).filter(
        ({ kind }) => kind !== "article" || text.startsWith("seorang"),
      );
      const [first] = found;
      assert.ok(first !== undefined, "no number was seen");
      if (left !== undefined) {
        assert.equal(first.reason, left);
        return;
      }
      const { low, high } = first.bounds;
      assert.equal(low === high ? `${low}` : `${low ?? ""}..${high ?? ""}`, count);
      assert.equal(first.reason, null);
      assert.equal(found.length, 1);
    });
  }
}
