/** Whether a date of a sentence is that on which somebody spoke: "said on Monday", "Ngày 11/7, ông Vlad cho biết", "kata polisi, Rabu (5/3)". */
import type { Dated } from "../dates/dated-sentences.ts";
import { wordFrom } from "../text/nearby.ts";
import { perLanguage } from "../text/per-language.ts";
import { compileList, matchAt } from "../text/phrases.ts";
import type { Word } from "../text/split-words.ts";
import type { Frame, FrameKind } from "./frame.ts";
import type { SpeechAnalysis } from "./speech-analysis.ts";

/** Words between a verb of speech and the day of speaking: "said in a statement on". */
const afterVerb = 5;
/** Words between the speaker who comes behind what was said and the day: "kata polisi dalam keterangan tertulis, Rabu". */
const afterName = 10;
/** Words between a date at the head of a sentence and the speaker. */
const beforeName = 3;

const reporting: readonly FrameKind[] = ["says", "according"];
const judging: readonly FrameKind[] = [...reporting, "accuses", "denies", "suspects"];
const telling: readonly FrameKind[] = [...judging, "announces"];

/**
 * @param of "toll": somebody told of people harmed on that day. "ceasefire": said or reported something of one; who
 * announces one acts on that day.
 */
export function isSpeakingDay(date: Dated, analysis: SpeechAnalysis, of: "toll" | "ceasefire"): boolean {
  const { frames } = analysis;
  // "a day later", "in December the army accused the rebels": of a breach told as of that time
  const spoken = date.step === null && (date.kind === "day" || date.kind === "weekday");
  const kinds = of === "toll" ? telling : spoken ? judging : reporting;
  return frames.some(
    (frame, at) => kinds.includes(frame.kind) && isSpokenOn(date, frame, frames[at + 1], analysis),
  );
}

function isSpokenOn(date: Dated, frame: Frame, next: Frame | undefined, analysis: SpeechAnalysis): boolean {
  const { words, language } = analysis;
  const at = (offset: number) => wordFrom(words, offset);
  const nameEnd = frame.name?.end ?? frame.end;
  // between the name and its verb: "Bộ Y tế ngày 24/3 thông báo"
  if (date.start >= frame.opens && date.end <= Math.max(frame.end, nameEnd)) return true;
  // "On Monday, according to the ministry, nine were killed": on that day
  if (date.end <= frame.opens) return frame.kind !== "according" && isAtHead(date, frame, analysis);
  if (next !== undefined && date.start > next.opens) return false;
  const last = Math.max(frame.end, nameEnd);
  if (date.start < last) return false;
  const between = words.slice(at(last), at(date.start));
  // not the point in "lintas.com"
  const inName = (word: Word, i: number) =>
    between[i - 1]?.kind === "letters" && between[i + 1]?.start === word.end;
  const ends = (word: Word, i: number) => word.text === ";" || (word.text === "." && !inName(word, i));
  if (between.some(ends)) return false;
  // "menaikkan jumlah korban tewas menjadi 62 orang, Kamis (23/5)": the day of the new figure
  const closes = /^[.)]$/u.test(words[at(date.end)]?.text ?? ".");
  if (frame.updates === true && between.at(-1)?.text === "," && closes) return true;
  // what was said comes before: the rest is of the speaking
  if (frame.after) return between.length <= afterName;
  // "Dilansir Kantor Berita Lintas, Selasa (5/3), …"
  // "thông báo, ngày 15/8, phiến quân …": what is told begins behind the verb
  const tells = frame.kind !== "according" && !language.time.spokenOn;
  const apart = !tells && between.length === 1 && between[0]!.text === ",";
  if (apart && (frame.cited === true || words[at(date.end)]?.text === ",")) return true;
  // "Theo hãng TASS tối 4/5, …"
  const bare = between.every((_, i) => analysis.speech.skip[at(last) + i] === true);
  if (frame.kind === "according" && bare && words[at(date.end)]?.text === ",") return true;
  const content = between.some(({ text }) => text === "," || text === ":" || text === '"');
  const said =
    !content &&
    frame.kind !== "according" &&
    between.length <= afterVerb &&
    isPlain(analysis, at(last), at(date.start));
  if (!said) return false;
  return (
    language.time.spokenOn || (analysis.speech.at[at(date.end)]?.parts.includes("complementisers") ?? false)
  );
}

/** "menjelaskan longsor pada 11 Februari menewaskan": of these something is told, and nothing to them. */
const events = perLanguage(({ harm }) =>
  compileList([...(harm.disasters ?? []), ...(harm.violence ?? []), ...(harm.units.incidents ?? [])]),
);

/** Only prepositions and "in a statement" between: no word of the content. */
function isPlain({ speech, words, language }: SpeechAnalysis, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    // "said on Tuesday that on 12 March": the content has begun
    if (at > from && speech.at[at]?.parts.includes("complementisers")) return false;
    const known =
      speech.skip[at] ||
      speech.at[at]?.parts.some((part) => part === "openers" || part === "stops" || part === "pronouns");
    const told = isReporters(speech.at[at - 1]?.parts) && matchAt(events(language), words, at) === null;
    if (!known && words[at]?.kind === "letters" && !told) return false;
  }
  return true;
}

/** "told reporters on Monday": who was told. */
const isReporters = (parts: readonly string[] | undefined): boolean => parts?.includes("says") === true;

/** "On Monday the ministry said": the first words of the sentence, and the speaker right behind. */
function isAtHead(date: Dated, frame: Frame, { words, frames, dated, speech }: SpeechAnalysis): boolean {
  if (frames[0] !== frame || dated.dates[0] !== date) return false;
  const at = (offset: number) => wordFrom(words, offset);
  const start = at(date.start);
  for (let before = 0; before < start; before += 1) {
    const mark = speech.at[before];
    // "Trao đổi với báo Sáng Nay chiều 3/7, ông Vlad xác nhận"
    if (mark?.parts.includes("interviews") && closesInterview(words, mark.to, start, at(date.end))) break;
    const head = mark?.parts.some((part) => part === "openers" || part === "reportHeads");
    if (head && mark !== undefined) before = Math.max(before, mark.to - 1);
    const known = speech.skip[before] || head;
    if (!known && words[before]?.kind === "letters") return false;
  }
  const end = at(date.end);
  // "Chiều 3/7, trao đổi với báo Sáng Nay, ông Vlad xác nhận"
  const interview = words[end]?.text === "," && speech.at[end + 1]?.parts.includes("interviews");
  const comma = interview ? words.findIndex(({ text }, i) => i > end + 1 && text === ",") : end;
  return at(frame.opens) - comma <= beforeName && comma < at(frame.opens);
}

/** Words of the longest occasion of speaking. */
const longestInterview = 14;

/** The date ends what tells of the occasion: a comma comes behind it, and none, or one right before it. */
function closesInterview(words: SpeechAnalysis["words"], from: number, start: number, end: number): boolean {
  if (start - from > longestInterview || !/^[,)]$/u.test(words[end]?.text ?? "")) return false;
  return words.slice(from, Math.max(from, start - 2)).every(({ text }) => text !== ",");
}
