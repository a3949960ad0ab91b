/** A language is a folder and a line: a fourth pack, of Spanish, reads its texts with no change in `src`. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { extract } from "../../../src/extract/extract.ts";
import { languages } from "../../../src/languages/index.ts";
import type { CasualtyClaim } from "../../../src/model/claims/casualty-claim.ts";
import type { CeasefireClaim } from "../../../src/model/claims/ceasefire-claim.ts";
import type { Extraction } from "../../../src/model/claims/extraction.ts";
import { Language } from "../../../src/model/language/language.ts";
import type { Source } from "../../../src/model/sources/source.ts";
import { detectLanguage } from "../../../src/read/detect-language.ts";
import { readSource } from "../../../src/read/read-source.ts";
import { es } from "../../fixtures/languages/es/index.ts";
import { sourceOf } from "../extract/source-of.ts";

const four = [...languages.filter(({ code }) => code !== es.code), es];

/** Two paragraphs, as news writes them; the words of the checks below. */
const news = [
  "Al menos 12 personas murieron y más de 30 resultaron heridas el sábado 10 de octubre de 2020 en un bombardeo sobre la ciudad, informó el Ministerio de Salud. Decenas de soldados murieron en los combates de la región, según el Sr. Torres. El segundo ataque terminó sin víctimas.",
  "Armenia y Azerbaiyán acordaron un alto el fuego con la mediación de Rusia. La ONU pidió un alto el fuego. Ambas partes violaron la tregua al día siguiente.",
].join("\n\n");

function read(text: string): { readonly source: Source; readonly extraction: Extraction } {
  const result = readSource(new TextEncoder().encode(text), "900_noticia.txt", four);
  assert.ok("source" in result, JSON.stringify(result));
  return { source: result.source, extraction: extract(result.source, es) };
}

const { source, extraction } = read(news);
const casualties = extraction.claims.filter((claim): claim is CasualtyClaim => claim.kind === "casualty");
const ceasefires = extraction.claims.filter((claim): claim is CeasefireClaim => claim.kind === "ceasefire");

test("the fourth pack has the shape of a language", () => {
  assert.deepEqual(Language.parse(es), es);
});

test("a Spanish text is recognised among four, and the other three stay themselves", () => {
  assert.equal(source.language, "es");
  const texts = {
    vi: "Ít nhất 12 người thiệt mạng và hơn 30 người bị thương trong vụ pháo kích, theo Bộ Y tế. Hai bên đã đồng ý ngừng bắn.",
    id: "Sedikitnya 12 orang tewas dan lebih dari 30 orang terluka dalam serangan itu, menurut kementerian. Kedua pihak sepakat untuk gencatan senjata.",
    en: "At least 12 people were killed and more than 30 were wounded in the shelling, the ministry said. Both sides agreed to a ceasefire.",
  };
  for (const [code, text] of Object.entries(texts)) assert.equal(detectLanguage(text, four), code);
});

test("its sentences are split, and its abbreviations end none", () => {
  const sentences = source.sentences.map(({ start, end }) => source.text.slice(start, end));
  assert.equal(sentences.length, 6);
  assert.match(sentences[1]!, /^Decenas .* según el Sr\. Torres\.$/u);
  assert.deepEqual(
    source.sentences.map(({ paragraph }) => paragraph),
    [1, 1, 1, 2, 2, 2],
  );
});

test("its figures have their bounds: at least, more than, a word of size, none", () => {
  assert.deepEqual(
    casualties.map(({ harm, count, victims }) => [harm, count.low, count.high, count.qualifier, victims]),
    [
      ["killed", 12, null, "at-least", "unspecified"],
      ["wounded", 31, null, "more-than", "unspecified"],
      ["killed", 10, 99, "class-word", "military"],
      ["killed", null, null, "none", "unspecified"],
    ],
  );
});

test("its dates and speakers are read", () => {
  assert.equal(casualties[0]?.when?.edtf, "2020-10-10");
  assert.equal(casualties[0]?.speaker?.name, "Ministerio de Salud");
});

test("its ceasefire statements are told apart: agreed, called for, violated", () => {
  assert.deepEqual(
    ceasefires.map(({ status }) => status),
    ["agreed", "called-for", "violated"],
  );
  assert.deepEqual(ceasefires[0]?.mediators, ["Rusia"]);
  assert.deepEqual(ceasefires[0]?.parties, ["Armenia", "Azerbaiyán"]);
});

test("every quotation stands character for character in the text", () => {
  for (const { start, end, quote } of extraction.claims) assert.equal(source.text.slice(start, end), quote);
});

test("a number of another kind is left, with the reason", () => {
  const { extraction: other } = read(`${news}\n\nLas fuerzas dispararon 14 misiles durante la semana.`);
  const numbers = other.rejected.map(({ reason }) => reason);
  assert.ok(numbers.includes("weapons"), JSON.stringify(other.rejected));
});

/** What the pack was tried on besides; of "1 400" `src` learned that a space may part the thousands. */
const sentences: Readonly<Record<string, readonly string[]>> = {
  "Murieron treinta y dos civiles, entre ellos cinco niños.": ["killed 32..32", "killed 5..5"],
  "El ataque mató a 15 soldados e hirió a otros 20.": ["killed 15..15", "wounded 20..20"],
  "El bombardeo dejó 14 muertos y 3 heridos.": ["killed 14..14", "wounded 3..3"],
  "Entre 10 y 15 soldados murieron en Bakú.": ["killed 10..15"],
  "Casi dos millones de personas fueron desplazadas.": ["displaced 1800000..1999999"],
  "Más de 1.200 personas murieron.": ["killed 1201..null"],
  "El número de muertos subió a 1 400.": ["killed 1400..1400"],
  "El 12 de mayo 300 personas murieron.": ["killed 300..300"],
};
for (const [text, expected] of Object.entries(sentences)) {
  test(`the fourth pack reads: ${text}`, () => {
    const claims = extract(sourceOf(text, es), es).claims.flatMap((claim) =>
      claim.kind === "casualty" ? [`${claim.harm} ${claim.count.low}..${claim.count.high}`] : [],
    );
    assert.deepEqual(claims, expected);
  });
}
