/** Numbers of the three languages: what they are worth, and why some are no count of people. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { analyse } from "../../../src/extract/extract.ts";
import { languages } from "../../../src/languages/index.ts";
import { sourceOf } from "./source-of.ts";

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
      const found = analyse(sourceOf(text, language), language)[0]!.quantities.filter(
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
