/** Documents for the benchmark: sentences of the real ones in a new order, each with numbers of its own. */
import type { Source } from "../../model/sources/source.ts";
import { type Random, random } from "./random.ts";

export interface MadeDocument {
  /** Name of its file in `seeds/`. */
  readonly name: string;
  readonly text: string;
}

/** Shares of the languages in the real corpus, roughly: most Vietnamese, then Indonesian and English. */
const shares: readonly (readonly [language: string, upTo: number])[] = [
  ["vi", 0.6],
  ["id", 0.8],
  ["en", 1],
];
/** About the length of a real document, in UTF-8 bytes. */
const bytes = 4000;

/** One at a time, so that ten thousand are never in memory together. */
export function* makeDocuments(count: number, sources: readonly Source[]): Generator<MadeDocument> {
  const byLanguage = new Map(
    shares.map(([language]) => [language, sentencesOf(sources.filter((each) => each.language === language))]),
  );
  for (let i = 0; i < count; i++) {
    const chance = random(i + 1);
    const at = chance.share();
    const [language] = shares.find(([, upTo]) => at < upTo)!;
    const name = `d${String(i).padStart(5, "0")}_bench.txt`;
    yield { name, text: makeText(byLanguage.get(language)!, chance) };
  }
}

function sentencesOf(sources: readonly Source[]): readonly string[] {
  return sources.flatMap(({ text, sentences }) =>
    sentences.filter(({ furniture }) => !furniture).map(({ start, end }) => text.slice(start, end)),
  );
}

function makeText(sentences: readonly string[], chance: Random): string {
  const paragraphs: string[] = [];
  for (let length = 0; length < bytes; ) {
    const made = Array.from({ length: chance.between(1, 4) }, () =>
      withOwnNumbers(chance.pick(sentences), chance),
    ).join(" ");
    paragraphs.push(made);
    length += Buffer.byteLength(made) + 1;
  }
  return `${paragraphs.join("\n")}\n`;
}

/** Every number but days and years becomes another of as many digits: `5.000` → `3.718`. */
function withOwnNumbers(sentence: string, chance: Random): string {
  return sentence.replace(/\d+(?:[.,]\d{3})*/gu, (number) => {
    const digits = number.replace(/\D/gu, "");
    if (Number(digits) <= 31 || /^(?:19|20)\d\d$/u.test(number)) return number;
    return number.replace(/\d/gu, (_, at) => String(chance.between(at === 0 ? 1 : 0, 9)));
  });
}
