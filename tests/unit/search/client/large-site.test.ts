/** A site with more documents than one answer reads: here the index itself must choose well. */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import type { Ledger } from "../../../../src/model/ledger/ledger.ts";
import type { SourceEntry } from "../../../../src/model/sources/source-entry.ts";
import { searchIndex } from "../../../../src/node/search/search-index.ts";
import { stateOf } from "../../../../src/search/client/query/search-state.ts";
import { type SearchOptions, search } from "../../../../src/search/client/search.ts";
import { smallCorpus } from "../../../../src/search/words/small-corpus.ts";
import { documentOf } from "../support/made-documents.ts";
import { openIndex } from "../support/open-index.ts";
import { lexicon } from "../support/site.ts";

/** More than one group of keys. */
const many = 600;
/** Sentences with both syllables of "ngừng bắn", apart; one document in ten has them together, the last ones. */
const entries = Array.from({ length: many }, (_, i): SourceEntry => {
  const together = i >= many - 6;
  const lines = [
    `Hai bên đã ngừng nói chuyện, quân lính vẫn bắn suốt đêm thứ ${i + 1}.`,
    together ? "Lệnh ngừng bắn được công bố ở Gandara." : "Người dân chờ tin ở Belora.",
    `Có ${1000 + i} người rời đi.`,
  ];
  return documentOf(`d${String(i).padStart(3, "0")}`, "vi", lines, {
    en: [null, together ? null : "People wait for tidings in Belora, prisoners of the war among them.", null],
  });
});

const folder = mkdtempSync(join(tmpdir(), "verbatim-large-"));
let options: SearchOptions;
const ask = (q: string, more: Readonly<Record<string, string>> = {}) =>
  search(stateOf(new URLSearchParams({ q, ...more })), options);

// A suite of its own, so that two indexes are never made at once in one process.
describe("the search on a site of many documents", () => {
  before(async () => {
    const page = {
      slug: "belora",
      title: { en: "Belora" },
      subtitle: { en: "x" },
      howToRead: { en: "x" },
      note: null,
    };
    const ledger = {
      site: { editions: ["en"] },
      lexicon,
      events: [],
      sources: entries,
      claims: [],
      charts: [page],
    };
    await searchIndex(folder, ledger as unknown as Ledger, entries);
    options = await openIndex(join(folder, "pagefind"));
  });
  after(() => rmSync(folder, { recursive: true }));

  test("a phrase is found wherever it stands, though its words stand apart everywhere", async () => {
    const { sentences } = await ask("ngung ban");
    assert.deepEqual(
      [
        ...new Set(sentences.hits.filter(({ marks }) => marks.length > 0).map(({ source }) => source.id)),
      ].sort(),
      entries.slice(-6).map(({ id }) => id),
    );
  });

  test("no more documents are read than one answer needs, and more on demand", async () => {
    const first = await ask("Belora");
    assert.equal(first.sentences.read, smallCorpus);
    assert.equal(first.sentences.candidates, many - 6);
    const second = await ask("Belora", { more: "1" });
    assert.equal(second.sentences.read, 2 * smallCorpus);
  });

  test("words of translations and inflected words find their documents, slight words or not", async () => {
    for (const q of ["tidings", "tiding", '"prisoners of the war"', "waiting tidings"]) {
      const { sentences, corrected: mended } = await ask(q);
      assert.ok(sentences.hits.length > 0 && mended === null, q);
      assert.equal(sentences.hits[0]?.translated?.language, "en", q);
    }
  });

  test("the beginning of a word, a number and a filter choose their documents", async () => {
    assert.equal((await ask("Gandar")).sentences.hits.length, 6);
    assert.deepEqual(
      (await ask("1,042")).sentences.hits.map(({ source }) => source.id),
      ["d042"],
    );
    const { sentences } = await ask("Belora", { doc: "d007" });
    assert.deepEqual([sentences.read, sentences.hits.map(({ source }) => source.id)], [1, ["d007"]]);
  });

  test("a mistake is mended from the vocabulary, an absent word finds nothing", async () => {
    assert.equal((await ask("Gandarra")).corrected, "gandara");
    const { sentences, pages } = await ask("orchid");
    assert.deepEqual([sentences.hits.length, sentences.read, pages.length], [0, 0, 0]);
  });

  test("a word that is nowhere beside one that is everywhere finds nothing", async () => {
    for (const q of ["orchid người", "orchid Belora"]) {
      const { sentences } = await ask(q);
      assert.deepEqual([sentences.hits.length, sentences.read], [0, 0], q);
    }
  });

  test("documents that have the words in no sentence together give way to those that name the thing otherwise", async () => {
    const { sentences } = await ask("tù nhân chiến tranh Belora");
    assert.equal(sentences.hits[0]?.translated?.language, "en");
  });

  test("pages and documents do not crowd each other out", async () => {
    const { sentences, pages } = await ask("Belora");
    assert.deepEqual(
      pages.map(({ path }) => path),
      ["/charts/belora/"],
    );
    assert.ok(sentences.hits.every(({ source }) => source.id.startsWith("d")));
  });
});
