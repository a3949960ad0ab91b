/** One behaviour a case: sentences of the three languages with the ceasefire statements they make, and those they do not. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { readCeasefires } from "../../../src/extract/ceasefires/read-ceasefires.ts";
import { analyse } from "../../../src/extract/extract.ts";
import { languages } from "../../../src/languages/index.ts";
import { sourceOf } from "./source-of.ts";

/** What is not written in a case is not asked. */
interface Expected {
  readonly status: string;
  readonly mediators?: readonly string[];
  readonly parties?: readonly string[];
  readonly when?: string | null;
  readonly speaker?: string | null;
  readonly purpose?: string;
  readonly duration?: string;
  readonly ordinal?: number;
  readonly ceasefires?: number;
}

interface Case {
  readonly why: string;
  readonly text: string;
  readonly claims: readonly Expected[];
}

for (const language of languages) {
  const file = new URL(`../../cases/${language.code}/ceasefires.json`, import.meta.url);
  for (const { why, text, claims } of JSON.parse(readFileSync(file, "utf8")) as readonly Case[]) {
    test(`ceasefires (${language.code}): ${why}`, () => {
      const found = readCeasefires(analyse(sourceOf(text, language), language));
      const read = found.map((claim, i) => {
        const all = { ...claim, when: claim.when?.edtf ?? null, speaker: claim.speaker?.name ?? null };
        const asked = Object.keys(claims[i] ?? { status: "" }) as (keyof Expected)[];
        return Object.fromEntries(asked.map((key) => [key, all[key]]));
      });
      assert.deepEqual(read, claims, text);
    });
  }
}
