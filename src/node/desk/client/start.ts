/** The page of the desk in the browser: the queue, where the reader is in it, and what the keys do. */
import type { ClaimView, DeskState, Queue, SentenceView, Written } from "../views/sentence-view.ts";
import { caller } from "./caller.ts";
import { claimForm, type Filled, focusForm } from "./claim-form.ts";
import { deskWords } from "./desk-words.ts";
import { draftList } from "./draft-list.ts";
import { element, filled } from "./element.ts";
import { orphanList } from "./orphan-list.ts";
import { progressBars } from "./progress-bars.ts";
import { type Action, keys, lightClaim, sentenceSection } from "./sentence-section.ts";

/** Sentences asked for at a time. */
const portion = 20;

const desk = deskWords();
const { words } = desk;
const call = caller(desk);
const main = document.getElementById("desk")!;
const said = document.getElementById("said")!;
const list = element("div", { id: "queue" });
const bars = progressBars(desk);
const place = element("p", { class: "why" });

let queue: Queue = { items: [], claims: {}, documents: [], orphans: [] };
/** How many sentences of the queue have been asked for. */
let asked = 0;
let current: HTMLElement | null = null;
/** Steps of this visit that can be taken back, the last one last, each with where it was made. */
const steps: {
  readonly step: Promise<number | null>;
  readonly claim: string | null;
  readonly section: string;
  /** Of a step that changed other files than `review.yaml`: shows that it was taken back. */
  readonly back?: () => void;
}[] = [];
const views = new Map<string, SentenceView>();
let states: Record<string, DeskState> = {};

const say = (text: string) => {
  said.textContent = text;
};
const stops = () => [...list.querySelectorAll<HTMLElement>("[data-stop]")];
const keyOf = ({ source, sentence }: { readonly source: string; readonly sentence: string }) =>
  `${source}#${sentence}`;
const sectionOf = (stop: Element) => stop.closest<HTMLElement>("section")!;
const viewOf = (section: HTMLElement) =>
  views.get(keyOf({ source: section.dataset["source"]!, sentence: section.dataset["place"]! }))!;
const claimOf = (stop: HTMLElement): ClaimView | undefined =>
  viewOf(sectionOf(stop)).claims.find(({ id }) => id === stop.dataset["claim"]);

await open(null);

/** Loads the queue, of one document or of all. */
async function open(document: string | null): Promise<void> {
  main.setAttribute("aria-busy", "true");
  try {
    queue = await call<Queue>("queue", { document });
  } catch (error) {
    say((error as Error).message);
    main.replaceChildren(element("p", {}, (error as Error).message));
    return;
  }
  [asked, current] = [0, null];
  views.clear();
  states = Object.fromEntries(Object.entries(queue.claims).map(([id, { state }]) => [id, state]));
  list.replaceChildren();
  main.replaceChildren(
    element("p", {}, words.lead, " ", words.order),
    bars.element,
    documentMenu(document),
    place,
    orphanList(desk, queue.orphans, call, say),
    draftList(desk, call, say, (step, back) =>
      steps.push({ step: Promise.resolve(step), claim: null, section: "", back }),
    ),
    list,
  );
  bars.show(queue, states);
  if (queue.items.length === 0) list.append(element("p", {}, words.empty));
  await more();
  main.removeAttribute("aria-busy");
  goTo(stops()[0]);
  // What the desk is and how far it has come is above the first one; on a phone it would fill the screen.
  if (matchMedia("(min-width: 34rem)").matches) scrollTo(0, 0);
}

function documentMenu(chosen: string | null): HTMLElement {
  const options = [["", words.allDocuments], ...queue.documents.map(({ id, name }) => [id, name])];
  const menu = element(
    "select",
    { id: "document" },
    ...options.map(([value, label]) =>
      element("option", { value: value!, selected: value === (chosen ?? "") }, label!),
    ),
  );
  menu.addEventListener("change", () => void open(menu.value || null));
  return element("p", {}, element("label", { for: "document" }, words.document), " ", menu);
}

/** Asks for the next sentences of the queue. @returns whether there were any. */
async function more(): Promise<boolean> {
  const items = queue.items.slice(asked, asked + portion);
  if (items.length === 0) return false;
  asked += items.length;
  const names = items.map(({ source, sentence }) => ({ source, sentence }));
  for (const view of await call<readonly SentenceView[]>("sentences", { items: names })) {
    views.set(keyOf(view), view);
    list.append(sentenceSection(view, desk));
  }
  return true;
}

