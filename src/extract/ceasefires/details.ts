/** What a clause adds to a ceasefire: its parties, what it is for, how long it lasts, which one, how many. */
import type { CeasefireWords } from "../../model/language/ceasefire-words.ts";
import type { Language } from "../../model/language.ts";
import { actorsAmong } from "../people/find-actors.ts";
import { type NameSpan, nameFrom } from "../people/name-span.ts";
import type { Marked } from "../people/speech-marks.ts";
import { compilePhrases, type Phrases, phraseAt } from "../text/phrases.ts";
import type { Word } from "../text/split-words.ts";
import { type Broker, namesIn } from "./broker.ts";
import type { CeasefireMarks, Mention } from "./ceasefire-marks.ts";

interface Compiled {
  readonly between: Phrases<true>;
  readonly withs: Phrases<true>;
  readonly purposes: Phrases<true>;
  readonly lasting: Phrases<true>;
  readonly units: Phrases<true>;
  readonly ordinals: Phrases<number>;
  readonly counts: Phrases<number>;
  readonly demonstratives: Phrases<true>;
}

const compiled = new WeakMap<CeasefireWords, Compiled>();

function compile({ ceasefire, time }: Language): Compiled {
  const known = compiled.get(ceasefire);
  if (known !== undefined) return known;
  const plain = (words: readonly string[]) => compilePhrases(words.map((word) => [word, true] as const));
  const made: Compiled = {
    between: plain(ceasefire.between),
    withs: plain(ceasefire.withWords),
    purposes: plain(ceasefire.purposes),
    lasting: plain(ceasefire.lasting),
    units: plain([...Object.values(time.units).flat(), ...time.shortUnits]),
    ordinals: compilePhrases(Object.entries(ceasefire.ordinals)),
    counts: compilePhrases(Object.entries(ceasefire.counts)),
    demonstratives: plain(ceasefire.demonstratives),
  };
  compiled.set(ceasefire, made);
  return made;
}

export interface Details {
  readonly parties: readonly string[];
  readonly purpose: string | null;
  readonly duration: string | null;
  readonly ordinal: number | null;
  readonly ceasefires: number;
  /** "this ceasefire": the one named before. */
  readonly pointsBack: boolean;
  /** First word of what counts it: "hai lệnh ngừng bắn". */
  readonly from: number;
}

/**
 * @param bounds words of the clause: details are looked for inside it only.
 * @param brokers those of this ceasefire: "with the mediation of X" names no party.
 */
export function detailsOf(
  text: string,
  found: CeasefireMarks,
  mention: Mention,
  bounds: NameSpan,
  speech: Marked,
  language: Language,
  brokers: readonly Broker[],
): Details {
  const phrases = compile(language);
  const { words } = found;
  const near = (from: number, to: number, within: Phrases<number>) => {
    for (let at = Math.max(0, from); at < to; at += 1) {
      const hit = phraseAt(within, words, at);
      const value = hit?.values[0];
      const counted =
        hit !== null && words[hit.to]?.text !== "-" && phraseAt(phrases.units, words, hit.to) === null;
      if (value !== undefined && counted) return { value, at };
    }
    return null;
  };
  const ordinal =
    language.ceasefire.ordinalSide === "before"
      ? near(mention.from - 3, mention.from, phrases.ordinals)
      : near(mention.to, mention.to + 4, phrases.ordinals);
  const count = near(mention.from - 3, mention.from, phrases.counts);
  return {
    parties: between(text, words, bounds, phrases, speech, language, brokers),
    purpose: purposeOf(text, words, mention, bounds, phrases, found),
    duration: durationOf(text, words, mention, bounds, phrases, language),
    ordinal: ordinal?.value ?? null,
    ceasefires: count?.value ?? 1,
    from: Math.min(mention.from, count?.at ?? mention.from, ordinal?.at ?? mention.from),
    pointsBack: phraseAt(phrases.demonstratives, words, mention.to) !== null || mention.kind === "anaphor",
  };
}

/** "giữa A và B", "between A and B"; else "with B". */
function between(
  text: string,
  words: readonly Word[],
  bounds: NameSpan,
  phrases: Compiled,
  speech: Marked,
  language: Language,
  brokers: readonly Broker[],
): readonly string[] {
  for (const kind of [phrases.between, phrases.withs]) {
    for (let at = bounds.from; at < bounds.to; at += 1) {
      const lead = phraseAt(kind, words, at);
      if (lead === null) continue;
      const first = language.speech.openers.includes(words[lead.to]?.text ?? "") ? lead.to + 1 : lead.to;
      const name = nameFrom(speech, lead.to);
      if (name === null || brokers.some(({ from }) => from >= at && from <= first)) continue;
      const actors = actorsAmong(text, words, language, name);
      if (actors.length > 0) return namesIn(text, words, name, language);
    }
  }
  return [];
}

/** From the word of purpose to the end of its part of the sentence. */
function purposeOf(
  text: string,
  words: readonly Word[],
  mention: Mention,
  bounds: NameSpan,
  phrases: Compiled,
  found: CeasefireMarks,
): string | null {
  for (let at = mention.to; at < bounds.to; at += 1) {
    const lead = phraseAt(phrases.purposes, words, at);
    if (lead === null) continue;
    let to = lead.to;
    while (to < bounds.to && found.clause[to] === found.clause[at] && words[to]?.text !== ",") to += 1;
    if (to === words.length && words[to - 1]?.kind === "mark") to -= 1;
    const first = words[at];
    const last = words[to - 1];
    return first === undefined || last === undefined ? null : text.slice(first.start, last.end);
  }
  return null;
}

/** "two-week", "kéo dài 2 giờ", "selama 48 jam": a number and a unit of time beside the ceasefire. */
function durationOf(
  text: string,
  words: readonly Word[],
  mention: Mention,
  bounds: NameSpan,
  phrases: Compiled,
  language: Language,
): string | null {
  for (let at = Math.max(bounds.from, mention.from - 5); at < Math.min(bounds.to, mention.to + 12); at += 1) {
    const word = words[at];
    if (word === undefined || (at >= mention.from && at < mention.to)) continue;
    if (word.kind !== "number" && language.time.numbers[word.text] === undefined) continue;
    const joined = words[at + 1]?.text === "-" ? at + 2 : at + 1;
    const unit = phraseAt(phrases.units, words, joined);
    // "month-old" is an age, no duration
    if (unit === null || words[unit.to]?.text === "-") continue;
    const ahead = at < mention.from && mention.from - unit.to <= 2;
    const led = [1, 2, 3].some((back) => phraseAt(phrases.lasting, words, at - back)?.to === at);
    if (!ahead && !led) continue;
    return text.slice(word.start, words[unit.to - 1]?.end ?? word.end);
  }
  return null;
}
