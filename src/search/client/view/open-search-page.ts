/** The search page: the address is the state; typing changes it, filters and the back button too. */

import { askSearch } from "../load/ask-search.ts";
import type { SearchSession } from "../load/load-search.ts";
import { isFiltered, parametersOf, type SearchState, stateOf } from "../query/search-state.ts";
import { type Answer, search } from "../search.ts";
import { announce, failure, headline } from "./announce.ts";
import { answerCard } from "./answer-card.ts";
import { element } from "./element.ts";
import { pageItem, sentenceItem } from "./sentence-item.ts";
import { showFilters } from "./show-filters.ts";

interface Parts {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly status: HTMLElement;
  readonly notice: HTMLElement;
  readonly answer: HTMLElement;
  readonly pages: HTMLElement;
  readonly allpages: HTMLElement;
  readonly results: HTMLElement;
  readonly filters: HTMLElement;
  readonly after: HTMLElement;
}

export function openSearchPage(form: HTMLFormElement): void {
  const part = (name: string) => document.querySelector<HTMLElement>(`[data-search-${name}]`);
  const [input, status, notice, answer, pages, allpages, results, filters, after] = [
    form.querySelector("input"),
    part("status"),
    part("notice"),
    part("answer"),
    document.querySelector<HTMLElement>("[data-pages]"),
    part("allpages"),
    document.querySelector<HTMLElement>("[data-results]"),
    part("filters"),
    part("after"),
  ];
  if (!input || !status || !notice || !answer || !pages || !allpages || !results || !filters || !after)
    return;
  const parts = { form, input, status, notice, answer, pages, allpages, results, filters, after };
  const current = () => stateOf(new URLSearchParams(location.search));
  listen(parts, current);
  // what a reader typed while the script was loading is the question
  const typed = input.value.normalize("NFC").trim();
  const state = typed && !current().query ? { ...current(), query: typed } : current();
  input.value = state.query;
  if (state.query || isFiltered(state)) go(parts, state, "replace");
}

function listen(parts: Parts, current: () => SearchState): void {
  const { form, input } = parts;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const typed = () => ({ ...current(), query: input.value.normalize("NFC").trim(), asTyped: false, more: 0 });
  input.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => go(parts, typed(), "replace"), 150);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(waiting);
    go(parts, typed(), "push");
  });
  addEventListener("popstate", () => {
    input.value = current().query;
    run(parts, current());
  });
}

/** A new state is a new address; while typing the address changes in place. */
function go(parts: Parts, state: SearchState, how: "push" | "replace"): void {
  const parameters = parametersOf(state).toString();
  const address = `${location.pathname}${parameters ? `?${parameters}` : ""}`;
  if (how === "push" && address !== `${location.pathname}${location.search}`)
    history.pushState(null, "", address);
  else history.replaceState(null, "", address);
  run(parts, state);
}

let turns = 0;

async function run(parts: Parts, state: SearchState): Promise<void> {
  const turn = ++turns;
  const loading = setTimeout(() => {
    if (turn === turns) announce(parts.status, parts.form.dataset["searching"] ?? "…");
  }, 150);
  try {
    await askSearch(async (session) => {
      const answer = await search(state, session.options);
      if (turn === turns) show(parts, answer, state, session);
    });
  } catch {
    if (turn !== turns) return;
    const message = failure(parts.form.dataset, () => run(parts, state));
    clear(parts);
    parts.notice.replaceChildren(message);
    announce(parts.status, parts.form.dataset["failed"] ?? "");
  } finally {
    clearTimeout(loading);
  }
}

function clear({ notice, answer, pages, allpages, results, filters, after }: Parts): void {
  for (const part of [notice, answer, pages, allpages, results, filters, after]) part.replaceChildren();
  toggleHeadings(pages, results);
}

function show(parts: Parts, answer: Answer, state: SearchState, { place, options }: SearchSession): void {
  const { notice, pages, results, filters, after, status, form } = parts;
  const { hits, read, candidates } = answer.sentences;
  const head = state.query || isFiltered(state) ? headline(answer, state, place) : null;
  notice.replaceChildren(...(head ? [head] : []));
  const card = answer.claims && answerCard(answer.claims, place, options.words);
  parts.answer.replaceChildren(...(card ? [card] : []));
  showPages(parts, answer, place);
  results.replaceChildren(...hits.map((hit) => sentenceItem(hit, place)));
  toggleHeadings(pages, results);
  const change = (next: SearchState) => go(parts, next, "push");
  showFilters(filters, answer.sentences, state, place, options.words, change);
  after.replaceChildren(...more(read, candidates, state, place.words, change));
  const documents = new Set(hits.map(({ source }) => source.id)).size;
  const claims = answer.claims?.items ?? [];
  const counts = [
    claims.length > 0 ? place.words.foundClaims(claims.length) : "",
    hits.length > 0 || answer.pages.length + claims.length === 0
      ? place.words.found(hits.length, documents)
      : "",
    answer.pages.length > 0 ? place.words.foundPages(answer.pages.length) : "",
  ];
  announce(status, state.query || isFiltered(state) ? counts.filter(Boolean).join(", ") : "");
  form.dataset["ready"] = parametersOf(state).toString();
}

/** Pages shown before the sentences; the rest behind a button, so that the sentences stay in sight. */
const firstPages = 3;

function showPages({ pages, allpages }: Parts, answer: Answer, place: SearchSession["place"]): void {
  const items = answer.pages.map((page) => pageItem(page, place));
  const rest = items.slice(firstPages);
  for (const item of rest) item.hidden = true;
  pages.replaceChildren(...items);
  const button = element("button", { type: "button" }, place.words.allPages(items.length));
  button.addEventListener("click", () => {
    for (const item of rest) item.hidden = false;
    rest[0]?.querySelector("a")?.focus();
    allpages.replaceChildren();
  });
  allpages.replaceChildren(...(rest.length > 0 ? [button] : []));
}

function toggleHeadings(...lists: readonly HTMLElement[]): void {
  for (const list of lists) {
    const section = list.closest("section");
    if (section) section.hidden = list.childElementCount === 0;
  }
}

function more(
  read: number,
  candidates: number,
  state: SearchState,
  words: SearchSession["place"]["words"],
  change: (next: SearchState) => void,
): readonly HTMLElement[] {
  if (candidates <= read) return [];
  const button = element("button", { type: "button" }, words.more);
  button.addEventListener("click", () => change({ ...state, more: state.more + 1 }));
  return [element("p", {}, words.readOf(read, candidates), " ", button)];
}
