/** A source made of a text in a known language: single sentences are too short to tell theirs. */
import type { Language } from "../../../src/model/language/language.ts";
import { sha256 } from "../../../src/model/sha256.ts";
import type { Sentence, Source } from "../../../src/model/sources/source.ts";
import { paragraphs } from "../../../src/read/paragraphs.ts";
import { sentences } from "../../../src/read/sentences.ts";

export function sourceOf(raw: string, language: Language, id = "text"): Source {
  const text = raw.normalize("NFC");
  const found: Sentence[] = [];
  paragraphs(text).forEach((paragraph, i) => {
    for (const span of sentences(text, paragraph, language)) {
      found.push({ ...span, id: `s${found.length + 1}`, item: 1, paragraph: i + 1, furniture: null });
    }
  });
  const hash = sha256(text);
  return {
    id,
    seed: `${id}.txt`,
    language: language.code,
    sha256: hash,
    textSha256: hash,
    text,
    pageStarts: [],
    items: [{ n: 1, start: 0, end: text.length }],
    sentences: found,
  };
}
