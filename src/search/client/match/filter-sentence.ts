/** Whether a sentence passes the filters, and what each filter would leave. */
import type { SearchFact, SearchSentence } from "../../../model/search/source-record.ts";
import { type Facet, facets, type SearchState } from "../query/search-state.ts";

/** A sentence with its document. */
export interface Located {
  readonly sentence: SearchSentence;
  readonly source: string;
  readonly language: string;
}

export function filterSentence({ sentence, source, language }: Located, state: SearchState): boolean {
  const { documents, languages, kinds, events, min, max } = state;
  if (documents.length > 0 && !documents.includes(source)) return false;
  if (languages.length > 0 && !languages.includes(language)) return false;
  const asksFact = kinds.length > 0 || events.length > 0 || min !== null || max !== null;
  // kind, event and figure are asked of one and the same claim
  return !asksFact || sentence.facts.some((fact) => fits(fact, state));
}

function fits({ kinds, events, range }: SearchFact, state: SearchState): boolean {
  if (state.kinds.length > 0 && !kinds.some((kind) => state.kinds.includes(kind))) return false;
  if (state.events.length > 0 && !events.some((event) => state.events.includes(event))) return false;
  if (state.min === null && state.max === null) return true;
  if (!range) return false;
  const [low, high] = range;
  return (
    (high ?? Number.POSITIVE_INFINITY) >= (state.min ?? 0) &&
    (low ?? 0) <= (state.max ?? Number.POSITIVE_INFINITY)
  );
}

export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/** For each value of a filter, how many sentences it would show, the other filters left as they are. */
export function countFacets(all: readonly Located[], state: SearchState): FacetCounts {
  const counted = facets.map((facet) => {
    const others = { ...state, [facet]: [] };
    const counts = new Map<string, number>();
    for (const located of all)
      for (const value of valuesOf(located, facet))
        if (filterSentence(located, { ...others, [facet]: [value] }))
          counts.set(value, (counts.get(value) ?? 0) + 1);
    for (const chosen of state[facet]) if (!counts.has(chosen)) counts.set(chosen, 0);
    return [facet, counts] as const;
  });
  return Object.fromEntries(counted) as unknown as FacetCounts;
}

function valuesOf({ sentence, source, language }: Located, facet: Facet): ReadonlySet<string> {
  if (facet === "documents") return new Set([source]);
  if (facet === "languages") return new Set([language]);
  return new Set(sentence.facts.flatMap((fact) => fact[facet]));
}
