/**
 * Which documents are laid side by side: pairs that speak of the same event, those that disagree most first. Every pair
 * of a thousand documents would be half a million pages; so each event offers its fullest documents, each document has
 * few partners, and the whole has an end.
 */
import type { Ledger } from "../../model/ledger/ledger.ts";

export interface ComparedPair {
  /** Ids of the documents, in the order of the ledger. */
  readonly a: string;
  readonly b: string;
  /** Ids of the events that both speak of, in the order of the ledger. */
  readonly events: readonly string[];
  /** Ids of the contradictions that both take part in. */
  readonly contradictions: readonly string[];
}

export interface PairLimits {
  /** Documents of an event that are paired: those with most claims about it. */
  readonly ofEvent: number;
  readonly ofDocument: number;
  readonly inAll: number;
}

const usual: PairLimits = { ofEvent: 12, ofDocument: 8, inAll: 100 };

export function comparedPairs(
  {
    claims,
    events,
    contradictions,
    sources,
  }: Pick<Ledger, "claims" | "events" | "contradictions" | "sources">,
  limits: PairLimits = usual,
): readonly ComparedPair[] {
  const place = new Map(sources.map(({ id }, i) => [id, i]));
  const sourceOf = new Map(claims.map(({ id, source }) => [id, source]));
  const pairs = new Map<string, { a: string; b: string; events: string[]; contradictions: string[] }>();
  const pairOf = (one: string, other: string) => {
    const [a, b] = place.get(one)! < place.get(other)! ? [one, other] : [other, one];
    const key = `${a} ${b}`;
    const known = pairs.get(key) ?? { a, b, events: [], contradictions: [] };
    pairs.set(key, known);
    return known;
  };
  const byEvent = claimsByEvent(claims);
  for (const { id } of events) {
    const told = [...Map.groupBy(byEvent.get(id) ?? [], (source) => source)]
      .sort((x, y) => y[1].length - x[1].length || place.get(x[0])! - place.get(y[0])!)
      .slice(0, limits.ofEvent)
      .map(([source]) => source);
    for (const [one, other] of pairsOf(told)) pairOf(one, other).events.push(id);
  }
  for (const each of contradictions) {
    const told = [...new Set(each.claims.flatMap((id) => sourceOf.get(id) ?? []))].slice(0, limits.ofEvent);
    for (const [one, other] of pairsOf(told))
      if (pairs.has([one, other].sort((x, y) => place.get(x)! - place.get(y)!).join(" ")))
        pairOf(one, other).contradictions.push(each.id);
  }
  return within([...pairs.values()], limits, place);
}

/** For each event, the documents of its claims, one entry a claim. */
function claimsByEvent(claims: Ledger["claims"]): ReadonlyMap<string, readonly string[]> {
  const byEvent = new Map<string, string[]>();
  for (const { events, source } of claims)
    for (const id of events) {
      const known = byEvent.get(id);
      if (known) known.push(source);
      else byEvent.set(id, [source]);
    }
  return byEvent;
}

function pairsOf(ids: readonly string[]): readonly (readonly [string, string])[] {
  return ids.flatMap((one, i) => ids.slice(i + 1).map((other) => [one, other] as const));
}

function within(
  pairs: readonly ComparedPair[],
  limits: PairLimits,
  place: ReadonlyMap<string, number>,
): readonly ComparedPair[] {
  const used = new Map<string, number>();
  const take = (id: string) => used.set(id, (used.get(id) ?? 0) + 1);
  const free = (id: string) => (used.get(id) ?? 0) < limits.ofDocument;
  return [...pairs]
    .sort(
      (x, y) =>
        y.contradictions.length - x.contradictions.length ||
        y.events.length - x.events.length ||
        place.get(x.a)! - place.get(y.a)! ||
        place.get(x.b)! - place.get(y.b)!,
    )
    .filter(({ a, b }) => {
      if (!free(a) || !free(b)) return false;
      take(a);
      take(b);
      return true;
    })
    .slice(0, limits.inAll);
}