function goTo(stop: HTMLElement | undefined): void {
  if (!stop) return;
  if (current && current !== stop) {
    current.removeAttribute("aria-current");
    current.tabIndex = -1;
  }
  const section = sectionOf(stop);
  for (const other of list.querySelectorAll("section.current"))
    if (other !== section) other.classList.remove("current");
  section.classList.add("current");
  current = stop;
  stop.setAttribute("aria-current", "true");
  stop.tabIndex = 0;
  lightClaim(section, viewOf(section), claimOf(stop));
  stop.focus({ preventScroll: true });
  section.scrollIntoView({ block: "start" });
  const at = queue.items.findIndex((item) => keyOf(item) === keyOf(viewOf(section)));
  place.textContent = filled(words.place, { at: at + 1, all: queue.items.length });
}

/** @param by 1 or -1. @param waiting whether those that were read are passed over, while others wait. */
async function step(by: number, waiting = false): Promise<void> {
  const all = stops();
  const at = current ? all.indexOf(current) : -1;
  const rest = by > 0 ? all.slice(at + 1) : all.slice(0, Math.max(at, 0)).toReversed();
  const isWaiting = (stop: HTMLElement) => states[stop.dataset["claim"] ?? ""] === "unreviewed";
  const next = (waiting && rest.find(isWaiting)) || rest[0];
  if (next) {
    goTo(next);
    // The next portion comes before the reader does.
    if (rest.length < 5 && by > 0) void more();
    return;
  }
  if (by > 0 && (await more())) return step(by, waiting);
  say(words.end);
  current?.focus();
}

function decide(verdict: "confirmed" | "rejected"): void {
  const stop = current;
  const claim = stop && claimOf(stop);
  if (!stop || !claim) return;
  const view = viewOf(sectionOf(stop));
  const before = states[claim.id] ?? claim.state;
  const keeps = verdict === "confirmed" && (before === "corrected" || before === "added");
  // Shown at once; the answer says what was written.
  setState(claim.id, keeps ? before : verdict);
  send(call<Written>("verdict", { source: view.source, claim: claim.id, verdict }), claim.id, view, before);
  say(words.said[verdict]);
  void step(1, true);
}

/** Remembers a step until its answer is there, and puts things back where it fails. */
function send(
  answer: Promise<Written>,
  claim: string | null,
  view: SentenceView,
  before: DeskState | null,
): void {
  const created = answer.then(
    (written) => {
      for (const sentence of written.sentences) refresh(sentence);
      return written.step;
    },
    (error: Error) => {
      if (claim !== null && before !== null) setState(claim, before);
      say(error.message);
      return null;
    },
  );
  steps.push({ step: created, claim, section: keyOf(view) });
}

function setState(id: string, state: DeskState): void {
  states[id] = state;
  const badge = list.querySelector(`[data-claim="${CSS.escape(id)}"] .state`);
  if (badge) {
    badge.textContent = words.state[state];
    badge.setAttribute("data-state", state);
  }
  bars.show(queue, states);
}

/** Shows a sentence as it stands now, without taking the focus away from where it is. */
function refresh(view: SentenceView): void {
  const known = views.get(keyOf(view));
  for (const { id, state } of view.claims) states[id] = state;
  bars.show(queue, states);
  if (!known) return;
  views.set(keyOf(view), view);
  const section = list.querySelector<HTMLElement>(
    `section[data-source="${CSS.escape(view.source)}"][data-place="${CSS.escape(view.sentence)}"]`,
  );
  if (!section || section.querySelector("form")) return;
  const focused = current && section.contains(current) ? (current.dataset["claim"] ?? "") : null;
  const created = sentenceSection(view, desk);
  section.replaceWith(created);
  if (focused === null) return;
  const again = [...created.querySelectorAll<HTMLElement>("[data-stop]")];
  current = null;
  goTo(again.find((stop) => stop.dataset["claim"] === focused) ?? again[0]);
}

