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

/**
 * The sentence in the languages that matter to the reader: in her own first, where there is a translation; then as it
 * is in the document; last the translation in which the words were found, where that is another one.
 */
export function readings(
  hit: SentenceHit,
  { edition }: PageContext,
): readonly [HTMLElement, ...HTMLElement[]] {
  const { source, sentence, translated } = hit;
  const own = element(
    "span",
    { class: "found-text", lang: source.language },
    markedText(sentence.text, hit.marks),
  );
  const inLanguage = (code: string | undefined) => {
    const text = code === undefined || code === source.language ? undefined : sentence.translations[code];
    if (code === undefined || !text) return [];
    const marks = translated?.language === code ? translated.marks : [];
    return [element("span", { class: "found-translation", lang: code }, markedText(text, marks))];
  };
  const first = inLanguage(edition);
  const others = translated?.language === edition ? [] : inLanguage(translated?.language);
  const [lead = own, ...rest] = [...first, own, ...others];
  return [lead, ...rest];
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
