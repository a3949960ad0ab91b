/** Finds those who act in a stretch of text: states, bodies, groups, people. */
import type { Language } from "../../model/language.ts";
import type { Sentence, Source } from "../../model/sources/source.ts";
import type { Span } from "../../model/span.ts";
import { bisectLeft } from "../text/nearby.ts";
import { compilePhrases, matchAt, type Phrases } from "../text/phrases.ts";
import { sentenceWords } from "../text/sentence-words.ts";
import type { Word } from "../text/split-words.ts";

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
  const match = matchAt(actors, words, at);
  if (match !== null) {
    for (const { part, code, capital } of match.values) {
      if (!capital || word.capital) return { to: at + match.length, part, code };
    }
  }
  if (word.kind !== "letters" || !word.capital || shouting) return null;
  const before = words[at - 1];
  const heads = before === undefined || (before.kind === "mark" && '.!?"'.includes(before.text));
  const next = words[at + 1];
  if (heads && !(next?.kind === "letters" && next.capital)) return null;
  return { to: at + 1, part: "capital", code: null };
}

let asked: { readonly words: readonly Word[]; readonly shouting: boolean } | null = null;

/** Capitals tell nothing where (nearly) all words have them: headlines, old wires. The last answer is kept. */
export function isShouting(words: readonly Word[]): boolean {
  if (asked === null || asked.words !== words) asked = { words, shouting: mostlyCapital(words) };
  return asked.shouting;
}

function mostlyCapital(words: readonly Word[]): boolean {
  let letters = 0;
  let upper = 0;
  for (const word of words) {
    if (word.kind !== "letters" || word.end - word.start < 2) continue;
    letters += 1;
    if (word.form.upper) upper += 1;
  }
  return letters > 3 && upper > letters * 0.6;
}

/** @param span a stretch of the sentence, read as if it stood alone; a word cut by its end is left out. */
export function findActors(
  source: Source,
  sentence: Sentence,
  span: Span,
  language: Language,
): readonly ActorMention[] {
  const all = sentenceWords(source, sentence);
  const from = bisectLeft(all, (word) => word.start, span.start);
  const words = all.slice(
    from,
    bisectLeft(all, (word) => word.end, span.end + 1),
  );
  return mentionsAmong(source.text, words, language, { from: 0, to: words.length }, mostlyCapital(words));
}

/** @param within words of the list to look at; what stands before them still tells where a sentence begins. */
export function actorsAmong(
  text: string,
  words: readonly Word[],
  language: Language,
  within: { readonly from: number; readonly to: number },
): readonly ActorMention[] {
  return mentionsAmong(text, words, language, within, isShouting(words));
}

function mentionsAmong(
  text: string,
  words: readonly Word[],
  language: Language,
  within: { readonly from: number; readonly to: number },
  shouting: boolean,
): readonly ActorMention[] {
  const actors = knownActors(language);
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
