/** Finds the sentences that name a place with a location; the longest name wins, as everywhere in the lexicon. */
import type { LexiconEntry } from "../model/editorial/lexicon-entry.ts";
import type { PlaceMention } from "../model/ledger/place-mention.ts";
import { isShown } from "../model/sources/is-shown.ts";
import type { SourceEntry } from "../model/sources/source-entry.ts";
import { nameMatcher } from "./events/name-matcher.ts";

/**
 * @param entries documents with the text that may be shown: hidden sentences name nothing.
 * @returns in reading order; a place once a sentence.
 */
export function findMentions(
  entries: readonly SourceEntry[],
  lexicon: readonly LexiconEntry[],
): readonly PlaceMention[] {
  const located = locatedPlaces(lexicon);
  if (located.size === 0) return [];
  const matcherOf = matchers(lexicon);
  return entries.flatMap(({ id: source, language, text, rights, sentences }) => {
    const named = matcherOf(language);
    return sentences
      .filter((sentence) => isShown(rights, sentence))
      .flatMap(({ id: sentence, start, end }) => {
        const places = named(text.slice(start, end)).flatMap((name) => located.get(name) ?? []);
        return [...new Set(places)].map((place) => ({ place, source, sentence }));
      });
  });
}

/** For each place the entry that has its location: itself, or the place that its name is part of. */
function locatedPlaces(lexicon: readonly LexiconEntry[]): ReadonlyMap<string, string> {
  const entries = new Map(lexicon.map((entry) => [entry.id, entry]));
  const found = new Map<string, string>();
  for (const { id, kind, at, broader } of lexicon) {
    if (kind !== "place") continue;
    const place = at ? id : broader?.find((wider) => entries.get(wider)?.at);
    if (place !== undefined) found.set(id, place);
  }
  return found;
}

/** A matcher of all names of places for each language, made once. */
function matchers(lexicon: readonly LexiconEntry[]) {
  const places = lexicon.filter(({ kind }) => kind === "place");
  const matchersById = new Map<string, ReturnType<typeof nameMatcher>>();
  return (language: string) => {
    const known =
      matchersById.get(language) ??
      nameMatcher(
        places.map(({ id, name, forms }) => ({
          id,
          forms: [name[language] ?? [], forms[language] ?? []].flat(),
        })),
      );
    matchersById.set(language, known);
    return known;
  };
}
