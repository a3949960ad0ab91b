/** The site's own translations: whole, of the documents as they are, and as exact in figures and names as they. */
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { z } from "astro/zod";
import { parse } from "yaml";
import { languages } from "../../../src/languages/index.ts";
import type { Source } from "../../../src/model/sources/source.ts";
import { Translation } from "../../../src/model/sources/translation.ts";
import { readSeeds } from "../../../src/node/ingest/read-seeds.ts";

const root = join(import.meta.dirname, "../../..");
const folder = join(root, "content/editorial/translations");
const { sources } = readSeeds(join(root, "seeds"), languages);

const pairs = sources.flatMap((source) =>
  languages
    .filter(({ code }) => code !== source.language)
    .map(({ code }) => ({ source, language: code, translations: read(code, source.id) })),
);

/** Names, dates and phrases that a document prints wrong; a translation must leave them so. */
const keptAsPrinted = [
  "21/110",
  "Anthony",
  "Azerbajian",
  "Karakbakh",
  "Nagdalyan",
  "Nagorno -Karabakh",
  "Nagorny-Karabakh",
  "Nagurani Qara Bagh",
  "Nagurani Qara Baj",
  "Nargono-Karabakh",
  "Nicole",
  "Varham Poghosyan",
];

test("every document has a file of translations in each of the other languages", () => {
  assert.equal(pairs.length, sources.length * (languages.length - 1));
  assert.ok(sources.length > 0);
});

for (const { source, language, translations } of pairs) {
  describe(`${source.id} from ${source.language} into ${language}`, () => {
    const known = new Set(translations.map(({ original }) => original));
    const sentences = sentencesOf(source);

    test("every sentence has its translation", () => {
      assert.deepEqual(
        sentences.filter((sentence) => !known.has(sentence)),
        [],
      );
    });

    test("no translation is stale or given twice", () => {
      const current = new Set(sentences);
      assert.deepEqual(
        [...known].filter((original) => !current.has(original)),
        [],
      );
      assert.equal(translations.length, known.size);
    });

    test("years and figures are those of the original", () => {
      for (const { original, text } of translations) {
        assert.deepEqual(figures(text, language), figures(original, source.language), text);
      }
    });

    test("misprinted names and dates stay as printed", () => {
      for (const { original, text } of translations) {
        for (const words of keptAsPrinted) {
          if (original.includes(words)) assert.ok(text.includes(words), `${words} in: ${text}`);
        }
      }
    });

    test("quotation marks stand where the original has them", () => {
      for (const { original, text } of translations) {
        assert.equal(marks(text), marks(original), text);
        assert.doesNotMatch(text, /["']/, "typographic marks in the site's own words");
      }
    });

    test("the texts are tidy: NFC, no double or outer spaces, no word of another script", () => {
      for (const { text } of translations) {
        assert.equal(text, text.normalize("NFC").replace(/\s+/gu, " ").trim());
        assert.doesNotMatch(text, /[^\p{Script=Latin}\p{Script=Inherited}\p{Script=Common}]/u);
      }
    });
  });
}

test("no file translates a document that is not there", () => {
  const ids = new Set(sources.map(({ id }) => `${id}.yaml`));
  for (const language of readdirSync(folder)) {
    assert.ok(
      languages.some(({ code }) => code === language),
      language,
    );
    for (const file of readdirSync(join(folder, language))) assert.ok(ids.has(file), `${language}/${file}`);
  }
});

function read(language: string, id: string): readonly Translation[] {
  const file = join(folder, language, `${id}.yaml`);
  return existsSync(file) ? z.array(Translation).parse(parse(readFileSync(file, "utf8"))) : [];
}

function sentencesOf({ text, sentences }: Source): readonly string[] {
  return sentences.map(({ start, end }) => text.slice(start, end));
}

/** Numbers of three digits or more, without their thousands marks: "30.000" in vi and "30,000" in en are the same. */
function figures(text: string, language: string): readonly string[] {
  const grouped = language === "en" ? /(?<=\d),(?=\d{3}(?!\d))/gu : /(?<=\d)\.(?=\d{3}(?!\d))/gu;
  return (text.replace(grouped, "").match(/\d{3,}/gu) ?? []).toSorted();
}

/** Quotation marks of a text by twos: an apostrophe is none. */
function marks(text: string): number {
  return (text.match(/["“”]|(?<![\p{L}\p{M}\p{N}])['‘]|['’](?![\p{L}\p{M}\p{N}])/gu) ?? []).length;
}
