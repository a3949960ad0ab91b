/** What holds of every text, whatever it says: offsets, bounds, names of claims, normal forms, time. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { extract } from "../../../src/extract/extract.ts";
import { languages } from "../../../src/languages/index.ts";
import type { Language } from "../../../src/model/language/language.ts";
import { readSource } from "../../../src/read/read-source.ts";
import { sourceOf } from "./source-of.ts";

/** Words that tempt the reader: numbers, people, harms, hedges, marks, in an order that means nothing. */
const tempting: Readonly<Record<string, readonly string[]>> = {
  en: [
    "at least",
    "20",
    "30.000",
    "6,500",
    "twenty-one",
    "dozens of",
    "people",
    "soldiers",
    "tanks",
    "were killed",
    "killed",
    "wounding",
    "no casualties",
    "including",
    "and",
    ",",
    ".",
    "(",
    ")",
    "the death toll rose to",
    "from",
    "in 2020",
    "on 27 September",
    "F-16",
    "million",
    "who",
    "some",
    "a",
    '"',
    "-",
    "1/3",
  ],
  vi: [
    "hơn",
    "20",
    "30.000",
    "4,6 triệu",
    "năm",
    "hàng chục",
    "người",
    "binh sĩ",
    "xe tăng",
    "thiệt mạng",
    "bị thương",
    "làm chết",
    "không có thương vong",
    "trong đó có",
    "và",
    ",",
    ".",
    "số người chết lên",
    "từ",
    "đến",
    "27/9",
    "khiến",
    "một",
    "hai ba",
    '"',
    "có",
    "di cư hàng loạt",
  ],
  id: [
    "sedikitnya",
    "20",
    "30.000",
    "1,5 juta",
    "dua puluh lima",
    "puluhan",
    "orang",
    "tentara",
    "tank",
    "tewas",
    "menewaskan",
    "terluka",
    "tidak ada korban",
    "termasuk",
    "dan",
    ",",
    ".",
    "korban tewas menjadi",
    "dari",
    "hingga",
    "27 September 2020",
    "seorang",
    "yang",
    "belasan",
    '"',
    "korban nyawa",
  ],
};

const texts = (language: Language) =>
  fc
    .array(fc.constantFrom(...tempting[language.code]!), { minLength: 1, maxLength: 40 })
    .map((words) => `x ${words.join(" ")}`);

for (const language of languages) {
  test(`claims stay inside their sentences and quote them (${language.code})`, () => {
    fc.assert(
      fc.property(texts(language), (text) => {
        const source = sourceOf(text, language);
        const { claims, rejected } = extract(source, language);
        for (const claim of claims) {
          const sentence = source.sentences.find(({ id }) => id === claim.sentence)!;
          assert.ok(sentence.start <= claim.start && claim.start < claim.end && claim.end <= sentence.end);
          assert.equal(source.text.slice(claim.start, claim.end), claim.quote);
          assert.ok(claim.start <= claim.trigger.start && claim.trigger.end <= claim.end, claim.quote);
        }
        for (const { start, end, words } of rejected) assert.equal(source.text.slice(start, end), words);
      }),
      { seed: 1994, numRuns: 150 },
    );
  });

  test(`bounds are ordered, and none is never zero people (${language.code})`, () => {
    fc.assert(
      fc.property(texts(language), (text) => {
        for (const claim of extract(sourceOf(text, language), language).claims) {
          if (claim.kind !== "casualty") continue;
          const { low, high, qualifier } = claim.count;
          if (low !== null && high !== null) assert.ok(low <= high, `${low} ${high} in ${claim.quote}`);
          if (qualifier === "none") assert.deepEqual([low, high], [null, null]);
          assert.equal(claim.harm, claim.harms[0]);
        }
      }),
      { seed: 1994, numRuns: 150 },
    );
  });

  test(`ids are unique, and stay when a document is appended to (${language.code})`, () => {
    fc.assert(
      fc.property(texts(language), texts(language), (text, more) => {
        const ids = (whole: string) =>
          extract(sourceOf(whole, language), language).claims.map(({ id }) => id);
        const before = ids(`${text}\n`);
        const after = ids(`${text}\n\n${more}`);
        assert.equal(new Set(after).size, after.length);
        for (const id of before) assert.ok(after.includes(id), id);
      }),
      { seed: 1994, numRuns: 100 },
    );
  });
}

const news: Readonly<Record<string, string>> = {
  en: "The officials said on Monday that at least 20 people had been killed and that more than 30 of them were hurt.",
  vi: "Chính quyền cho biết có ít nhất 20 người đã thiệt mạng và hơn 30 người khác bị thương trong vụ nổ ở thành phố này.",
  id: "Pejabat setempat mengatakan bahwa sedikitnya 20 orang telah tewas dan lebih dari 30 lainnya terluka dalam ledakan itu.",
};

for (const language of languages) {
  test(`composed and decomposed letters, and both line ends, make the same claims (${language.code})`, () => {
    const text = `${news[language.code]}\n${news[language.code]}`;
    const claimsOf = (raw: string) => {
      const read = readSource(new TextEncoder().encode(raw), "text.txt", languages);
      if ("problems" in read) throw new Error(JSON.stringify(read.problems));
      return extract(read.source, language).claims;
    };
    const claims = claimsOf(text.normalize("NFC"));
    assert.equal(claims.length, 4);
    assert.deepEqual(claimsOf(text.normalize("NFD")), claims);
    assert.deepEqual(claimsOf(text.replaceAll("\n", "\r\n")), claims);
  });
}
