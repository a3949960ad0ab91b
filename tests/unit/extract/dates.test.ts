/** Dates as they are written in the three languages, and what is told of them from the other dates of the text. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { findDates } from "../../../src/extract/dates/find-dates.ts";
import { whenOf } from "../../../src/extract/dates/when-of.ts";
import { analyse } from "../../../src/extract/extract.ts";
import { languages } from "../../../src/languages/index.ts";
import { sourceOf } from "./source-of.ts";

interface Case {
  readonly why: string;
  readonly text: string;
  /** EDTF of each date in order; null = a date that the text does not settle. */
  readonly dates: readonly (string | null)[];
}

for (const language of languages) {
  const file = new URL(`../../cases/${language.code}/dates.json`, import.meta.url);
  for (const { why, text, dates } of JSON.parse(readFileSync(file, "utf8")) as readonly Case[]) {
    test(`dates (${language.code}): ${why}`, () => {
      const found = analyse(sourceOf(text, language), language).flatMap(({ dated }) => dated.dates);
      assert.deepEqual(
        found.map((date) => date.resolved),
        dates,
        text,
      );
    });
  }
}

const en = languages.find(({ code }) => code === "en")!;

/** The date of the clause made of `words`, in the sentence they stand in. */
function dateOf(text: string, words: string) {
  const source = sourceOf(text, en);
  const start = text.indexOf(words);
  const context = analyse(source, en).find(
    ({ sentence }) => sentence.start <= start && start < sentence.end,
  )!;
  return whenOf({ start, end: start + words.length }, context);
}

test("the spans of dates are the words as printed", () => {
  const text = "On Sunday, 12 August 2018 and in May.";
  const words = findDates(text, { start: 0, end: text.length }, en).map(({ start, end, words }) => {
    assert.equal(text.slice(start, end), words);
    return words;
  });
  assert.deepEqual(words, ["Sunday, 12 August 2018", "May"]);
});

test("of two dates in a sentence the nearer one belongs to the clause", () => {
  const text = "In 2016, more than 200 people died in clashes, the worst since the war of 1988-1994.";
  assert.equal(dateOf(text, "more than 200 people died")?.edtf, "2016");
});

test("a toll since a day is a period with an open end", () => {
  assert.equal(
    dateOf("Since 12 May 2014, 13,000 people have died.", "13,000 people have died")?.edtf,
    "2014-05-12/..",
  );
});

test("a sentence without a date takes that of the sentence before in its paragraph, and says that it was inferred", () => {
  const when = dateOf("A bomb exploded on 12 May 2014. Nine people died.", "Nine people died");
  assert.deepEqual([when?.edtf, when?.basis], ["2014-05-12", "inferred"]);
});

test("a year told before is no date for what follows", () => {
  assert.equal(dateOf("The war began in 2014. Nine people died.", "Nine people died"), null);
});

test("the toll of a war runs from the day since which the text says it is fought", () => {
  const text =
    "Fighting has raged since 27 September 2020.\n\nThe two met on 7 October 2020.\n\nThe war has killed 5,000 people.";
  const when = dateOf(text, "killed 5,000 people");
  assert.deepEqual([when?.edtf, when?.basis], ["2020-09-27/..", "inferred"]);
});

test("nothing is taken from another item", () => {
  const source = sourceOf("A bomb exploded on 12 May 2014. Nine people died.", en);
  const sentences = source.sentences.map((sentence, i) => ({ ...sentence, item: i + 1 }));
  const [, second] = analyse({ ...source, sentences }, en);
  assert.equal(whenOf(second!.sentence, second!), null);
});
