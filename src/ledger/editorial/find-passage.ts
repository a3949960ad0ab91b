/** Finds words of an editorial entry in a document: they must fit one place, or it is unknown which is meant. */
import type { Source } from "../../model/sources/source.ts";
import type { Span } from "../../model/span.ts";
import type { Complaint } from "./editorial-problem.ts";

/** All places where the words stand, in the order of the text; not more than `most`. */
export function placesOf(text: string, words: string, most = 3): readonly Span[] {
  const places: Span[] = [];
  for (let at = text.indexOf(words); at >= 0 && places.length < most; at = text.indexOf(words, at + 1)) {
    places.push({ start: at, end: at + words.length });
  }
  return places;
}

export type Found = { readonly place: Span } | { readonly complaint: Complaint };

/**
 * The one place of `quote` in the document, or what is wrong with it.
 * @param within words around it, which must fit one place themselves.
 */
export function findPassage(source: Source, quote: string, within?: string): Found {
  const words = quote.normalize("NFC");
  if (within !== undefined) {
    const around = findPassage(source, within);
    if ("complaint" in around) return around;
    const { start, end } = around.place;
    return onePlace(placesOf(source.text.slice(start, end), words), words, source, start);
  }
  return onePlace(placesOf(source.text, words), words, source, 0);
}

function onePlace(places: readonly Span[], words: string, source: Source, shift: number): Found {
  const [place, second] = places;
  const short = JSON.stringify(words.length > 70 ? `${words.slice(0, 70)}…` : words);
  if (place === undefined) {
    return {
      complaint: {
        expected: `words of seeds/${source.seed}, character for character`,
        found: `${short}, which is not in it`,
        todo: "copy the words from the document",
      },
    };
  }
  if (second !== undefined) {
    return {
      complaint: {
        expected: `words that fit one place of seeds/${source.seed}`,
        found: `${short}, which fits several`,
        todo: "quote more words",
      },
    };
  }
  return { place: { start: place.start + shift, end: place.end + shift } };
}
