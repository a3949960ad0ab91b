/** The filters next to the results, each value with the number of sentences it would leave. */
import type { Localised } from "../../../model/localised.ts";
import type { SearchWords } from "../../../model/search/search-words.ts";
import { localise } from "../../../text/localise.ts";
import type { PageContext } from "../load/page-context.ts";
import type { Sentences } from "../match/find-sentences.ts";
import { type Facet, facets, isFiltered, parameter, type SearchState } from "../query/search-state.ts";
import { element } from "./element.ts";

/** More values than this are a list nobody reads; the rarer ones are left out unless chosen. */
const most = 12;

type Change = (next: SearchState) => void;

/** Draws the filters again and keeps the focus where it was. */
export function showFilters(
  into: HTMLElement,
  sentences: Sentences,
  state: SearchState,
  place: PageContext,
  words: SearchWords,
  change: Change,
): void {
  const focused = into.contains(document.activeElement) ? document.activeElement?.id : null;
  const label = labels(sentences, place, words);
  const groups = [
    ...facets.flatMap((facet) => {
      const values = shown(sentences, facet, state);
      return values.length > (state[facet].length > 0 ? 0 : 1)
        ? [facetGroup(facet, values, state, label(facet), place, change)]
        : [];
    }),
    ...(hasFigures(sentences, state) ? [figureGroup(state, place, change)] : []),
    ...(isFiltered(state) ? [clearButton(state, place, change)] : []),
  ];
  into.replaceChildren(...groups);
  // where nothing can be chosen, no empty frame
  const frame = into.closest("details") ?? into;
  // next to the results there is room for them; above the results, on a phone, they wait to be asked for
  if (frame.hidden && groups.length > 0 && frame instanceof HTMLDetailsElement)
    frame.open = isFiltered(state) || matchMedia("(width >= 56rem)").matches;
  frame.hidden = groups.length === 0;
  if (focused) document.getElementById(focused)?.focus();
}

function labels(
  { titles }: Sentences,
  { words: strings, edition, site }: PageContext,
  { events }: SearchWords,
) {
  const local = (texts: Localised | undefined) => texts && localise(texts, edition, site).text;
  const kinds: Readonly<Record<string, string>> = strings.kinds;
  const of: Readonly<Record<Facet, (value: string) => string | undefined>> = {
    // a language that the strings do not name yet is named by the browser
    languages: (value) =>
      strings.languages[value] ?? new Intl.DisplayNames([edition], { type: "language" }).of(value),
    kinds: (value) => kinds[value],
    events: (value) => local(events[value]?.name),
    documents: (value) => local(titles.get(value)),
  };
  return (facet: Facet) => (value: string) => of[facet](value) ?? value;
}

function shown(
  { counts }: Sentences,
  facet: Facet,
  state: SearchState,
): readonly (readonly [string, number])[] {
  const all = [...counts[facet]].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return all.filter(([value], i) => i < most || state[facet].includes(value));
}

function facetGroup(
  facet: Facet,
  values: readonly (readonly [string, number])[],
  state: SearchState,
  label: (value: string) => string,
  { words }: PageContext,
  change: Change,
): HTMLElement {
  const choices = values.map(([value, n]) => {
    const id = `filter-${parameter[facet]}-${value}`;
    const box = element("input", { type: "checkbox", id, name: parameter[facet], value });
    box.checked = state[facet].includes(value);
    box.addEventListener("change", () => {
      const others = state[facet].filter((one) => one !== value);
      change({ ...state, [facet]: box.checked ? [...others, value].sort() : others, more: 0 });
    });
    return element(
      "label",
      { for: id },
      box,
      element("span", {}, label(value)),
      element("span", { class: "filter-count" }, String(n)),
    );
  });
  return element("fieldset", {}, element("legend", {}, words.facets[facet]), choices);
}

function hasFigures({ hits }: Sentences, { min, max: bound }: SearchState): boolean {
  return (
    min !== null || bound !== null || hits.some(({ sentence }) => sentence.facts.some(({ range }) => range))
  );
}

function figureGroup(state: SearchState, { words }: PageContext, change: Change): HTMLElement {
  const field = (name: "min" | "max", text: string) => {
    const id = `filter-${name}`;
    const input = element("input", {
      type: "number",
      id,
      min: "0",
      inputmode: "numeric",
      value: String(state[name] ?? ""),
    });
    input.addEventListener("change", () => {
      const value = input.value === "" ? null : Math.max(0, Math.round(Number(input.value)));
      change({ ...state, [name]: value, more: 0 });
    });
    return element("label", { for: id }, element("span", {}, text), input);
  };
  const legend = element("legend", {}, words.figure);
  return element(
    "fieldset",
    { class: "filter-figure" },
    legend,
    field("min", words.least),
    field("max", words.most),
  );
}

function clearButton({ query, asTyped }: SearchState, { words }: PageContext, change: Change): HTMLElement {
  const button = element("button", { type: "button", id: "filter-clear" }, words.clear);
  const none = { languages: [], documents: [], kinds: [], events: [], min: null, max: null, more: 0 };
  button.addEventListener("click", () => change({ query, asTyped, ...none }));
  return button;
}
