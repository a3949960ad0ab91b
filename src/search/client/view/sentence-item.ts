/** The items of the search page's two lists. */

import type { PageContext } from "../load/page-context.ts";
import type { PageHit } from "../match/find-pages.ts";
import type { SentenceHit } from "../match/find-sentences.ts";
import { element } from "./element.ts";
import { documentTitle, readings, reason, sentenceAddress, speaker } from "./readings.ts";

export function pageItem({ kind, title, summary, path, edition }: PageHit, place: PageContext): HTMLElement {
  const link = element("a", { href: place.page(path, edition), lang: edition }, title);
  const text = summary && summary !== title ? element("p", { lang: edition }, summary) : null;
  return element(
    "li",
    {},
    element("span", { class: "found-kind" }, place.words.pageKinds[kind]),
    " ",
    link,
    text,
  );
}

/** The first link of the item leads to the sentence, and is the sentence, in the reader's language where it can be. */
export function sentenceItem(hit: SentenceHit, place: PageContext): HTMLElement {
  const { source, sentence } = hit;
  const [first, ...others] = readings(hit, place);
  return element(
    "li",
    { "data-source": source.id },
    element("p", {}, element("a", { class: "found-sentence", href: sentenceAddress(hit, place) }, first)),
    others.map((text) => element("p", { class: "found-other" }, text)),
    element(
      "p",
      { class: "found-where" },
      reason(hit, place),
      speaker(hit, place),
      element("a", { href: place.page(`/sources/${source.id}/`) }, documentTitle(source, place)),
      element("span", {}, place.words.sentence(sentence.id)),
    ),
  );
}
