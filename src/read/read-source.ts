/** One seed file, read: decoded, its language known, its items, paragraphs and sentences found. */
import type { Language } from "../model/language/language.ts";
import type { LanguageCode } from "../model/language-code.ts";
import type { Problem } from "../model/problem.ts";
import { sha256 } from "../model/sha256.ts";
import type { Item, Sentence, Source } from "../model/sources/source.ts";
import type { Span } from "../model/span.ts";
import { boilerplate } from "./boilerplate.ts";
import { decode } from "./decode.ts";
import { detectLanguage } from "./detect-language.ts";
import { paragraphs } from "./paragraphs.ts";
import type { Reader } from "./reader.ts";
import { sections } from "./sections.ts";
import { sentences } from "./sentences.ts";
import { sourceId } from "./source-id.ts";

export type ReadResult = { readonly source: Source } | { readonly problems: readonly Problem[] };

/**
 * Reads the bytes of `seeds/<seed>`.
 * A text in a language without a pack is a document too, of which no claims are read.
 * @param languages the packs to choose from.
 * @param stated the language that an editor gives; otherwise the text decides.
 * @returns the source, or its problems: no id in the name, not UTF-8, empty, too long.
 */
export function readSource(
  bytes: Uint8Array,
  seed: string,
  languages: readonly Language[],
  stated: LanguageCode | null = null,
): ReadResult {
  const file = `seeds/${seed}`;
  const id = sourceId(seed);
  const decoded = decode(bytes, file);
  const problems: Problem[] = "problems" in decoded ? [...decoded.problems] : [];
  if (id === null) {
    problems.push({
      file,
      line: 1,
      column: 1,
      expected: "a file name that begins with an id of a-z, 0-9 and hyphens",
      found: JSON.stringify(seed),
      todo: "rename the file, for instance to 005_report.txt",
    });
  }
  if ("problems" in decoded || id === null) return { problems };
  const tag = stated ?? detectLanguage(decoded.text, languages);
  const reader = languages.find(({ code }) => code === tag) ?? readerOf(tag);
  const found = parts(decoded.text, reader);
  if (found.sentences.length > mostSentences) return { problems: [tooLong(file, found.sentences.length)] };
  return {
    source: {
      id,
      seed,
      language: tag,
      ...hashes(bytes, decoded.text),
      text: decoded.text,
      pageStarts: [...decoded.pageStarts],
      ...found,
    },
  };
}

/** A page of more sentences than this is of no use to a reader, and too much for a telephone. */
const mostSentences = 5000;

function tooLong(file: string, sentences: number): Problem {
  return {
    file,
    line: 1,
    column: 1,
    expected: `at most ${mostSentences} sentences`,
    found: String(sentences),
    todo: "split the document",
  };
}

function hashes(bytes: Uint8Array, text: string): Pick<Source, "sha256" | "textSha256"> {
  return { sha256: sha256(bytes), textSha256: sha256(text) };
}

/** For a language without a pack: no words are known. */
function readerOf(code: LanguageCode): Reader {
  const reading = {
    functionWords: [],
    tellingLetters: "",
    abbreviations: [],
    continuations: [],
    siteLabels: [],
  };
  return { code, reading, documents: null };
}

function parts(text: string, language: Reader): Pick<Source, "items" | "sentences"> {
  const spans = paragraphs(text);
  const numbers = sections(text, spans, language);
  const furniture = boilerplate(text, spans, language);
  const found: Sentence[] = [];
  spans.forEach((paragraph, i) => {
    for (const span of sentences(text, paragraph, language)) {
      found.push({
        ...span,
        id: `s${found.length + 1}`,
        item: numbers[i]!,
        paragraph: i + 1,
        furniture: furniture[i]!,
      });
    }
  });
  return { items: itemSpans(spans, numbers), sentences: found };
}

function itemSpans(spans: readonly Span[], numbers: readonly number[]): Item[] {
  const items: Item[] = [];
  spans.forEach(({ start, end }, i) => {
    const last = items.at(-1);
    if (last !== undefined && last.n === numbers[i])
      items[items.length - 1] = { n: last.n, start: last.start, end };
    else items.push({ n: numbers[i]!, start, end });
  });
  return items;
}
