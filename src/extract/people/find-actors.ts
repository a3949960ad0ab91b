/** Finds those who act in a span of text: states, bodies, groups, people. */
import type { Span } from "../../model/span.ts";
import { isShouting } from "../text/is-shouting.ts";
import { perLanguage } from "../text/per-language.ts";
import { compilePhrases, matchAt, type Phrases } from "../text/phrases.ts";
import type { Word } from "../text/split-words.ts";
import { type TextAnalysis, type WordRange, wordsWithin } from "../text/text-analysis.ts";

type ActorKind = "country" | "organisation" | "person" | "group" | "both-sides" | "name";

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

const knownActors = perLanguage(({ actors }): Phrases<Known> => {
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
  return compilePhrases(entries);
});

/** Letters of half a given name before a hyphen, and of a rank or title before a stop. */
const longestHalf = 5;
const longestAbbreviation = 4;

interface Piece {
  readonly to: number;
  readonly part: Part | "capital";
  readonly code: string | null;
}

/** Words and all that is known of them: those from `from` to `to` are looked at, all others as if they were not there. */
interface Seen extends WordRange {
  readonly words: readonly Word[];
  readonly actors: Phrases<Known>;
  readonly shouting: boolean;
}

/** What the words from `at` are; a capital at the head of the text says nothing by itself. */
function pieceAt({ words, actors, shouting, from, to }: Seen, at: number): Piece | null {
  if (at >= to) return null;
  const word = words[at]!;
  const match = matchAt(actors, words, at, to);
  if (match !== null) {
    for (const { part, code, capital } of match.values) {
      if (!capital || word.capital) return { to: at + match.length, part, code };
    }
  }
  if (word.kind !== "letters" || !word.capital || shouting) return null;
  const before = at > from ? words[at - 1] : undefined;
  const heads = before === undefined || (before.kind === "mark" && '.!?"'.includes(before.text));
  const next = at + 1 < to ? words[at + 1] : undefined;
  if (heads && !(next?.kind === "letters" && next.capital) && !linksName(actors, words, at + 1)) return null;
  return { to: at + 1, part: "capital", code: null };
}

/** @param span a span of the sentence, read as if it stood alone; a word cut by its end is left out. */
export function findActors({ source, language, words }: TextAnalysis, span: Span): readonly ActorMention[] {
  const own = wordsWithin(words, span);
  const seen = { words, actors: knownActors(language), shouting: isShouting(words, own), ...own };
  return mentionsAmong(source.text, seen, own);
}

/** @param within words of the sentence to look at; what comes before them still tells where a sentence begins. */
export function actorsAmong(
  { source, language, words, shouting }: TextAnalysis,
  within: WordRange,
): readonly ActorMention[] {
  const seen = { words, actors: knownActors(language), shouting, from: 0, to: words.length };
  return mentionsAmong(source.text, seen, within);
}

function mentionsAmong(text: string, seen: Seen, within: WordRange): readonly ActorMention[] {
  const { words } = seen;
  const found: ActorMention[] = [];
  for (let at = within.from; at < within.to; ) {
    const first = pieceAt(seen, at);
    if (first === null || first.part === "link") {
      at = first?.to ?? at + 1;
      continue;
    }
    const pieces = [first];
    let to = first.to;
    for (;;) {
      if (isPartOfName(words, to, within.to)) {
        to += 2;
        continue;
      }
      const dotted = abbreviates(words, to) ? to + 1 : to;
      const next = dotted < within.to ? pieceAt(seen, dotted) : null;
      if (next === null || next.to > within.to || (first.part === "both" && pieces.length === 1)) break;
      if (next.part !== "link") {
        pieces.push(next);
        to = next.to;
        continue;
      }
      const beyond = beyondLink(seen, next.to);
      if (beyond === null || beyond.part === "link" || beyond.to > within.to) break;
      pieces.push(beyond);
      to = beyond.to;
    }
    found.push(mention(text, words, at, to, pieces));
    at = to;
  }
  return found;
}

/** "al-" before the next part of a name. */
function linksName(actors: Phrases<Known>, words: readonly Word[], at: number): boolean {
  const link = words[at];
  const hyphen = words[at + 1];
  const name = words[at + 2];
  const glued = hyphen?.text === "-" && link?.end === hyphen.start && name?.start === hyphen.end;
  return (
    glued && name.capital && matchAt(actors, words, at)?.values.some(({ part }) => part === "link") === true
  );
}

/** What comes behind a link, or behind two: "Marwan al-Hams" has a small word and a hyphen. */
function beyondLink(seen: Seen, at: number): Piece | null {
  const { words } = seen;
  const piece = pieceAt(seen, at);
  const hyphen = piece?.part === "link" && words[at]?.text === "-" && words[at - 1]?.end === words[at]?.start;
  return hyphen ? pieceAt(seen, piece.to) : piece;
}

/** "Ban Ki-moon": the second half of a given name is small. */
function isPartOfName(words: readonly Word[], at: number, end: number): boolean {
  const first = words[at - 2];
  const name = words[at - 1];
  const hyphen = words[at];
  const rest = words[at + 1];
  if (at + 2 > end || hyphen?.text !== "-" || !first?.capital || !name?.capital) return false;
  const glued = name.end === hyphen.start && rest?.start === hyphen.end;
  return glued && rest.kind === "letters" && !rest.capital && name.end - name.start <= longestHalf;
}

/** "Lt. Col. Ivo Dranik": a stop behind a short capital word, a capital behind it. */
function abbreviates(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const stop = words[at];
  const next = words[at + 1];
  if (stop?.text !== "." || !before?.capital || !next?.capital) return false;
  return before.end - before.start <= longestAbbreviation && before.end - before.start > 1;
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
