import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { languages } from "../../../src/languages/index.ts";
import type { Source } from "../../../src/model/sources/source.ts";
import { readSource } from "../../../src/read/read-source.ts";

const seeds = new URL("../../../seeds/", import.meta.url);
const read = (seed: string, bytes: Uint8Array = readFileSync(new URL(seed, seeds))): Source => {
  const result = readSource(bytes, seed, languages);
  assert.ok("source" in result, JSON.stringify(result));
  return result.source;
};
const text = ({ text: whole }: Source, { start, end }: { start: number; end: number }) =>
  whole.slice(start, end);

test("readSource tells the language of every seed from its text", () => {
  const found = readdirSync(seeds)
    .sort()
    .map((seed) => [read(seed).id, read(seed).language]);
  assert.deepEqual(found, [
    ["000", "vi"],
    ["001", "vi"],
    ["002", "vi"],
    ["003", "id"],
    ["004", "en"],
  ]);
});

test("readSource takes a listing apart, a line an item, and leaves articles whole", () => {
  const items = readdirSync(seeds)
    .sort()
    .map((seed) => read(seed).items.length);
  assert.deepEqual(items, [27, 1, 1, 1, 1]);
});

test("readSource numbers the sentences through the document and lets none overlap", () => {
  for (const seed of readdirSync(seeds)) {
    const { sentences } = read(seed);
    assert.deepEqual(
      sentences.map(({ id }) => id),
      sentences.map((_, i) => `s${i + 1}`),
    );
    assert.ok(sentences.slice(1).every(({ start }, i) => start >= sentences[i]!.end));
  }
});

test("readSource loses no letter: what stands between sentences is white space", () => {
  for (const seed of readdirSync(seeds)) {
    const source = read(seed);
    const rest = [...source.text];
    for (const { start, end } of source.sentences) rest.fill("", start, end);
    assert.equal(rest.join("").trim(), "");
  }
});

test("readSource keeps the repeated title and the labels of 004 as furniture", () => {
  const source = read("004_cc6f65a1995ce520.txt");
  const furniture = source.sentences
    .filter(({ furniture: kind }) => kind)
    .map((each) => [each.furniture, text(source, each)]);
  assert.deepEqual(furniture, [
    ["repeated-title", "Armenia and Azerbaijan hold a talks in Washington"],
    ["repeated-title", "Armenia and Azerbaijan hold a talks in Washington"],
    ["repeated-title", "Talks between Armenia and Azerbaijan are held in Washington"],
    ["site-label", "About Author"],
    ["site-label", "World"],
  ]);
});

test("readSource reads NFD, CRLF and a byte-order mark to the same text and sentences", () => {
  const plain = read("002_2bfd0765ca70697a.txt");
  const odd = `\uFEFF${plain.text.normalize("NFD").replaceAll("\n", "\r\n")}`;
  const again = read("002_2bfd0765ca70697a.txt", new TextEncoder().encode(odd));
  assert.equal(again.textSha256, plain.textSha256);
  assert.notEqual(again.sha256, plain.sha256);
  assert.deepEqual(again.sentences, plain.sentences);
});

test("readSource reports a name without an id", () => {
  const odd = readSource(new TextEncoder().encode("Die Stadt liegt am Fluss."), "Đài.txt", languages);
  assert.ok("problems" in odd);
  assert.deepEqual(
    odd.problems.map(({ todo }) => todo),
    ["rename the file, for instance to 005_report.txt"],
  );
});

const texts: readonly (readonly [language: string, text: string])[] = [
  ["de", "Das ist ein deutscher Satz über nichts. Er wurde am Montag geschrieben."],
  ["ru", "Погибли трое солдат. Перемирие соблюдается."],
  ["fr", "Au moins deux cents personnes ont été tuées, selon le ministère."],
  ["ar", "قتل ثلاثة جنود في القصف."],
  ["uk", "Щонайменше 12 людей загинули внаслідок обстрілу."],
  ["pt", "Pelo menos 12 pessoas morreram no ataque, segundo o ministério da Defesa."],
  ["en", "Three soldiers were killed."],
  ["en", "Ceasefire collapses"],
  ["vi", "Ba binh sĩ thiệt mạng."],
  ["id", "Tiga tentara tewas."],
  ["id", "Gencatan senjata masih bertahan"],
  ["und", "1 2 3\n4 5 6"],
];
for (const [language, text] of texts) {
  test(`readSource takes a text in any language (${language}: ${text.slice(0, 20)})`, () => {
    const result = readSource(new TextEncoder().encode(text), "005.txt", languages);
    assert.ok("source" in result);
    assert.equal(result.source.language, language);
    assert.ok(result.source.sentences.length >= 1);
  });
}

test("readSource takes the language that an editor states", () => {
  const result = readSource(new TextEncoder().encode("Jakarta, 5 Mei"), "005.txt", languages, "id");
  assert.ok("source" in result && result.source.language === "id");
});
