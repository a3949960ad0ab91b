/**
 * Passages of general and conflict news, labelled in all fields from the conventions alone: precision and recall of each
 * field, as floors that may only rise. `ERRORS=1` (or a language) prints what is wrong in the half for tuning (`dev`);
 * the half held out (`test`) is counted and never shown, so that nothing is written for its sentences.
 */
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { languages } from "../../../src/languages/index.ts";
import { readFile } from "./same-claim.ts";
import { emptyScore, type Field, fields, reached, scoreFields } from "./score-fields.ts";
import type { Passage } from "./score-passages.ts";

type Split = "dev" | "test";
type SplitPassage = Passage & { readonly split: Split };

/** Precision and recall of each field, in percent, rounded down; 0 where nothing is given or due. */
const floors: Readonly<Record<string, Readonly<Record<Split, Readonly<Record<Field, string>>>>>> = {
  en: {
    dev: {
      found: "100/96",
      figure: "100/96",
      victims: "100/100",
      speaker: "90/100",
      date: "100/100",
      ceasefire: "94/100",
      status: "82/77",
      stance: "75/100",
    },
    test: {
      found: "98/100",
      figure: "98/100",
      victims: "98/98",
      speaker: "81/90",
      date: "54/85",
      ceasefire: "95/82",
      status: "80/63",
      stance: "100/100",
    },
  },

  vi: {
    dev: {
      found: "100/100",
      figure: "100/100",
      victims: "98/98",
      speaker: "100/100",
      date: "100/100",
      ceasefire: "100/91",
      status: "88/72",
      stance: "0/0",
    },
    test: {
      found: "100/100",
      figure: "100/100",
      victims: "100/100",
      speaker: "94/94",
      date: "90/90",
      ceasefire: "100/85",
      status: "100/100",
      stance: "100/100",
    },
  },

  id: {
    dev: {
      found: "98/98",
      figure: "98/98",
      victims: "98/98",
      speaker: "100/100",
      date: "86/100",
      ceasefire: "100/100",
      status: "100/100",
      stance: "100/100",
    },
    test: {
      found: "97/92",
      figure: "97/92",
      victims: "100/100",
      speaker: "90/90",
      date: "94/94",
      ceasefire: "100/100",
      status: "87/87",
      stance: "50/100",
    },
  },
};

const parts = (pair: string): readonly number[] => pair.split("/").map(Number);

for (const { code } of languages) {
  const file = new URL(`../../gold/first-sight-${code}.json`, import.meta.url);
  if (!existsSync(file)) continue;
  const passages = JSON.parse(readFileSync(file, "utf8")) as readonly SplitPassage[];
  for (const split of ["dev", "test"] as const) {
    const score = emptyScore();
    for (const passage of passages.filter((one) => one.split === split)) {
      const { claims } = readFile(Buffer.from(passage.text, "utf8"), "passage.txt");
      const wrong = scoreFields(score, passage, claims);
      if (split === "dev" && ["1", code].includes(process.env["ERRORS"] ?? "")) {
        for (const line of wrong) console.log(`${passage.id} ${line}`);
      }
    }
    const line = fields.map((field) => `${field} ${reached(score[field])}`).join(", ");
    test(`passages at first sight (${code}, ${split}), precision/recall: ${line}`, () => {
      assert.ok(floors[code] !== undefined, `expected floors for ${code}, found none; set them to: ${line}`);
      for (const field of fields) {
        const [precision, recall] = parts(reached(score[field]));
        const [lowestPrecision, lowestRecall] = parts(floors[code][split][field]);
        const message = `${field}: ${reached(score[field])} of ${JSON.stringify(score[field])}`;
        assert.ok(precision! >= lowestPrecision! && recall! >= lowestRecall!, message);
      }
    });
  }

  test(`every label of the passages at first sight (${code}) lies in its sentence and its text`, () => {
    for (const { id, text, casualties, ceasefires } of passages) {
      for (const { start, end, sentence, quote } of [...casualties, ...ceasefires]) {
        assert.ok(sentence[0] <= start && start < end && end <= sentence[1] && end <= text.length, id);
        assert.equal(text.slice(start, end), quote, id);
      }
    }
  });
}
