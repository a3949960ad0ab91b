/** Finds those who act in a stretch of text: states, bodies, groups, people; and the words that say where. */
import type { Language } from "../model/language.ts";
import type { Sentence, Source } from "../model/source.ts";
import type { Span } from "../model/span.ts";
import { around } from "./around.ts";
import type { Context } from "./context.ts";
import { datedSentences } from "./dated-sentences.ts";
import { compilePhrases, type Phrases, phraseAt } from "./phrases.ts";
import { sentenceWords } from "./sentence-words.ts";
import { type Word, wordsOf } from "./words.ts";

export type ActorKind = "country" | "organisation" | "person" | "group" | "both-sides" | "name";

export interface ActorMention {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly kind: ActorKind;
  /** ISO 3166 of the first country named in it; null = none. */
  readonly country: string | null;
  /** The office named, in lower case: "tổng thống"; null = none. */
  readonly title: string | null;
}

type Part = "country" | "organisation" | "title" | "body" | "group" | "unnamed" | "both" | "link";
interface Known {
  readonly part: Part;
  readonly code: string | null;
  readonly capital: boolean;
}

const compiled = new WeakMap<Language, Phrases<Known>>();

function knownActors(language: Language): Phrases<Known> {
  const cached = compiled.get(language);
  if (cached !== undefined) return cached;
  const { actors } = language;
  const entries: [string, Known][] = [];
  const add = (words: readonly string[], part: Part, code: string | null = null) => {
    for (const word of words) {
      const capital = part !== "title" && word.charAt(0) !== word.charAt(0).toLowerCase();
      entries.push([word, { part, code, capital }]);
    }
  };
  for (const [code, words] of Object.entries(actors.countries)) add(words, "country", code);
  add(actors.organisations, "organisation");
  add(actors.bothSides, "both");
  add(actors.bodies, "body");
  add(actors.groups, "group");
  add(actors.titles, "title");
  add(actors.unnamed, "unnamed");
  add(actors.links, "link");
  const made = compilePhrases(entries);
  compiled.set(language, made);
  return made;
}

interface Piece {
  readonly to: number;
  readonly part: Part | "capital";
  readonly code: string | null;
}

/** What the words from `at` are; a capital at the head of the text says nothing by itself. */
function pieceAt(
  actors: Phrases<Known>,
  words: readonly Word[],
  at: number,
  shouting: boolean,
): Piece | null {
  const word = words[at];
  if (word === undefined) return null;
  const found = phraseAt(actors, words, at);
  const known = found?.values.find((value) => !value.capital || word.capital);
  if (found !== null && known !== undefined) return { to: found.to, part: known.part, code: known.code };
  if (word.kind !== "letters" || !word.capital || shouting) return null;
  const before = words[at - 1];
  const heads = before === undefined || (before.kind === "mark" && '.!?"'.includes(before.text));
  const next = words[at + 1];
  if (heads && !(next?.kind === "letters" && next.capital)) return null;
  return { to: at + 1, part: "capital", code: null };
}

/** Capitals tell nothing where (nearly) all words have them: headlines, old wires. */
const shouts = new WeakMap<readonly Word[], boolean>();

export function isShouting(words: readonly Word[]): boolean {
  let known = shouts.get(words);
  if (known === undefined) {
    known = mostlyCapital(words);
    shouts.set(words, known);
  }
  return known;
}

function mostlyCapital(words: readonly Word[]): boolean {
  let letters = 0;
  let upper = 0;
  for (const word of words) {
    if (word.kind !== "letters" || word.end - word.start < 2) continue;
    letters += 1;
    if (word.upper) upper += 1;
  }
  return letters > 3 && upper > letters * 0.6;
}

export function findActors(text: string, span: Span, language: Language): readonly ActorMention[] {
  return actorsAmong(text, wordsOf(text, span), language);
}

