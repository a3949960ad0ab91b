/** The card that answers a question: the claims side by side, each with its speaker, its day and the way to its words. */

import type { SearchWords } from "../../../model/search/search-words.ts";
import { capitalize } from "../../../text/capitalize.ts";
import { localise } from "../../../text/localise.ts";
import type { AnswerItem, FoundAnswer } from "../answer/find-answer.ts";
import type { PageContext } from "../load/page-context.ts";
import { element } from "./element.ts";

/** More claims than this are not read at a glance; the rest is a press away. */
const mostItems = 12;

/** Address of the sentence that makes the claim, in the reader's edition. */
export function claimAddress({ source, claim }: AnswerItem, place: PageContext): string {
  return place.page(`/sources/${source}/#${claim.sentence}`);
}

export function answerCard(answer: FoundAnswer, place: PageContext, words: SearchWords): HTMLElement {
  const { items } = answer;
  const claims = items.map((item) => answerItem(item, place));
  const list = element("ol", { class: "answer-claims" }, claims);
  const rest = claims.slice(mostItems);
  for (const item of rest) item.hidden = true;
  const heading = element("h2", { id: "answer-title" }, place.words.answer);
  return element(
    "section",
    { class: "answer", "data-answer": true, "aria-labelledby": heading.id },
    heading,
    element(
      "p",
      { class: "answer-note" },
      place.words.answerNote(items.length, new Set(items.map(({ source }) => source)).size),
    ),
    list,
    rest.length > 0 ? allButton(rest, items.length, place) : null,
    answer.complete ? null : element("p", { class: "answer-note" }, place.words.answerPart),
    chartLink(answer, place, words),
  );
}

function allButton(rest: readonly HTMLElement[], all: number, { words }: PageContext): HTMLElement {
  const button = element("button", { type: "button" }, words.allClaims(all));
  button.addEventListener("click", () => {
    for (const item of rest) item.hidden = false;
    rest[0]?.querySelector("a")?.focus();
    button.remove();
  });
  return button;
}

function answerItem(item: AnswerItem, place: PageContext): HTMLElement {
  return element(
    "li",
    { "data-claim": item.claim.id, "data-stance": item.claim.stance ?? null },
    element(
      "a",
      { class: "answer-figure", href: claimAddress(item, place) },
      capitalize(item.words.figure, place.edition),
    ),
    element("span", { class: "answer-said" }, said(item, place)),
  );
}

/** Who says it, of when it is, and in which document. */
export function said({ words, document }: AnswerItem, place: PageContext): readonly (Node | string)[] {
  const named = (text: string, lang: string | undefined, attributes: Record<string, string | true>) =>
    element("span", { ...attributes, lang: lang ?? null }, text);
  const parts: (readonly (Node | string)[])[] = [];
  if (words.speaker)
    parts.push([
      `${place.words.speaker}: `,
      named(words.speaker.text, words.speaker.lang, { class: "answer-speaker" }),
    ]);
  if (words.day) parts.push([element("span", { class: "answer-day" }, words.day)]);
  parts.push([named(document.text, document.lang, { "data-source-name": true })]);
  return parts.flatMap((part, i) => (i === 0 ? part : ["\u00A0· ", ...part]));
}

function chartLink({ chart }: FoundAnswer, place: PageContext, words: SearchWords): HTMLElement | null {
  const page = chart === null ? undefined : words.pages[chart];
  if (!page) return null;
  const { text, language } = localise(page.title, place.edition, place.site);
  const link = element("a", { href: place.page(page.path, language), lang: language }, text);
  return element("p", { class: "answer-chart" }, `${place.words.answerChart}: `, link);
}
