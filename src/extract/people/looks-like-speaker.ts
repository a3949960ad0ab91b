/** Whether a span of words names somebody who can speak. */

import { perLanguage } from "../text/per-language.ts";
import { compileList, matchAt } from "../text/phrases.ts";
import { actorsAmong } from "./find-actors.ts";
import type { SpeechAnalysis } from "./speech-analysis.ts";
import type { Marked } from "./speech-marks.ts";

/** Words `from` (included) to `to` (excluded). */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Words of a name that is no known one: "the harbour master". */
const longestPlain = 8;

const placeLeads = perLanguage(({ actors }) => compileList(actors.placeLeads));
const placeKinds = perLanguage(({ actors }) => compileList(actors.placeKinds));

/** Whether somebody is named: a known body, office or group, or any capital that is not the first word's. */
export function looksLikeSpeaker(analysis: SpeechAnalysis, stretch: Stretch): boolean {
  if (namesNobody(analysis, stretch)) return false;
  if (actorsAmong(analysis, stretch).length > 0) return true;
  const first = analysis.words[stretch.from];
  const common = analysis.language.reading.functionWords.includes(first?.text ?? "");
  return stretch.to - stretch.from <= 4 && first?.capital === true && !common;
}

/** A few words without a number, an auxiliary or a date among them: what is this close to "said" is who said it. */
export function isPlainName(analysis: SpeechAnalysis, stretch: Stretch): boolean {
  const { from, to } = stretch;
  const { speech: marked } = analysis;
  if (to - from > longestPlain || namesNobody(analysis, stretch) || beginsWithVerb(analysis, from))
    return false;
  for (let at = from; at < to; at += 1) {
    const { kind, text } = marked.words[at]!;
    if (kind === "number" || (kind === "mark" && !"-'().".includes(text))) return false;
    if (marked.skip[at] === true) return false;
  }
  return true;
}

/** ", reducing hopes", ", containing reports on": a verb form, unless an article shows it to be a noun ("the king"). */
function beginsWithVerb({ speech: { words, at }, language }: SpeechAnalysis, from: number): boolean {
  const { text, capital } = words[from]!;
  if (capital || at[from - 1]?.parts.includes("openers")) return false;
  return language.speech.gerunds?.some((ending) => text.endsWith(ending)) ?? false;
}

/** "no group", "tak ada": nobody said it; "Tại Israel": a place, and nobody there. */
function namesNobody({ speech, words, language }: SpeechAnalysis, { from, to }: Stretch): boolean {
  // "Bác sĩ Không Biên giới": in capitals inside a name
  const inName = (at: number) => at > from && words[at]!.capital;
  for (let at = from; at < to; at += 1)
    if (speech.at[at]?.parts.includes("nobodies") && !inName(at)) return true;
  return matchAt(placeLeads(language), words, from) !== null;
}

/** "di", "near": a place follows. */
export function leadsPlace({ words, language }: SpeechAnalysis, at: number): boolean {
  return matchAt(placeLeads(language), words, at) !== null;
}

/** "We have 132 confirmed dead": no subject of a verb ends with a number. */
export function endsWithNumber({ words }: Marked, { to }: Stretch): boolean {
  return words[to - 1]?.kind === "number";
}

/** A body, an office or a group, and not a word more. */
export function isSpeakerAlone(analysis: SpeechAnalysis, { from, to }: Stretch): boolean {
  const [actor] = actorsAmong(analysis, { from, to });
  const whole = actor?.start === analysis.words[from]?.start && actor?.end === analysis.words[to - 1]?.end;
  return whole && (actor?.kind === "person" || actor?.kind === "organisation" || actor?.kind === "group");
}

/** "TP. Bình Giang", "huyện Phú Trạch": a kind of place and its name. */
export function beginsWithPlace({ words, language }: SpeechAnalysis, { from, to }: Stretch): boolean {
  const kind = matchAt(placeKinds(language), words, from);
  return kind !== null && from + kind.length < to && words[from + kind.length]?.capital === true;
}