/** @param within words of the list to look at; what stands before them still tells where a sentence begins. */
export function actorsAmong(
  text: string,
  words: readonly Word[],
  language: Language,
  within: { readonly from: number; readonly to: number } = { from: 0, to: words.length },
): readonly ActorMention[] {
  const actors = knownActors(language);
  const shouting = isShouting(words);
  const found: ActorMention[] = [];
  for (let at = within.from; at < within.to; ) {
    const first = pieceAt(actors, words, at, shouting);
    if (first === null || first.part === "link") {
      at = first?.to ?? at + 1;
      continue;
    }
    const pieces = [first];
    let to = first.to;
    for (;;) {
      const next = to < within.to ? pieceAt(actors, words, to, shouting) : null;
      if (next === null || next.to > within.to || (first.part === "both" && pieces.length === 1)) break;
      if (next.part !== "link") {
        pieces.push(next);
        to = next.to;
        continue;
      }
      const beyond = pieceAt(actors, words, next.to, shouting);
      if (beyond === null || beyond.part === "link" || beyond.to > within.to) break;
      pieces.push(beyond);
      to = beyond.to;
    }
    found.push(mention(text, words, at, to, pieces));
    at = to;
  }
  return found;
}

function mention(
  text: string,
  words: readonly Word[],
  from: number,
  to: number,
  pieces: readonly Piece[],
): ActorMention {
  const start = words[from]?.start ?? 0;
  const end = words[to - 1]?.end ?? start;
  const has = (part: Piece["part"]) => pieces.some((piece) => piece.part === part);
  const first = pieces[0];
  const titled = first?.part === "title" || (has("title") && has("capital"));
  const kind: ActorKind = has("both")
    ? "both-sides"
    : titled
      ? "person"
      : has("body") || has("organisation")
        ? "organisation"
        : has("group") || has("unnamed")
          ? "group"
          : has("country") && !has("capital")
            ? "country"
            : "name";
  const title =
    first?.part === "title" ? text.slice(start, words[first.to - 1]?.end ?? end).toLowerCase() : null;
  const country = pieces.find((piece) => piece.code !== null)?.code ?? null;
  return { start, end, words: text.slice(start, end), kind, country, title };
}

const places = new WeakMap<Language, { readonly leads: Phrases<true>; readonly kinds: Phrases<true> }>();

const placesKnown = new WeakMap<Sentence, readonly Span[]>();

/** All places a sentence names after a word of place, in order. */
function placesIn(source: Source, sentence: Sentence, language: Language): readonly Span[] {
  const cached = placesKnown.get(sentence);
  if (cached !== undefined) return cached;
  let known = places.get(language);
  if (known === undefined) {
    known = {
      leads: compilePhrases(language.actors.placeLeads.map((words) => [words, true] as const)),
      kinds: compilePhrases(language.actors.placeKinds.map((words) => [words, true] as const)),
    };
    places.set(language, known);
  }
  const words = sentenceWords(source, sentence);
  const dates = datedSentences(source, language)[Number(sentence.id.slice(1)) - 1]?.dates ?? [];
  // "in September" is no place
  const dated = (place: Span) =>
    around(dates, ({ start }) => start, place.start, 1).some(
      (d) => d.start < place.end && place.start < d.end,
    );
  const found: Span[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const lead = phraseAt(known.leads, words, at);
    const place = lead === null ? null : placeFrom(words, lead.to, known.kinds);
    if (place !== null && !dated(place)) found.push(place);
  }
  placesKnown.set(sentence, found);
  return found;
}

/** The words that say where a clause happened, as printed; null when its sentence names no place near it. */
export function whereOf(clause: Span, context: Context): string | null {
  const { source, language, sentence } = context;
  let best: Span | null = null;
  let least = 200;
  for (const place of around(placesIn(source, sentence, language), ({ start }) => start, clause.start, 6)) {
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

/** "vùng Nagorno-Karabakh", "the northern city of Aleppo": a kind of place, small words, and a capital. */
function placeFrom(words: readonly Word[], from: number, kinds: Phrases<true>): Span | null {
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
  if (first.text === "a" || first.text === "an") return null;
  return { start: first.start, end: last.end };
}
