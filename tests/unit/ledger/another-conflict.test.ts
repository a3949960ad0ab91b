/** Another topic, invented, from its own folder: documents and editorial files give another ledger, no code changes. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { extract } from "../../../src/extract/extract.ts";
import { languages } from "../../../src/languages/index.ts";
import { buildLedger } from "../../../src/ledger/build-ledger.ts";
import { defaultEditorial } from "../../../src/ledger/editorial/default-editorial.ts";
import { readEditorial } from "../../../src/node/ingest/editorial/read-editorial.ts";
import { readSeeds } from "../../../src/node/ingest/read-seeds.ts";

const root = fileURLToPath(new URL("../../fixtures/another-conflict", import.meta.url));
const { sources, problems: ofSeeds } = readSeeds(`${root}/seeds`, languages);
const { editorial, problems: ofEditorial, locate } = await readEditorial(root);
const read = sources.map((source) => {
  const language = languages.find(({ code }) => code === source.language)!;
  return { source, extraction: extract(source, language) };
});
const { ledger, problems } = buildLedger({ sources: read, editorial, locate });

describe("The ledger of another conflict", () => {
  test("It has no problems and stands in three languages", () => {
    assert.deepEqual([...ofSeeds, ...ofEditorial, ...problems], []);
    assert.deepEqual(
      ledger.sources.map(({ id, language }) => `${id} ${language}`),
      ["11 en", "12 vi", "13 id"],
    );
  });

  const claim = (words: string) =>
    ledger.claims.find(({ quote, kind }) => quote.includes(words) && kind === "casualty");

  test("Its figures find its war by their dates, and its sides by their words", () => {
    const soldiers = claim("12 soldiers were killed");
    assert.deepEqual(
      [soldiers?.event, soldiers?.placed, soldiers?.speakerSide],
      ["ambra-war", "text", "norland"],
    );
    assert.equal(claim("2.000 người thiệt mạng")?.event, "ambra-war");
  });

  test("Its ceasefire is found by day, and the day each side told of alone is pointed out", () => {
    const truce = ledger.claims.filter(({ event }) => event === "ambra-truce");
    assert.deepEqual([...new Set(truce.map(({ source }) => source))], ["11", "12"]);
    assert.ok(ledger.contradictions.some(({ kind }) => kind === "one-sided"));
  });

  test("Its reviews hold", () => {
    assert.equal(claim("7.500"), undefined);
    assert.equal(ledger.claims.filter(({ review }) => review.state === "added").length, 1);
  });

  test("Its translations join, and a document without a card has a title from its first sentence", () => {
    assert.match(ledger.sources[2]?.title["id"] ?? "", /^Perang antara Norland/u);
    assert.deepEqual(ledger.staleTranslations, []);
  });

  test("Without any of its editorial files, the rejected figure is there and nothing has an event", () => {
    const plain = buildLedger({ sources: read, editorial: defaultEditorial });
    assert.deepEqual(plain.problems, []);
    assert.ok(plain.ledger.claims.some(({ quote }) => quote.includes("7.500")));
    assert.ok(plain.ledger.claims.every(({ event }) => event === null));
  });
});
