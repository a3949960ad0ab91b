/**
 * Documents made at random out of news words and everything that has ever broken a generator: whatever comes in is
 * either a problem with its place, or a page that shows the text exactly and runs nothing. The seed is fixed, so a
 * failure can be had again; `FUZZ_RUNS` and `FUZZ_SEED` ask for more and for others.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { extract } from "../../src/extract/extract.ts";
import { languages } from "../../src/languages/index.ts";
import { readSource } from "../../src/read/read-source.ts";
import { holdsOnItsPage } from "../unit/hostile/holds-on-its-page.ts";
import { nastyPieces } from "../unit/hostile/nasty-pieces.ts";

const numRuns = Number(process.env["FUZZ_RUNS"] || 20_000);
const seed = Number(process.env["FUZZ_SEED"] || 1);

const news = [
  "At least 200 people were killed in the fighting, and the two sides said that they had agreed to a ceasefire on Friday. ",
  "Ít nhất 200 người đã thiệt mạng trong các cuộc giao tranh, và hai bên cho biết đã đạt được thỏa thuận ngừng bắn vào ngày 10/10. ",
  "Sedikitnya 200 orang tewas dalam pertempuran itu, dan kedua pihak mengatakan telah menyepakati gencatan senjata pada hari Jumat. ",
];

/** Refused wherever they stand. */
const forbidden = [
  "\u0000",
  "\u0007",
  "\u000b",
  "\u000c",
  "\u001b[31m",
  "\u007f",
  "\u0085",
  "\u0090",
  "\uffff",
  "\ufdd0",
];

const share = fc.double({ min: 0, max: 0.99, noNaN: true });
const piece = fc.oneof(
  { weight: 40, arbitrary: fc.constantFrom(...news.flatMap((line) => line.split(" "))) },
  { weight: 40, arbitrary: fc.constantFrom(...nastyPieces) },
  { weight: 8, arbitrary: fc.string({ unit: "grapheme", maxLength: 6 }) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 6 }) },
  { weight: 1, arbitrary: fc.constantFrom(...forbidden) },
);
const made = fc.record({
  news: fc.constantFrom(...news),
  pieces: fc.array(fc.tuple(piece, fc.constantFrom("", " ", "\n")), { maxLength: 16, size: "max" }),
  /** Claims anywhere in the text, beside those that are read from it. */
  marks: fc.array(fc.record({ sentence: fc.nat(20), from: share, to: share }), { maxLength: 3 }),
  /** Lines broken to a width, as mail and old agency copy have them; 1 in 8 documents. */
  broken: fc.oneof({ weight: 7, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
  /** A byte put in the place of another; 1 in 8 documents. */
  spoiled: fc.oneof(
    { weight: 7, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.tuple(share, fc.nat(255)) },
  ),
});

test(`${numRuns} documents at random are problems with their place, or safe and exact pages`, () => {
  let pages = 0;
  fc.assert(
    fc.property(made, ({ news: line, pieces, marks, broken, spoiled }) => {
      const text = pieces.map((pair) => pair.join("")).join("") + line + line;
      const bytes = new TextEncoder().encode(broken ? brokenToWidth(text, line) : text);
      if (spoiled) bytes[Math.floor(spoiled[0] * bytes.length)] = spoiled[1];
      const result = readSource(bytes, "a_x.txt", languages);
      if ("problems" in result) {
        assert.ok(result.problems.length > 0 && result.problems.every(hasPlace));
        return;
      }
      pages++;
      const language = languages.find(({ code }) => code === result.source.language);
      holdsOnItsPage(
        result.source,
        language ? extract(result.source, language) : { claims: [], rejected: [] },
        marks,
      );
      assert.equal(Reflect.get(globalThis, "ran"), undefined, "code of the document ran");
    }),
    { numRuns, seed },
  );
  assert.ok(pages > numRuns / 3, "too few documents got through for the run to mean anything");
});

/** Every line near eighty characters, with spaces at its ends; a blank line before the last sentence. */
function brokenToWidth(text: string, line: string): string {
  const lines = `${text.replace(/\s+/gu, " ")} ${line.repeat(4)}`.match(/\S.{50,70}(?=\s|$)/gu) ?? [];
  return `${lines.join("  \n ")}\n\n${line.slice(0, 60)}`;
}

function hasPlace({ line, column }: { readonly line: number; readonly column: number }): boolean {
  return line >= 1 && column >= 1;
}
