/** Phrases on a site of many documents, whose words stand in most of them: the index must bring those that hold the phrase. */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import type { Ledger } from "../../../../src/model/ledger/ledger.ts";
import { random } from "../../../../src/node/bench/random.ts";
import { searchIndex } from "../../../../src/node/search/search-index.ts";
import { stateOf } from "../../../../src/search/client/query/search-state.ts";
import { type SearchOptions, search } from "../../../../src/search/client/search.ts";
import { type Token, tokens } from "../../../../src/search/words/tokens.ts";
import { madeDocuments } from "../support/made-documents.ts";
import { ndcg } from "../support/ndcg.ts";
import { openIndex } from "../support/open-index.ts";
import { ledger } from "../support/site.ts";

const entries = madeDocuments(400);
const asLine = (words: readonly Token[]) => ` ${words.map(({ spelling }) => spelling).join(" ")} `;
const lines = entries.map(({ text, sentences }) =>
  sentences.map(({ start, end }) => asLine(tokens(text.slice(start, end)))),
);

interface Sample {
  readonly phrase: string;
  /** Documents that have these very words side by side. */
  readonly holders: ReadonlySet<string>;
}

/** @param length of the phrases, in words; slight words, numbers and single letters are left out. */
function samples(language: string, length: number, count: number, slight: ReadonlySet<string>) {
  const chance = random(length);
  const own = entries.filter((entry) => entry.language === language);
  const found: Sample[] = [];
  while (found.length < count) {
    const { text, sentences } = chance.pick(own);
    const { start, end } = chance.pick(sentences);
    const words = tokens(text.slice(start, end));
    const from = chance.between(0, words.length - length);
    const part = words.slice(from, from + length);
    if (part.some(({ value, spelling, fold }) => value !== null || slight.has(spelling) || fold.length < 2))
      continue;
    const line = asLine(part);
    const holders = entries.filter((_, i) => lines[i]!.some((one) => one.includes(line))).map(({ id }) => id);
    found.push({
      phrase: text.slice(start + part[0]!.start, start + part.at(-1)!.end),
      holders: new Set(holders),
    });
  }
  return found;
}

const folder = mkdtempSync(join(tmpdir(), "verbatim-phrases-"));
let options: SearchOptions;

// A suite of its own, so that two indexes are never made at once in one process.
describe("phrases on a site of many documents", () => {
  before(async () => {
    await searchIndex(folder, { ...ledger, sources: entries } as unknown as Ledger, entries);
    options = await openIndex(join(folder, "pagefind"));
  });
  after(() => rmSync(folder, { recursive: true }));

  for (const [language, length, count] of [
    ["vi", 2, 40],
    ["vi", 3, 20],
    ["id", 2, 15],
    ["en", 2, 15],
  ] as const)
    test(`documents that hold a phrase of ${length} words come first (${language}): nDCG@10 of at least 0.95`, async (t) => {
      let [sum, short] = [0, ""];
      for (const { phrase, holders } of samples(language, length, count, options.dictionary.stopWords)) {
        const scores: number[] = [];
        for (const q of [phrase, `"${phrase}"`]) {
          const { sentences } = await search(stateOf(new URLSearchParams({ q })), options);
          scores.push(ndcg([...new Set(sentences.hits.map(({ source }) => source.id))], holders));
        }
        sum += (scores[0]! + scores[1]!) / 2;
        if (Math.min(...scores) < 0.995) short += `; ${phrase}: ${scores.map((n) => n.toFixed(2)).join(" ")}`;
      }
      t.diagnostic(`${(sum / count).toFixed(3)}${short}`);
      assert.ok(sum / count >= 0.95, `${(sum / count).toFixed(3)}${short}`);
    });
});
