/** What the search says of itself: that it corrected the query, found nothing, or could not be loaded. */

import type { PageContext } from "../load/page-context.ts";
import { parametersOf, type SearchState } from "../query/search-state.ts";
import type { Answer } from "../search.ts";
import { element } from "./element.ts";

/** What must be said above the results; null when they speak for themselves. */
export function headline(answer: Answer, state: SearchState, place: PageContext): HTMLElement | null {
  const { words } = place;
  if (answer.corrected !== null) {
    const back = `${place.page("/search/")}?${parametersOf({ ...state, asTyped: true })}`;
    return element(
      "p",
      { class: "search-message", "data-mended": answer.corrected },
      words.mended(state.query, answer.corrected),
      " ",
      element("a", { href: back }, words.asTyped(state.query)),
    );
  }
  // the question has its answer; that no sentence holds its words is no news
  if (answer.claims && (answer.partial || answer.sentences.hits.length + answer.pages.length === 0))
    return null;
  if (answer.partial) return element("p", { class: "search-message" }, words.partial);
  if (answer.sentences.found > 0 && answer.sentences.hits.length === 0)
    return element("p", { class: "search-message" }, words.nothingFiltered);
  if (answer.sentences.hits.length > 0 || answer.pages.length > 0) return null;
  if (answer.onlyRefused) return element("p", { class: "search-message" }, words.onlyRefused(state.query));
  return element("p", { class: "search-message" }, words.nothing(state.query), " ", glossaryLink(place));
}

function glossaryLink({ page, words }: PageContext): HTMLElement {
  return element("a", { href: page("/glossary/") }, words.glossary);
}

/** @param data of the form, which carries these words because the strings themselves may be what failed. */
export function failure(data: DOMStringMap, again: () => void): HTMLElement {
  const button = element("button", { type: "button" }, data["retry"] ?? "");
  button.addEventListener("click", again);
  const glossary = element("a", { href: data["glossary"] ?? "" }, data["glossaryText"] ?? "");
  return element(
    "p",
    { class: "search-message", "data-failed": true },
    data["failed"] ?? "",
    " ",
    glossary,
    " ",
    button,
  );
}

/** Says a text to screen readers; the same text again is no news, and left alone. */
export function announce(status: HTMLElement, text: string): void {
  if (status.textContent !== text) status.textContent = text;
}
