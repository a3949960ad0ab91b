/** Entries of `review.yaml` that fit nothing any more, each with what can be done about it. */
import type { OrphanView } from "../views/sentence-view.ts";
import type { Call } from "./caller.ts";
import type { DeskWords } from "./desk-words.ts";
import { element } from "./element.ts";

export function orphanList(
  desk: DeskWords,
  orphans: readonly OrphanView[],
  call: Call,
  say: (text: string) => void,
): HTMLElement {
  const { orphans: words } = desk.words;
  const items = orphans.map((orphan) => orphanItem(orphan, desk, call, say));
  return element(
    "details",
    { class: "orphans", hidden: orphans.length === 0 },
    element("summary", {}, `${words.title} (${orphans.length})`),
    element("p", {}, words.lead),
    element("ol", {}, ...items),
  );
}

function orphanItem(
  orphan: OrphanView,
  desk: DeskWords,
  call: Call,
  say: (text: string) => void,
): HTMLElement {
  const { entry, quote, why, nearest, readAnew } = orphan;
  const { orphans: words, state } = desk.words;
  const item = element(
    "li",
    { "data-orphan": String(entry) },
    element(
      "p",
      {},
      element("q", { dir: "auto" }, quote),
      ` (${state[orphan.verdict as keyof typeof state]})`,
    ),
    element("p", { class: "why" }, why),
    nearest && !readAnew
      ? element("p", {}, `${words.nearest}: `, element("q", { dir: "auto" }, nearest.text))
      : null,
  );
  const tool = (label: string, decision: string) => {
    const created = element("button", { type: "button" }, label);
    created.addEventListener("click", () => {
      call("orphan", { entry, quote, decision }).then(
        () => item.remove(),
        (error: Error) => say(error.message),
      );
    });
    return created;
  };
  item.append(
    element(
      "div",
      { class: "tools" },
      readAnew ? tool(words.keep, "keep") : null,
      nearest && !readAnew ? tool(words.move, "move") : null,
      tool(words.drop, "drop"),
    ),
  );
  return item;
}
