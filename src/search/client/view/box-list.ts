/** The list under the search box: pages first, then sentences by document, then the way to all results. */

import { capitalize } from "../../../text/capitalize.ts";
import type { AnswerItem } from "../answer/find-answer.ts";
import type { PageContext } from "../load/page-context.ts";
import type { SentenceHit } from "../match/find-sentences.ts";
import type { Answer } from "../search.ts";
import { claimAddress, said } from "./answer-card.ts";
import { element } from "./element.ts";
import { documentTitle, readings, reason, sentenceAddress, speaker } from "./readings.ts";

const mostPages = 4;
const mostSentences = 12;
const mostClaims = 4;

/** @returns null when there is nothing to choose from. */
export function boxList(id: string, answer: Answer, all: string, place: PageContext): HTMLElement | null {
  const { hits } = answer.sentences;
  if (hits.length === 0 && answer.pages.length === 0 && !answer.claims) return null;
  const option = (href: string, ...children: readonly (Node | string | null)[]) =>
    element("a", { role: "option", href, tabindex: "-1", "aria-selected": "false" }, children);
  const pages = answer.pages
    .slice(0, mostPages)
    .map(({ kind, title, path, edition }) =>
      option(
        place.page(path, edition),
        element("span", { class: "found-title", lang: edition }, title),
        element("span", { class: "found-kind" }, place.words.pageKinds[kind]),
      ),
    );
  const documents = Map.groupBy(hits.slice(0, mostSentences), ({ source }) => source.id);
  const groups = [...documents.values()].map((list, i) => {
    const heading = element(
      "span",
      { class: "found-document", id: `${id}-d${i}` },
      documentTitle(list[0]!.source, place),
    );
    return element(
      "div",
      { role: "group", "aria-labelledby": heading.id },
      heading,
      list.map((hit) => sentenceOption(hit, place, option)),
    );
  });
  const list = element(
    "div",
    { role: "listbox", id: `${id}-list`, "aria-label": place.words.results },
    answer.claims ? claimGroup(answer.claims.items, place, option) : null,
    pages.length > 0 ? element("div", { role: "group", "aria-label": place.words.pages }, pages) : null,
    groups,
    option(all, element("span", { class: "found-all" }, `${place.words.all} (${hits.length})`)),
  );
  list.querySelectorAll("[role=option]").forEach((one, i) => {
    one.id = `${id}-o${i}`;
  });
  return list;
}

/** The card of the search page, short. */
function claimGroup(
  items: readonly AnswerItem[],
  place: PageContext,
  option: (href: string, ...children: readonly (Node | null)[]) => HTMLElement,
): HTMLElement {
  const options = items
    .slice(0, mostClaims)
    .map((item) =>
      option(
        claimAddress(item, place),
        element("span", { class: "answer-figure" }, capitalize(item.words.figure, place.edition)),
        element("span", { class: "answer-said" }, said(item, place)),
      ),
    );
  return element("div", { role: "group", "aria-label": place.words.answer, "data-answer": true }, options);
}

function sentenceOption(
  hit: SentenceHit,
  place: PageContext,
  option: (href: string, ...children: readonly (Node | null)[]) => HTMLElement,
): HTMLElement {
  const made = option(
    sentenceAddress(hit, place),
    ...readings(hit, place),
    reason(hit, place),
    speaker(hit, place),
  );
  return made;
}
