/** A sentence of the queue as a section of the page: the two before it, itself, and an article for each claim. */
import type { ClaimView, SentenceView } from "../views/sentence-view.ts";
import type { DeskWords } from "./desk-words.ts";
import { element, filled } from "./element.ts";

/** Names of the buttons; a key of the keyboard each. */
export const keys = {
  confirm: "c",
  reject: "r",
  edit: "e",
  add: "a",
  next: "n",
  previous: "p",
  undo: "u",
  notAbout: "x",
} as const;
export type Action = keyof typeof keys;

export function sentenceSection(view: SentenceView, desk: DeskWords): HTMLElement {
  const { words } = desk;
  const { source, sentence, language } = view;
  const title = element("h2", {}, view.name, " ", element("small", {}, view.day));
  const link = element("a", { href: view.href, target: "_blank", rel: "noopener" }, words.openPage);
  const context = view.before.map((text) =>
    element("p", { class: "before", lang: language, dir: "auto" }, text),
  );
  const own = element("p", { class: "text", lang: language, dir: "auto" }, view.text);
  const claims =
    view.claims.length > 0
      ? view.claims.map((claim) => claimArticle(claim, desk))
      : [
          element(
            "article",
            { "data-stop": true, "data-sentence": sentence, tabindex: "-1" },
            element("p", {}, words.sentenceWithoutClaim),
          ),
        ];
  const tools = element("div", { class: "tools" }, button("add", desk), button("notAbout", desk), link);
  return element(
    "section",
    { "data-source": source, "data-place": sentence, "aria-label": `${view.name}, ${sentence}` },
    title,
    element("div", { class: "context" }, ...context),
    own,
    ...claims,
    tools,
  );
}

function claimArticle(claim: ClaimView, desk: DeskWords): HTMLElement {
  const { words } = desk;
  const reasons = (["cited", "drawn", "contradiction"] as const)
    .filter((why) => claim[why])
    .map((why) => words.why[why]);
  const head = element(
    "p",
    { class: "claim" },
    element("strong", {}, claim.words),
    " ",
    element("span", { class: "state", "data-state": claim.state }, words.state[claim.state]),
  );
  const fields = claim.fields.map(([label, value]) =>
    element("div", {}, element("dt", {}, label), element("dd", {}, value)),
  );
  const same = claim.same > 0 ? element("p", { class: "why" }, filled(words.same, { n: claim.same })) : null;
  return element(
    "article",
    { "data-stop": true, "data-claim": claim.id, tabindex: "-1" },
    head,
    reasons.length > 0 ? element("p", { class: "why" }, reasons.join(" · ")) : null,
    same,
    element("dl", {}, ...fields),
    element(
      "div",
      { class: "tools" },
      ...(["confirm", "edit", "reject", "previous", "next", "undo"] as const).map((action) =>
        button(action, desk),
      ),
    ),
  );
}

function button(action: Action, { words }: DeskWords): HTMLButtonElement {
  const key = keys[action];
  return element(
    "button",
    { type: "button", "data-action": action, "aria-keyshortcuts": key },
    words.actions[action],
    element("kbd", { "aria-hidden": "true" }, key),
  );
}

/** Lights the clause and the figure of one claim in its sentence; of none where there is no claim. */
export function lightClaim(section: Element, { text }: SentenceView, claim: ClaimView | undefined): void {
  const place = section.querySelector(".text")!;
  if (!claim) {
    place.replaceChildren(text);
    return;
  }
  const { clause, trigger } = claim;
  const cut = (from: number, to: number) => text.slice(Math.max(0, from), Math.max(0, to));
  const [from, to] = [
    Math.max(clause.start, Math.min(trigger.start, clause.end)),
    Math.min(clause.end, trigger.end),
  ];
  place.replaceChildren(
    cut(0, clause.start),
    element(
      "mark",
      { class: "clause" },
      cut(clause.start, from),
      element("mark", { class: "trigger" }, cut(from, to)),
      cut(to, clause.end),
    ),
    cut(clause.end, text.length),
  );
}
