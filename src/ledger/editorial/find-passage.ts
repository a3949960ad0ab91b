/** Finds words of an editorial entry in a document: they must fit one place, or it is unknown which is meant. */
import type { Source } from "../../model/sources/source.ts";
import type { Span } from "../../model/span.ts";
import type { Complaint } from "./editorial-problem.ts";

/** All places where the words are, in the order of the text; not more than `most`. */
export function placesOf(text: string, words: string, max = 3): readonly Span[] {
  const places: Span[] = [];
  for (let at = text.indexOf(words); at >= 0 && places.length < max; at = text.indexOf(words, at + 1)) {
    places.push({ start: at, end: at + words.length });
  }
  return places;
}

export type FoundPassage = { readonly place: Span } | { readonly complaint: Complaint };

/**
 * The one place of `quote` in the document, or what is wrong with it.
 * @param within words around it, which must fit one place themselves.
 * @param occurrence which of several places is meant, from 1: of `within` where that occurs more than once.
 */
export function findPassage(
  source: Source,
  quote: string,
  within?: string,
  occurrence?: number,
): FoundPassage {
  const words = quote.normalize("NFC");
  if (within !== undefined) {
    const repeated = placesOf(source.text, within.normalize("NFC"), 2).length > 1;
    const around = findPassage(source, within, undefined, repeated ? occurrence : undefined);
    if ("complaint" in around) return around;
    const { start, end } = around.place;
    return onePlace(source.text.slice(start, end), words, source, start, repeated ? undefined : occurrence);
  }
  return onePlace(source.text, words, source, 0, occurrence);
}

function onePlace(
  text: string,
  words: string,
  source: Source,
  shift: number,
  occurrence?: number,
): FoundPassage {
  const places = placesOf(text, words, Math.max(occurrence ?? 0, 2));
  const place = places[(occurrence ?? 1) - 1];
  const short = JSON.stringify(words.length > 70 ? `${words.slice(0, 70)}…` : words);
  if (place === undefined) {
    return {
      complaint: {
        expected: `words of seeds/${source.seed}, character for character`,
        found:
          places.length > 0
            ? `${short}, which is in it ${times(places.length)}`
            : `${short}, which is not in it`,
        todo: places.length > 0 ? "correct `occurrence`" : "copy the words from the document",
      },
    };
  }
  if (places.length > 1 && occurrence === undefined) {
    return {
      complaint: {
        expected: `words that fit one place of seeds/${source.seed}`,
        found: `${short}, which fits several`,
        todo: "quote more words, or say which with `occurrence: 2`",
      },
    };
  }
  return { place: { start: place.start + shift, end: place.end + shift } };
}

function times(n: number): string {
  return n === 1 ? "once" : `${n} times`;
}
