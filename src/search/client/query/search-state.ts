/** What a reader asked for, as it stands in the address: `?q=…&kind=killed&min=100`. */

export interface SearchState {
  readonly query: string;
  /** True when the reader wants no correction of the query. */
  readonly asTyped: boolean;
  /** Chosen values of each filter; none chosen = all. */
  readonly languages: readonly string[];
  readonly documents: readonly string[];
  /** Harms and ceasefire statuses. */
  readonly kinds: readonly string[];
  readonly events: readonly string[];
  /** Bounds on the figure, in people; null = open. */
  readonly min: number | null;
  readonly max: number | null;
  /** How many times more documents were asked for. */
  readonly more: number;
}

export const facets = ["languages", "documents", "kinds", "events"] as const;
export type Facet = (typeof facets)[number];
/** Names in the address. */
export const parameter: Readonly<Record<Facet, string>> = {
  languages: "lang",
  documents: "doc",
  kinds: "kind",
  events: "event",
};

export function emptyState(query = ""): SearchState {
  return {
    query,
    asTyped: false,
    languages: [],
    documents: [],
    kinds: [],
    events: [],
    min: null,
    max: null,
    more: 0,
  };
}

/** The most UTF-16 code units of a query, as in the fields of the pages; an address may have more. */
const longestQuery = 200;

function shortened(query: string): string {
  return query.length <= longestQuery
    ? query
    : query
        .slice(0, longestQuery)
        .replace(/[\ud800-\udbff]$/u, "")
        .trim();
}

export function stateOf(parameters: URLSearchParams): SearchState {
  const list = (facet: Facet) => [...new Set(parameters.getAll(parameter[facet]).filter(Boolean))].sort();
  return {
    query: shortened((parameters.get("q") ?? "").normalize("NFC").trim()),
    asTyped: parameters.get("as") === "typed",
    languages: list("languages"),
    documents: list("documents"),
    kinds: list("kinds"),
    events: list("events"),
    min: number(parameters.get("min")),
    max: number(parameters.get("max")),
    more: Math.min(number(parameters.get("more")) ?? 0, 50),
  };
}

/** The same state always gives the same address; what is not asked for is not written. */
export function parametersOf(state: SearchState): URLSearchParams {
  const parameters = new URLSearchParams();
  if (state.query) parameters.set("q", state.query);
  if (state.asTyped) parameters.set("as", "typed");
  for (const facet of facets) for (const value of state[facet]) parameters.append(parameter[facet], value);
  if (state.min !== null) parameters.set("min", String(state.min));
  if (state.max !== null) parameters.set("max", String(state.max));
  if (state.more > 0) parameters.set("more", String(state.more));
  return parameters;
}

export function isFiltered(state: SearchState): boolean {
  return facets.some((facet) => state[facet].length > 0) || state.min !== null || state.max !== null;
}

function number(text: string | null): number | null {
  const digits = text?.replace(/[.,\s]/gu, "") ?? "";
  return /^\d{1,9}$/u.test(digits) ? Number(digits) : null;
}
