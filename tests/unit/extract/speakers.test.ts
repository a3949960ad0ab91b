/** Who the text says said a clause, named in its sentence or carried from another, in the three languages. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { analyse } from "../../../src/extract/extract.ts";
import { speakerOf } from "../../../src/extract/people/speaker-of.ts";
import { languages } from "../../../src/languages/index.ts";
import { sourceOf } from "./source-of.ts";

interface Case {
  readonly why: string;
  readonly text: string;
  /** The clause whose speaker is asked, as it stands in the text. */
  readonly of: string;
  readonly speaker: string | null;
}

for (const language of languages) {
  const file = new URL(`../../cases/${language.code}/speakers.json`, import.meta.url);
  for (const { why, text, of, speaker } of JSON.parse(readFileSync(file, "utf8")) as readonly Case[]) {
    test(`speakers (${language.code}): ${why}`, () => {
      const source = sourceOf(text, language);
      const start = source.text.indexOf(of);
      assert.notEqual(start, -1, "the clause stands in the text");
      const context = analyse(source, language).find(
        ({ sentence }) => sentence.start <= start && start < sentence.end,
      )!;
      const found = speakerOf({ start, end: start + of.length }, context);
      assert.equal(found?.name ?? null, speaker, text);
      if (found !== null) assert.equal(source.text.slice(found.start, found.end), found.name);
    });
  }
}
