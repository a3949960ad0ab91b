/** Stage "frames": the frames of speech of a sentence: who is named, by which words, and where the verb stands. */

import type { Frame } from "./frame.ts";
import { looksLikeSpeaker, type NameSpan, nameFrom, subjectBefore } from "./name-span.ts";
import type { SpeechAnalysis } from "./speech-analysis.ts";
import type { Marked, SpeechMark } from "./speech-marks.ts";

/** Of a verb that may be several, the first decides. */
const kinds = ["denies", "suspects", "says", "announces", "calls", "accuses"] as const;

export function speechFrames(analysis: SpeechAnalysis): readonly Frame[] {
  const frames: Frame[] = [];
  for (const verb of analysis.speech.verbs) {
    const frame = frameOf(analysis, verb, frames);
    if (frame !== null) frames.push(frame);
  }
  return frames;
}

function frameOf(analysis: SpeechAnalysis, verb: SpeechMark, before: readonly Frame[]): Frame | null {
  const { words, speech: marked } = analysis;
  const start = words[verb.from]?.start ?? 0;
  const end = words[verb.to - 1]?.end ?? start;
  const is = (part: SpeechMark["parts"][number]) => verb.parts.includes(part);
  const make = (name: NameSpan | null, kind: Frame["kind"], first: number): Frame => ({
    name: name === null ? null : offsets(marked, name),
    kind,
    start,
    end,
    opens: Math.min(start, words[first]?.start ?? start),
    after: endsContent(marked, first),
  });
  if (is("quotesOwn")) return make(null, "says", verb.from);
  if (is("according")) return accordingFrame(analysis, verb, make);
  if (is("quotes")) {
    const name = nameFrom(analysis, verb.to);
    const afterContent = endsContent(marked, verb.from);
    if (name !== null && (afterContent || !is("says"))) {
      if (isPronoun(marked, name)) return make(null, "says", verb.from);
      if (looksLikeSpeaker(analysis, name)) return make(name, "says", verb.from);
    }
    if (!is("says")) return null;
  }
  if (is("says") && marked.at[verb.from - 1]?.parts.includes("future")) return null;
  const kind = kinds.find((part) => is(part)) ?? "says";
  const subject = subjectBefore(analysis, verb.from);
  if (subject === null) return joined(analysis, verb, before, kind, make);
  if (isPronoun(marked, subject)) return make(null, kind, subject.from);
  if (!looksLikeSpeaker(analysis, subject)) return null;
  return make(subject, kind, subject.from);
}

type Make = (name: NameSpan | null, kind: Frame["kind"], first: number) => Frame;

/** "Yerevan denied this and said that …": the subject of the verb before, or the head of the sentence. */
function joined(
  analysis: SpeechAnalysis,
  verb: SpeechMark,
  before: readonly Frame[],
  kind: Frame["kind"],
  make: Make,
): Frame | null {
  const marked = analysis.speech;
  const coordinated = marked.at[verb.from - 1]?.parts.includes("ands") ?? false;
  const participle = marked.words[verb.from - 1]?.text === ",";
  if (!coordinated && !participle) return null;
  const last = before.at(-1);
  if (last !== undefined && last.kind !== "according") {
    return { ...make(null, kind, verb.from), name: last.name, after: false };
  }
  if (!coordinated) return null;
  let from = 0;
  while (marked.skip[from] === true || marked.at[from]?.parts.includes("openers")) {
    from = Math.max(from + 1, marked.at[from]?.to ?? 0);
  }
  if (marked.words[from]?.text === ",") from += 1;
  const name = nameFrom(analysis, from);
  if (name === null || !looksLikeSpeaker(analysis, name)) return null;
  return { ...make(name, kind, verb.from), after: false };
}

/** "Theo tuyên bố của Bộ Quốc phòng Armenia", "according to a statement by …", "theo thông tin này". */
function accordingFrame(analysis: SpeechAnalysis, verb: SpeechMark, make: Make): Frame | null {
  const marked = analysis.speech;
  let from = verb.to;
  let report = false;
  for (;;) {
    const mark = marked.at[from];
    if (mark?.parts.includes("reportHeads")) report = true;
    else if (!mark?.parts.includes("openers")) break;
    from = mark.to;
  }
  const name = nameFrom(analysis, from);
  if (name === null) return report ? make(null, "according", verb.from) : null;
  if (isPronoun(marked, name)) return make(null, "according", verb.from);
  if (!looksLikeSpeaker(analysis, name)) return report ? make(null, "according", verb.from) : null;
  return make(name, "according", verb.from);
}

function isPronoun(marked: Marked, stretch: NameSpan): boolean {
  const mark = marked.at[stretch.from];
  return mark?.to === stretch.to && mark.parts.includes("pronouns");
}

function offsets(marked: Marked, stretch: NameSpan): { readonly start: number; readonly end: number } {
  const start = marked.words[stretch.from]?.start ?? 0;
  return { start, end: marked.words[stretch.to - 1]?.end ?? start };
}

function endsContent(marked: Marked, first: number): boolean {
  const before = marked.words[first - 1];
  return before !== undefined && before.kind === "mark" && ',"'.includes(before.text) && first > 2;
}