function openForm(adds: boolean): void {
  const stop = current;
  if (!stop) return;
  const section = sectionOf(stop);
  const view = viewOf(section);
  const claim = adds ? null : (claimOf(stop) ?? null);
  if ((!adds && !claim) || section.querySelector("form")) return;
  const form = claimForm(desk, view, claim, selectedIn(section), (result) => {
    form.remove();
    goTo(stop);
    if (result) save(result, claim, view);
  });
  (adds ? section.querySelector(".text")! : stop).after(form);
  focusForm(form, adds);
}

function save(result: Filled, claim: ClaimView | null, view: SentenceView): void {
  const { form, reason, start, end, trigger } = result;
  const { source, sentence } = view;
  if (claim) {
    send(
      call<Written>("verdict", { source, claim: claim.id, verdict: "corrected", form, reason }),
      claim.id,
      view,
      claim.state,
    );
    setState(claim.id, "corrected");
    say(words.said.corrected);
    void step(1, true);
    return;
  }
  const inClause = trigger && view.text.slice(start, end).includes(trigger) ? { trigger } : {};
  send(call<Written>("add", { source, sentence, start, end, form, reason, ...inClause }), null, view, null);
  say(words.said.added);
}

async function undo(): Promise<void> {
  const last = steps.pop();
  if (!last) return say(words.said.nothingToUndo);
  const number = await last.step;
  if (number === null) return undo();
  try {
    if (last.back) {
      await call("takeBack", { step: number });
      say(words.said.undone);
      return last.back();
    }
    const { sentences } = await call<{ readonly sentences: readonly SentenceView[] }>("undo", {
      step: number,
      items: [...views.keys()].filter((key) => key === last.section).map(nameIn),
    });
    for (const sentence of sentences) refresh(sentence);
    say(words.said.undone);
    const back = stops().find((stop) =>
      last.claim === null
        ? keyOf(viewOf(sectionOf(stop))) === last.section
        : stop.dataset["claim"] === last.claim,
    );
    // Who has begun to correct meanwhile stays there.
    if (!list.querySelector("form")) goTo(back);
  } catch (error) {
    say((error as Error).message);
  }
}

function nameIn(key: string) {
  const at = key.lastIndexOf("#");
  return { source: key.slice(0, at), sentence: key.slice(at + 1) };
}

/** Words of the sentence that are selected with the mouse, as offsets in it. */
function selectedIn(section: HTMLElement): { readonly start: number; readonly end: number } | null {
  const selection = getSelection();
  const text = section.querySelector(".text")!;
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!text.contains(range.startContainer) || !text.contains(range.endContainer)) return null;
  const head = document.createRange();
  head.setStart(text, 0);
  head.setEnd(range.startContainer, range.startOffset);
  const start = head.toString().length;
  return { start, end: start + range.toString().length };
}

async function notAbout(): Promise<void> {
  if (!current) return;
  const { source } = viewOf(sectionOf(current));
  try {
    const { step } = await call<{ readonly step: number }>("about", { source });
    const stop = current;
    steps.push({ step: Promise.resolve(step), claim: null, section: "", back: () => goTo(stop) });
    say(words.said.notAbout);
  } catch (error) {
    say((error as Error).message);
  }
}

const actions: Readonly<Record<Action, () => void>> = {
  confirm: () => decide("confirmed"),
  reject: () => decide("rejected"),
  edit: () => openForm(false),
  add: () => openForm(true),
  next: () => void step(1),
  previous: () => void step(-1),
  undo: () => void undo(),
  notAbout: () => void notAbout(),
};
const byKey = new Map<string, Action>(Object.entries(keys).map(([action, key]) => [key, action as Action]));

document.addEventListener("keydown", (event) => {
  const { target, key } = event;
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (target instanceof Element && target.closest("input, textarea, select, [contenteditable]")) return;
  const action = byKey.get(key.toLowerCase());
  if (!action) return;
  event.preventDefault();
  actions[action]();
});
list.addEventListener("click", (event) => {
  const target = event.target as Element;
  const stop =
    target.closest<HTMLElement>("[data-stop]") ??
    target.closest("section")?.querySelector<HTMLElement>("[data-stop]");
  if (!stop || target.closest("form")) return;
  const action = target.closest<HTMLElement>("[data-action]")?.dataset["action"];
  // A click next to the claim of a sentence keeps the claim that is read.
  if (!current || sectionOf(stop) !== sectionOf(current) || target.closest("[data-stop]")) {
    if (getSelection()?.isCollapsed !== false || action) goTo(stop);
  }
  if (action) actions[action as Action]();
});
