/** Stage "places": the words that say where a clause happened: a preposition of place, a kind of place, a name. */
import type { Span } from "../../model/span.ts";
import type { DateAnalysis } from "../dates/dated-sentences.ts";
import { nearby } from "../text/nearby.ts";
import { perLanguage } from "../text/per-language.ts";
import { compileList, phraseAt } from "../text/phrases.ts";
import type { Word } from "../text/split-words.ts";
import type { SpeechAnalysis } from "./speech-analysis.ts";

const compiled = perLanguage(({ actors, numbers }) => ({
  leads: compileList(actors.placeLeads),
  kinds: compileList(actors.placeKinds),
  articles: new Set(numbers.articles),
}));

type PlaceWords = ReturnType<typeof compiled>;

/** All places a sentence names after a word of place, in order. */
export function placesIn({ words, dated: { dates }, language }: DateAnalysis): readonly Span[] {
  const known = compiled(language);
  // "in September" is no place
  const dated = (place: Span) =>
    nearby(dates, ({ start }) => start, place.start, 1).some(
      (d) => d.start < place.end && place.start < d.end,
    );
  const found: Span[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const lead = phraseAt(known.leads, words, at);
    const place = lead === null ? null : placeFrom(words, lead.to, known);
    if (place !== null && !dated(place)) found.push(place);
  }
  return found;
}

/** The words that say where a clause happened, as printed; null when its sentence names no place near it. */
export function whereOf(clause: Span, { source, places }: SpeechAnalysis): string | null {
  let best: Span | null = null;
  let least = 200;
  for (const place of nearby(places, ({ start }) => start, clause.start, 6)) {
    const distance =
      place.end <= clause.start
        ? (clause.start - place.end) * 1.5
        : place.start >= clause.end
          ? place.start - clause.end
          : 0;
    if (distance < least) {
      least = distance;
      best = place;
    }
  }
  return best === null ? null : source.text.slice(best.start, best.end);
}

/** Whether a sentence names places, and none that the other names. */
export function isElsewhere({ source, places }: SpeechAnalysis, other: SpeechAnalysis): boolean {
  const { start, end } = other.sentence;
  const told = source.text.slice(start, end);
  return (
    places.length > 0 && !places.some((place) => told.includes(source.text.slice(place.start, place.end)))
  );
}

/** "vùng Nagorno-Karabakh", "the northern city of Aleppo": a kind of place, small words, and a capital. */
function placeFrom(words: readonly Word[], from: number, { kinds, articles }: PlaceWords): Span | null {
  let at = from;
  let named = false;
  let small = 0;
  const first = words[from];
  for (; at < words.length; ) {
    const word = words[at];
    if (word === undefined) break;
    const kind = phraseAt(kinds, words, at);
    if (at - from > 12) break;
    if (kind !== null) {
      at = kind.to;
    } else if (word.kind === "letters" && word.capital) {
      named = true;
      at += 1;
    } else if (word.text === "-" && words[at + 1]?.capital === true) {
      at += 1;
    } else if (!named && word.kind === "letters" && small < 3) {
      small += 1;
      at += 1;
    } else break;
  }
  const last = words[at - 1];
  if (!named || first === undefined || last === undefined) return null;
  // "an Armenian military defeat": a word behind the capital shows that the capital is no place
  if (articles.has(first.text)) return null;
  return { start: first.start, end: last.end };
}
