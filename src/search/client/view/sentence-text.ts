/** One found sentence: its words marked, its translation, why it was found, and who said it where. */

import { localise } from "../../../text/localise.ts";
import type { PageContext } from "../load/page-context.ts";
import type { SentenceHit } from "../match/find-sentences.ts";
import { element } from "./element.ts";
import { markedText } from "./marked-text.ts";

/** Address of the sentence in the reader's edition. */
export function sentenceAddress({ source, sentence }: SentenceHit, place: PageContext): string {
  return place.page(`/sources/${source.id}/#${sentence.id}`);
}

export function documentTitle({ title, id }: SentenceHit["source"], { edition, site }: PageContext): string {
  return localise(title, edition, site).text || id;
}

/** The sentence as it stands in the document, in its own language. */
export function sentenceText(hit: SentenceHit): HTMLElement {
  return element(
    "span",
    { class: "found-text", lang: hit.source.language },
    markedText(hit.sentence.text, hit.marks),
  );
}

/** The translation a reader of this edition understands, and the one the words were found in where that is another. */
export function translations(hit: SentenceHit, { edition }: PageContext): readonly HTMLElement[] {
  const { translated, sentence, source } = hit;
  const codes = new Set([
    ...(translated ? [translated.language] : []),
    ...(edition === source.language ? [] : [edition]),
  ]);
  return [...codes].flatMap((code) => {
    const text = sentence.translations[code];
    const marks = translated?.language === code ? translated.marks : [];
    return text ? [element("span", { class: "found-translation", lang: code }, markedText(text, marks))] : [];
  });
}

/** Why it was found, where the words typed are not in it. */
export function reason(hit: SentenceHit, place: PageContext): HTMLElement | null {
  const { words } = place;
  const { also, translated, day, source } = hit;
  if (translated) {
    const language = words.languages[translated.language] ?? translated.language;
    const text = hit.sentence.translations[translated.language] ?? "";
    const found = element("span", { lang: translated.language }, markedWords(text, translated.marks));
    return element("span", { class: "found-why" }, `${words.inTranslation(language)}: `, found);
  }
  if (also.length > 0)
    return element(
      "span",
      { class: "found-why" },
      `${words.also}: `,
      element("span", { lang: source.language }, also.join(", ")),
    );
  return day ? element("span", { class: "found-why" }, `${words.dated} ${day}`) : null;
}

function markedWords(
  text: string,
  marks: readonly { readonly start: number; readonly end: number }[],
): string {
  return [
    ...new Set(
      markedText(text, marks).flatMap((part) =>
        part instanceof HTMLElement ? [part.textContent ?? ""] : [],
      ),
    ),
  ].join(", ");
}

export function speaker({ sentence, source }: SentenceHit, { words }: PageContext): HTMLElement | null {
  if (!sentence.speaker) return null;
  return element(
    "span",
    { class: "found-speaker" },
    `${words.speaker}: `,
    element("span", { lang: source.language }, sentence.speaker),
  );
}
