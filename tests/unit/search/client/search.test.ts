/** The search as a whole, in Node: the real index, Pagefind's own client, the site's documents, labelled queries. */
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { searchIndex } from "../../../../src/node/search/search-index.ts";
import { stateOf } from "../../../../src/search/client/query/search-state.ts";
import { type Answer, type SearchOptions, search } from "../../../../src/search/client/search.ts";
import { ndcg } from "../support/ndcg.ts";
import { openIndex } from "../support/open-index.ts";
import { entries, ledger } from "../support/site.ts";

interface Gold {
  readonly sentences: Readonly<Record<string, string>>;
  readonly queries: readonly {
    readonly q: string;
    readonly edition: string;
    readonly class: string;
    readonly set: "given" | "own" | "later" | "last";
    readonly rel: readonly string[];
  }[];
  readonly absent: readonly string[];
}
const gold: Gold = JSON.parse(readFileSync("tests/gold/search-queries.json", "utf8"));

/** Ids as the documents are cut today, by the text of the sentence; repeated sentences keep their number. */
const idOf = new Map(
  entries.flatMap((entry) =>
    entry.sentences.map((sentence) => [
      `${entry.id}#${sentence.id}`,
      entry.text.slice(sentence.start, sentence.end),
    ]),
  ),
);
function today(id: string): string {
  const text = gold.sentences[id];
  if (idOf.get(id) === text) return id;
  const found = [...idOf].filter(([other, of]) => of === text && other.slice(0, 3) === id.slice(0, 3));
  assert.equal(found.length, 1, `the sentence ${id} of the labelled queries is in the documents once`);
  return found[0]![0];
}

const folder = mkdtempSync(join(tmpdir(), "verbatim-search-"));
let options: SearchOptions;
const ask = (q: string, more: Readonly<Record<string, string>> = {}, edition = "en"): Promise<Answer> =>
  search(stateOf(new URLSearchParams({ q, ...more })), { ...options, edition });
const ids = (answer: Answer) =>
  answer.sentences.hits.map(({ source, sentence }) => `${source.id}#${sentence.id}`);

// A suite of its own, so that two indexes are never made at once in one process.
describe("the search on the documents of the site", () => {
  before(async () => {
    await searchIndex(folder, ledger, entries);
    options = await openIndex(join(folder, "pagefind"));
  });
  after(() => rmSync(folder, { recursive: true }));

  /** Mean nDCG@10 of a set of queries, and the queries that fall short, for the message. */
  async function judge(queries: Gold["queries"]): Promise<{ mean: number; short: string }> {
    const scores = await Promise.all(
      queries.map(async ({ q, edition, rel }) => {
        const found = ids(await ask(q, {}, edition));
        return { q, score: ndcg(found, new Set(rel.map(today))), found };
      }),
    );
    const short = scores.filter(({ score }) => score < 0.995);
    return {
      mean: scores.reduce((sum, { score }) => sum + score, 0) / scores.length,
      short: short
        .map(({ q, score, found }) => `${q}: ${score.toFixed(2)} ${found.slice(0, 5).join(" ")}`)
        .join("; "),
    };
  }

  test("the queries handed down find their sentences: nDCG@10 of at least 0.97", async () => {
    const { mean, short } = await judge(gold.queries.filter(({ set }) => set === "given"));
    assert.ok(mean >= 0.97, `${mean.toFixed(3)}; ${short}`);
  });

  for (const set of ["own", "later"] as const)
    for (const name of ["same", "fold", "infl", "cross", "typo", "num", "name"]) {
      test(`at least twenty queries of the class "${name}", set "${set}", find their sentences: nDCG@10 of at least 0.95`, async (t) => {
        const queries = gold.queries.filter((query) => query.set === set && query.class === name);
        assert.ok(queries.length >= 20);
        const { mean, short } = await judge(queries);
        t.diagnostic(`${mean.toFixed(3)} ${short}`);
        assert.ok(mean >= 0.95, `${mean.toFixed(3)}; ${short}`);
      });
    }

  test("the last queries across languages find their sentences: nDCG@10 of at least 0.95", async () => {
    const queries = gold.queries.filter(({ set }) => set === "last");
    const { mean, short } = await judge(queries);
    assert.ok(queries.length >= 40 && mean >= 0.95, `${mean.toFixed(3)}; ${short}`);
  });

  test("words that stand nowhere on the site find nothing", async () => {
    assert.ok(gold.absent.length >= 50);
    for (const word of gold.absent) {
      const answer = await ask(word);
      assert.deepEqual([ids(answer), answer.pages], [[], []], word);
    }
  });
});
