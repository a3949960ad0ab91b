/** One behaviour a case: sentences of the three languages with the claims they make, and those they do not. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { extract } from "../../../src/extract/extract.ts";
import { languages } from "../../../src/languages/index.ts";
import type { CasualtyClaim } from "../../../src/model/claims/casualty-claim.ts";
import { sourceOf } from "./source-of.ts";

interface Case {
  /** The behaviour it shows; news sentences show several and have none. */
  readonly why?: string;
  readonly text: string;
  /** `killed 20`, `killed 201..`, `wounded ..49`, `missing 10..99`, `killed ?`, `killed none`; a word on the victims if it matters. */
  readonly claims: readonly string[];
}

function shown({ harms, count, victims }: CasualtyClaim, withVictims: boolean): string {
  const { low, high, qualifier } = count;
  const bounds =
    qualifier === "none"
      ? "none"
      : low === null && high === null
        ? "?"
        : low === high
          ? `${low}`
          : `${low ?? ""}..${high ?? ""}`;
  return `${harms.join("+")} ${bounds}${withVictims ? ` ${victims}` : ""}`;
}

for (const language of languages) {
  const cases = ["casualties", "casualties-news"].flatMap((name) => {
    const file = new URL(`../../cases/${language.code}/${name}.json`, import.meta.url);
    return JSON.parse(readFileSync(file, "utf8")) as readonly Case[];
  });
  for (const { why, text, claims } of cases) {
    test(`casualties (${language.code}): ${why ?? text}`, () => {
      const { claims: found } = extract(sourceOf(text, language), language);
      const read = found
        .filter((claim) => claim.kind === "casualty")
        .map((claim, i) => shown(claim, /(?:civilian|military|mixed|unspecified)$/u.test(claims[i] ?? "")));
      assert.deepEqual(read, claims, text);
    });
  }
}
