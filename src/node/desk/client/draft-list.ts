/** What the program proposes for the editorial files, each to be accepted or left; asked for when the list is opened. */
import type { DraftView } from "../views/sentence-view.ts";
import type { Call } from "./caller.ts";
import type { DeskWords } from "./desk-words.ts";
import { element, filled } from "./element.ts";

/** @param remember how an accepted draft is taken back: the number of its step, and what then shows it again. */
export function draftList(
  { words }: DeskWords,
  call: Call,
  say: (text: string) => void,
  remember: (step: number, back: () => void) => void,
): HTMLElement {
  const { drafts } = words;
  const list = element("ol", {});
  const created = element(
    "details",
    { class: "drafts" },
    element("summary", {}, drafts.title),
    element("p", {}, drafts.lead),
    list,
  );
  created.addEventListener("toggle", () => {
    if (!created.open || list.childElementCount > 0) return;
    call<readonly DraftView[]>("drafts", {}).then(
      (found) => list.replaceChildren(...found.map((draft) => draftItem(draft))),
      (error: Error) => say(error.message),
    );
  });
  const draftItem = ({ id, kind, title, why, text }: DraftView) => {
    const accept = element("button", { type: "button" }, drafts.accept);
    const item = element(
      "li",
      { "data-draft": id },
      element("p", {}, `${drafts.kinds[kind]}: `, element("strong", { dir: "auto" }, title)),
      element("p", { class: "why" }, why),
      element("pre", { tabindex: "0" }, text),
      element("div", { class: "tools" }, accept),
    );
    accept.addEventListener("click", () => {
      call<{ readonly file: string; readonly step: number }>("accept", { draft: id }).then(
        ({ file, step }) => {
          say(filled(drafts.accepted, { file }));
          const next = item.nextElementSibling;
          item.remove();
          remember(step, () => {
            list.insertBefore(item, next?.parentNode === list ? next : null);
            accept.focus();
          });
        },
        (error: Error) => say(error.message),
      );
    });
    return item;
  };
  return created;
}
