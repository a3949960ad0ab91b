/** Brokers in a list: "ditengahi Malvaro, Sinarta, dan Persatuan Selatan", "Sinara, Malindo, and Arunia brokered". */
import type { NameSpan } from "../people/name-span.ts";
import type { SpeechAnalysis } from "../people/speech-analysis.ts";

/** Words of one name in a list. */
const longestName = 5;

/**
 * The name with those that its list has behind it; without an "and" it is no list, and neither are the parties that
 * a clause begins with: "brokered by Russia, Azerbaijan and Armenia agreed".
 */
export function listFrom(analysis: SpeechAnalysis, name: NameSpan): NameSpan {
  const { words, language } = analysis;
  let end = name.to;
  let joined = false;
  let serial = false;
  for (;;) {
    const comma = words[end]?.text === ",";
    let next = comma ? end + 1 : end;
    const and = isAnd(analysis, next);
    if (and) next += 1;
    // "Hollmark, the Strait Conference and the Order of Saint Amé"
    if (next > end && language.speech.openers.includes(words[next]?.text ?? "")) next += 1;
    let to = next;
    while (to - next < longestName && (isName(analysis, to) || isLink(analysis, to, next))) to += 1;
    if (next === end || to === next) break;
    joined ||= and;
    serial ||= and && comma;
    end = to;
  }
  const closed = serial || endsPhrase(analysis, end);
  return joined && closed ? { from: name.from, to: end } : name;
}

/** The name with those that its list has before it. */
export function listBefore(analysis: SpeechAnalysis, name: NameSpan): NameSpan {
  const { words } = analysis;
  let start = name.from;
  let joined = false;
  for (;;) {
    const and = isAnd(analysis, start - 1);
    let next = and ? start - 1 : start;
    if (words[next - 1]?.text === ",") next -= 1;
    let from = next;
    while (next - from < longestName && isName(analysis, from - 1)) from -= 1;
    if (next === start || from === next) return joined ? { from: start, to: name.to } : name;
    joined ||= and;
    start = from;
  }
}

function endsPhrase({ words, language }: SpeechAnalysis, at: number): boolean {
  const word = words[at];
  return word === undefined || word.kind === "mark" || language.ceasefire.demonstratives.includes(word.text);
}

function isAnd({ words, language }: SpeechAnalysis, at: number): boolean {
  return language.speech.ands.includes(words[at]?.text ?? "");
}

/** "of" in "the Order of Saint Amé". */
function isLink(analysis: SpeechAnalysis, at: number, from: number): boolean {
  const { words, language } = analysis;
  return (
    at > from &&
    (language.numbers.partitives ?? []).includes(words[at]?.text ?? "") &&
    isName(analysis, at + 1)
  );
}

/** A capital word that belongs to no date. */
function isName({ words, speech }: SpeechAnalysis, at: number): boolean {
  return words[at]?.capital === true && speech.skip[at] !== true;
}
