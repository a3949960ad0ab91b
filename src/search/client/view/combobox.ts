/**
 * The search box in the masthead: a combobox whose list is found sentences, grouped by document, below the pages.
 * Without this script it is a plain form that leads to the search page.
 */

import { askSearch } from "../load/ask-search.ts";
import { loadSearch, type SearchSession, whileTyping } from "../load/load-search.ts";
import { emptyState, parametersOf } from "../query/search-state.ts";
import { type Answer, search } from "../search.ts";
import { announce, failure, headline } from "./announce.ts";
import { boxList } from "./box-list.ts";
import { element } from "./element.ts";

interface Box {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly panel: HTMLElement;
  readonly status: HTMLElement;
}

const boxes = new WeakMap<HTMLFormElement, Box>();

/** Brings a box to life, once; called when the reader comes near it. */
export function combobox(form: HTMLFormElement): void {
  const input = form.querySelector("input");
  if (!input || boxes.has(form)) return;
  const status = element("div", { class: "visually-hidden", role: "status" });
  const panel = element("div", { class: "search-panel", id: `${input.id}-panel`, hidden: true });
  form.append(status, panel);
  const box = { form, input, panel, status };
  boxes.set(form, box);
  for (const [name, value] of Object.entries({
    role: "combobox",
    "aria-expanded": "false",
    "aria-autocomplete": "list",
  }))
    input.setAttribute(name, value);
  // the first answer comes at once when all is loaded before it is asked for
  loadSearch().catch(() => {});
  listen(box);
  if (input.value.trim()) ask(box);
}

function listen(box: Box): void {
  const { form, input, panel } = box;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  input.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => ask(box), 80);
  });
  input.addEventListener("keydown", (event) => onKey(box, event));
  input.addEventListener("focus", () => {
    if (panel.childElementCount > 0 && input.value.trim()) show(box, true);
  });
  form.addEventListener("focusout", ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node) || !form.contains(relatedTarget)) show(box, false);
  });
  // a press on the list must not take the focus from the input, or the list would close before the click
  panel.addEventListener("pointerdown", (event) => {
    if (!(event.target instanceof Element) || !event.target.closest("button")) event.preventDefault();
  });
}

let asked = 0;

async function ask(box: Box): Promise<void> {
  const turn = ++asked;
  const query = box.input.value.trim();
  if (!query) {
    box.panel.replaceChildren();
    show(box, false);
    return;
  }
  const loading = setTimeout(() => turn === asked && showLoading(box), 150);
  try {
    await askSearch(async (session) => {
      const answer = await search(emptyState(query), whileTyping(session.options));
      if (turn === asked) showAnswer(box, answer, query, session);
    });
  } catch {
    if (turn === asked) await showFailure(box);
  } finally {
    clearTimeout(loading);
  }
}

function showLoading(box: Box): void {
  const text = box.form.dataset["searching"] ?? "…";
  if (box.panel.hidden) box.panel.replaceChildren(element("p", { class: "search-message" }, text));
  announce(box.status, text);
  show(box, true);
}

function showAnswer(box: Box, answer: Answer, query: string, { place }: SearchSession): void {
  const all = `${place.page("/search/")}?${parametersOf(emptyState(query))}`;
  const head = headline(answer, emptyState(query), place);
  const list = boxList(box.panel.id, answer, all, place);
  box.panel.replaceChildren(...(head ? [head] : []), ...(list ? [list] : []));
  box.input.removeAttribute("aria-activedescendant");
  if (list) box.input.setAttribute("aria-controls", list.id);
  else box.input.removeAttribute("aria-controls");
  const { hits } = answer.sentences;
  const found = place.words.found(hits.length, new Set(hits.map(({ source }) => source.id)).size);
  announce(
    box.status,
    [head?.textContent, hits.length > 0 ? found : "", list ? place.words.keys : ""].filter(Boolean).join(" "),
  );
  show(box, true);
}

async function showFailure(box: Box): Promise<void> {
  const message = failure(box.form.dataset, () => ask(box));
  box.panel.replaceChildren(message);
  announce(box.status, message.textContent ?? "");
  show(box, true);
}

function show({ input, panel }: Box, open: boolean): void {
  panel.hidden = !open;
  input.setAttribute("aria-expanded", String(open && panel.querySelector("[role=listbox]") !== null));
  if (!open) input.removeAttribute("aria-activedescendant");
}

function onKey(box: Box, event: KeyboardEvent): void {
  const { input, panel } = box;
  // a key pressed while an input method composes a letter belongs to it
  if (event.isComposing) return;
  const options = [...panel.querySelectorAll<HTMLAnchorElement>("[role=option]")];
  const active = options.findIndex(({ id }) => id === input.getAttribute("aria-activedescendant"));
  if (event.key === "Escape") {
    if (!panel.hidden) event.preventDefault();
    show(box, false);
    return;
  }
  if (event.key === "Enter" && active >= 0 && !panel.hidden) {
    event.preventDefault();
    show(box, false);
    options[active]?.click();
    return;
  }
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  if (step === 0 || options.length === 0) return;
  event.preventDefault();
  show(box, true);
  const none = step === 1 ? -1 : options.length;
  choose(box, options, ((active === -1 ? none : active) + step + options.length) % options.length);
}

function choose({ input }: Box, options: readonly HTMLElement[], at: number): void {
  for (const [i, option] of options.entries()) option.setAttribute("aria-selected", String(i === at));
  const chosen = options[at];
  if (!chosen) return;
  input.setAttribute("aria-activedescendant", chosen.id);
  chosen.scrollIntoView({ block: "nearest" });
}
