/** The search as a whole, in Node: the real index, Pagefind's own client, the site's documents, labelled queries. */
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { searchIndex } from "../../../../src/node/search/search-index.ts";
import { stateOf } from "../../../../src/search/client/query/search-state.ts";
import { type Answer, type SearchOptions, search } from "../../../../src/search/client/search.ts";
import { nastyQueries } from "../../hostile/nasty-queries.ts";
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

  test("whatever is typed is answered, within two seconds", async () => {
    assert.ok(nastyQueries.length >= 50);
    for (const q of nastyQueries) {
      const begun = performance.now();
      const { sentences } = await ask(q);
      assert.ok(sentences.hits.length <= entries.reduce((sum, entry) => sum + entry.sentences.length, 0));
      const took = performance.now() - begun;
      assert.ok(took < 2000, `${JSON.stringify(q.slice(0, 40))}: ${Math.round(took)} ms`);
    }
  });

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

  for (const [first, ...ways] of [
    [
      "30,000",
      "30.000",
      "30 000",
      "３００００",
      "٣٠٠٠٠",
      "thirty thousand",
      "ba mươi nghìn",
      "tiga puluh ribu",
    ],
    ["5.000", "lima ribu", "năm nghìn", "five thousand"],
    ["6,500", "enam ribu lima ratus", "six thousand five hundred"],
    ["Karabakh", "Kara\u00adbakh", "Карабах", "Нагорный Карабах", "Qarabağ", "قره باغ", "Ղարաբաղ"],
    ["Lavrov", "Lav\u200brov", "Lavrov’s"],
    ["Azerbaijan", "Azerbaijan's", "Азербайджан", "Azərbaycan"],
  ] as const)
    test(`"${first}" finds the same sentences in other words, digits and letters`, async () => {
      const wanted = ids(await ask(first)).sort();
      assert.ok(wanted.length > 0);
      for (const way of ways) assert.deepEqual(ids(await ask(way)).sort(), wanted, way);
    });

  for (const [edition, q] of [
    ["en", "002"],
    ["en", "Document 002"],
    ["vi", "tài liệu 002"],
    ["vi", "tai lieu 002"],
    ["id", "dokumen 002"],
  ] as const)
    test(`"${q}" leads to the document`, async () => {
      const { pages } = await ask(q, {}, edition);
      assert.deepEqual([pages[0]?.kind, pages[0]?.path], ["document", "/sources/002/"]);
    });

  test("a word that only must not be there is told apart from one that is nowhere", async () => {
    assert.equal((await ask("-Russia")).onlyRefused, true);
    assert.equal((await ask("Pompeo -Russia")).onlyRefused, false);
  });
});
