/** What a clause adds to a ceasefire: its parties, what it is for, how long it lasts, which one, how many. */
import { actorsAmong } from "../people/find-actors.ts";
import { type NameSpan, nameFrom } from "../people/name-span.ts";
import { perLanguage } from "../text/per-language.ts";
import { compileList, compilePhrases, matchAt, type Phrases, phraseAt } from "../text/phrases.ts";
import { type Broker, namesIn } from "./broker.ts";
import type { CeasefireAnalysis, Statement } from "./ceasefire-analysis.ts";

const compiled = perLanguage(({ ceasefire, time }) => ({
  between: compileList(ceasefire.between),
  withs: compileList(ceasefire.withWords),
  purposes: compileList(ceasefire.purposes),
  lasting: compileList(ceasefire.lasting),
  units: compileList([...Object.values(time.units).flat(), ...time.shortUnits]),
  ordinals: compilePhrases(Object.entries(ceasefire.ordinals)),
  counts: compilePhrases(Object.entries(ceasefire.counts)),
  demonstratives: compileList(ceasefire.demonstratives),
}));

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
export function detailsOf(statement: Statement, bounds: NameSpan, brokers: readonly Broker[]): Details {
  const { analysis, mention } = statement;
  const { words, language } = analysis;
  const phrases = compiled(language);
  const ordinal =
    language.ceasefire.ordinalSide === "before"
      ? countWithin(analysis, phrases.ordinals, mention.from - 3, mention.from)
      : countWithin(analysis, phrases.ordinals, mention.to, mention.to + 4);
  const count = countWithin(analysis, phrases.counts, mention.from - 3, mention.from);
  return {
    parties: partiesWithin(analysis, bounds, brokers),
    purpose: purposeOf(statement, bounds),
    duration: durationOf(statement, bounds),
    ordinal: ordinal?.value ?? null,
    ceasefires: count?.value ?? 1,
    from: Math.min(mention.from, count?.at ?? mention.from, ordinal?.at ?? mention.from),
    pointsBack: phraseAt(phrases.demonstratives, words, mention.to) !== null || mention.kind === "anaphor",
  };
}

/** A number that counts ceasefires, and no days. */
function countWithin(
  { words, language }: CeasefireAnalysis,
  counts: Phrases<number>,
  from: number,
  to: number,
): { readonly value: number; readonly at: number } | null {
  const { units } = compiled(language);
  for (let at = Math.max(0, from); at < to; at += 1) {
    const hit = phraseAt(counts, words, at);
    const value = hit?.values[0];
    const counted = hit !== null && words[hit.to]?.text !== "-" && phraseAt(units, words, hit.to) === null;
    if (value !== undefined && counted) return { value, at };
  }
  return null;
}

/** "giữa A và B", "between A and B"; otherwise "with B". */
function partiesWithin(
  analysis: CeasefireAnalysis,
  bounds: NameSpan,
  brokers: readonly Broker[],
): readonly string[] {
  const { words, language } = analysis;
  const { between, withs } = compiled(language);
  for (const kind of [between, withs]) {
    for (let at = bounds.from; at < bounds.to; at += 1) {
      const lead = matchAt(kind, words, at);
      if (lead === null) continue;
      const to = at + lead.length;
      const first = language.speech.openers.includes(words[to]?.text ?? "") ? to + 1 : to;
      const name = nameFrom(analysis, to);
      if (name === null || brokers.some(({ from }) => from >= at && from <= first)) continue;
      if (actorsAmong(analysis, name).length > 0) return namesIn(analysis, name);
    }
  }
  return [];
}

/** From the word of purpose to the end of its part of the sentence. */
function purposeOf({ analysis, mention }: Statement, bounds: NameSpan): string | null {
  const { source, words, language, ceasefire } = analysis;
  const { purposes } = compiled(language);
  for (let at = mention.to; at < bounds.to; at += 1) {
    const lead = phraseAt(purposes, words, at);
    if (lead === null) continue;
    let { to } = lead;
    while (to < bounds.to && ceasefire.clause[to] === ceasefire.clause[at] && words[to]?.text !== ",")
      to += 1;
    if (to === words.length && words[to - 1]?.kind === "mark") to -= 1;
    const first = words[at];
    const last = words[to - 1];
    return first === undefined || last === undefined ? null : source.text.slice(first.start, last.end);
  }
  return null;
}

/** "two-week", "kéo dài 2 giờ", "selama 48 jam": a number and a unit of time next to the ceasefire. */
function durationOf({ analysis, mention }: Statement, bounds: NameSpan): string | null {
  const { source, words, language } = analysis;
  const { units, lasting } = compiled(language);
  for (let at = Math.max(bounds.from, mention.from - 5); at < Math.min(bounds.to, mention.to + 12); at += 1) {
    const word = words[at];
    if (word === undefined || (at >= mention.from && at < mention.to)) continue;
    if (word.kind !== "number" && language.time.numbers[word.text] === undefined) continue;
    const joined = words[at + 1]?.text === "-" ? at + 2 : at + 1;
    const unit = phraseAt(units, words, joined);
    // "month-old" is an age, no duration
    if (unit === null || words[unit.to]?.text === "-") continue;
    const ahead = at < mention.from && mention.from - unit.to <= 2;
    const led = [1, 2, 3].some((back) => phraseAt(lasting, words, at - back)?.to === at);
    if (!ahead && !led) continue;
    return source.text.slice(word.start, words[unit.to - 1]?.end ?? word.end);
  }
  return null;
}
