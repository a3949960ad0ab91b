/** Stage "frames": the frames of speech of a sentence: who is named, by which words, and where the verb is. */

import { wordFrom } from "../text/nearby.ts";
import { perLanguage } from "../text/per-language.ts";
import { compileList, matchAt } from "../text/phrases.ts";
import type { Word } from "../text/split-words.ts";
import { spanOfWords } from "../text/text-analysis.ts";
import { actorsAmong } from "./find-actors.ts";
import type { Frame, FrameKind } from "./frame.ts";
import {
  endsWithNumber,
  isPlainName,
  isSpeakerAlone,
  leadsPlace,
  looksLikeSpeaker,
} from "./looks-like-speaker.ts";
import {
  beforeFillers,
  isInsertion,
  type NameSpan,
  namedAfter,
  nameFrom,
  subjectBefore,
  trimmed,
} from "./name-span.ts";
import type { SpeechAnalysis } from "./speech-analysis.ts";
import { isReportNoun, type Marked, type SpeechMark, type SpeechPart } from "./speech-marks.ts";

/** Of a verb that may be several, the first decides. */
const kinds = ["denies", "suspects", "wishes", "accuses", "says", "announces", "calls"] as const;
/** How far behind "puts" its "at" may come, in words. */
const putsReach = 9;
/** Words of a name that ends a line, with the mark before it. */
const longestTail = 6;
/** Words between "lowered" and the toll: "to ten". */
const farToll = 5;
/** Words from "by" to "count". */
const countReach = 8;
/** Words of an agency that cites another. */
const citing = 8;

const sameDays = perLanguage(({ time }) => compileList(time.sameDay));

export function speechFrames(analysis: SpeechAnalysis): readonly Frame[] {
  const frames: Frame[] = [];
  const heading = headingFrame(analysis);
  if (heading !== null) frames.push(heading);
  for (const verb of analysis.speech.verbs) {
    const frame = frameOf(analysis, verb, frames);
    if (frame !== null) frames.push(frame);
  }
  const tail = tailFrame(analysis);
  if (tail !== null) frames.push(tail);
  return frames;
}

type Make = (name: NameSpan | null, kind: FrameKind, first: number) => Frame;

function frameOf(analysis: SpeechAnalysis, verb: SpeechMark, before: readonly Frame[]): Frame | null {
  const is = (part: SpeechPart) => verb.parts.includes(part);
  const make = maker(analysis, verb);
  if (is("quotesOwn")) return { ...make(null, "says", verb.from), after: true };
  if (is("accusedOf")) return { ...make(null, "accuses", verb.from), nobody: true };
  if (is("rumours")) return { ...make(null, "suspects", verb.from), nobody: true };
  if (is("cites") && !is("according")) return citedFrame(analysis, verb, make);
  if (is("according") || is("saidBy")) return accordingFrame(analysis, verb, make);
  const speaks = kinds.some((part) => is(part));
  if (is("counts") && !speaks) return countFrame(analysis, verb, make);
  if (is("quotes")) {
    const quoting = quotingFrame(analysis, verb, make);
    if (quoting !== null || !speaks) return quoting;
  }
  const figure = (is("puts") && putsFigure(analysis.speech, verb)) || revisesToll(analysis.speech, verb);
  if (!speaks && !figure && !is("shows") && !closesContent(analysis.speech, verb)) return null;
  return subjectFrame(analysis, verb, before, make);
}

function maker(analysis: SpeechAnalysis, verb: SpeechMark): Make {
  const { words, speech: marked } = analysis;
  const { start, end } = spanOfWords(words, verb);
  return (name, kind, first) => ({
    name: name === null ? null : spanOfWords(words, name),
    kind,
    start,
    end,
    opens: Math.min(start, words[first]?.start ?? start),
    after: endsContent(marked, first),
    ...(!verb.parts.includes("revises") && isFuture(marked, verb) && { future: true }),
    ...(verb.parts.includes("outlets") && { cited: true }),
    ...(verb.parts.includes("records") && { records: true }),
    ...(verb.parts.includes("puts") && { updates: true }),
  });
}

/** "said it will send", "mengatakan akan mengirim": what is said has not happened. */
function isFuture(marked: Marked, { to }: SpeechMark): boolean {
  let at = to;
  for (const skipped of ["complementisers", "pronouns"] as const) {
    at = marked.at[at]?.parts.includes(skipped) ? marked.at[at]!.to : at;
  }
  const mark = marked.at[at];
  if (!isToCome(marked, at) || marked.skip[mark!.to] === true) return false;
  // "confirmed to Lorn Radio": whom it was told to
  return isPart(marked, at, "future") || !isNameAmong(marked, mark!.to);
}

/** A capital in a sentence that is not all in capitals at its words' heads: that before it has none. */
const isNameAmong = ({ words }: Marked, at: number): boolean =>
  words[at]?.capital === true && words[at - 2]?.capital === false;

const isToCome = (marked: Marked, at: number) =>
  isPart(marked, at, "future") || isPart(marked, at, "infinitives");

/** "kata polisi", "said Ada Morn": what was said comes before, the name after. */
function quotingFrame(analysis: SpeechAnalysis, verb: SpeechMark, make: Make): Frame | null {
  const marked = analysis.speech;
  const afterContent = endsContent(marked, verb.from);
  // "…, said a doctor" has the verb right behind the comma; "…, has said nine are missing" has not
  const inverted = marked.words[verb.from - 1]?.kind === "mark";
  // "answered and killed two soldiers": the verb goes on to another
  if ((verb.parts.includes("says") && !inverted) || isPart(marked, verb.to, "ands")) return null;
  const name = nameFrom(analysis, verb.to);
  if (name === null) return null;
  // "In all, says the Red Crescent, 900 …"
  const apart = marked.words[name.to]?.kind === "mark";
  if (verb.parts.includes("says") && !afterContent && !apart) return null;
  if (afterContent && verb.parts.includes("says") && isInsertion(analysis, verb.from)) return null;
  if (isPronoun(marked, name)) return { ...make(null, "says", verb.from), after: true };
  // "…, lanjut laporan itu": of whom the report is was told before
  if (afterContent && isReportItself(marked, name)) return { ...make(null, "says", verb.from), after: true };
  // "Hal itu disampaikan Kapolda …, Sabtu (28/12)": what was said is in the sentence before
  if (verb.from === 0 && verb.to > 1 && looksLikeSpeaker(analysis, name))
    return { ...make(namedAfter(analysis, name), "says", verb.from), after: true };
  if (!looksLikeSpeaker(analysis, name) && !((afterContent || apart) && isPlainName(analysis, name)))
    return null;
  // "ujar laporan Observatorium Perang": whose report it is
  const whose = withoutReport(marked, name) ?? name;
  return make(namedAfter(analysis, looksLikeSpeaker(analysis, whose) ? whose : name), "says", verb.from);
}

/** "laporan", "laporan itu": a report, and nobody's name. */
function isReportItself(marked: Marked, { from, to }: NameSpan): boolean {
  const mark = marked.at[from];
  const report = mark?.parts.some((part) => part === "reportHeads" || part === "reportNouns");
  return (
    report === true && to - mark!.to <= 1 && marked.words.slice(from, to).every(({ capital }) => !capital)
  );
}

/** "puts the toll at 14": the verb alone is none of speech. */
function putsFigure(marked: Marked, verb: SpeechMark): boolean {
  for (let at = verb.to; at < Math.min(marked.words.length, verb.to + putsReach); at += 1) {
    if (marked.at[at]?.parts.includes("putsAt")) return true;
    if (".;,".includes(marked.words[at]!.text)) return false;
  }
  return false;
}

/** "officials revised the toll", "has lowered to ten the number of dead" */
function revisesToll(marked: Marked, { parts, to }: SpeechMark): boolean {
  if (!parts.includes("revises")) return false;
  for (let at = to; at <= to + farToll && marked.words[at]?.kind !== "mark"; at += 1)
    if (isPart(marked, at, "tolls")) return true;
  return false;
}

/** "By the War Office's count", "by police count": the name between the two, without its ending. */
function countFrame(analysis: SpeechAnalysis, { from, to }: SpeechMark, make: Make): Frame | null {
  const marked = analysis.speech;
  const { words } = marked;
  let first = from - 1;
  while (first >= 0 && from - first < countReach && words[first]!.kind !== "mark") {
    if (isPart(marked, first, "countBy")) break;
    first -= 1;
  }
  if (!isPart(marked, first, "countBy")) return null;
  const name = trimmed(marked, { from: first + 1, to: from });
  if (name === null) return null;
  const frame = make(name, "according", first);
  const { start, end } = frame.name!;
  const ending = /['’]s$/u.exec(analysis.source.text.slice(start, end))?.[0].length ?? 0;
  if (!looksLikeSpeaker(analysis, name) && (ending === 0 || !isPlainName(analysis, name))) return null;
  const closes = closesSentence(marked, { from: first, to, parts: [] }, { from, to });
  return { ...frame, name: { start, end: end - ending }, ...(closes && { after: true }) };
}

/** "…, the inquiry found.": nothing is told behind the verb. */
function closesContent(marked: Marked, { parts, to }: SpeechMark): boolean {
  const next = marked.words[to];
  return parts.includes("closers") && (next === undefined || /^[.;]$/u.test(next.text));
}

/** The speaker before the verb. */
function subjectFrame(
  analysis: SpeechAnalysis,
  verb: SpeechMark,
  before: readonly Frame[],
  make: Make,
): Frame | null {
  const marked = analysis.speech;
  const is = (part: SpeechPart) => verb.parts.includes(part);
  if (is("says") && isToCome(marked, verb.from - 1)) return null;
  if (isReportNoun(marked, verb.from) || isPassive(marked, verb)) return null;
  const kind = kinds.find((part) => is(part)) ?? "says";
  const subject = is("puts")
    ? givenBy(marked, subjectBefore(analysis, verb.from))
    : subjectBefore(analysis, verb.from);
  if (subject === null)
    return toldOf(analysis, verb, kind, make) ?? joined(analysis, verb, before, kind, make);
  if (isReportAlone(marked, subject)) return null;
  // "said in his latest report": a noun
  const owned = analysis.language.actors.own.includes(marked.words[subject.from - 1]?.text ?? "");
  if (is("reportNouns") && owned) return null;
  // "mendesak Dewan Keamanan memastikan": what others are asked to do
  if (is("says") && followsCall(analysis, subject)) return null;
  const pronoun = isPronoun(marked, { from: subject.to - 1, to: subject.to }) || weAll(marked, subject);
  if (pronoun) return make(null, kind, subject.from);
  if (endsWithNumber(marked, subject)) return null;
  const report = is("shows") && holdsReport(marked, subject);
  if (is("shows") && !report && !is("says") && !is("puts")) return null;
  const name = withoutReport(marked, subject);
  if (name === null || isAside(marked, name, verb)) return null;
  const known = looksLikeSpeaker(analysis, name);
  // "Orsk on Wednesday vetoed a resolution calling for …": who does it comes before the day
  const dated = is("calls") ? beforeDay(analysis, name) : null;
  if (dated !== null) return make(dated, kind, subject.from);
  if (is("records") && isPlace(analysis, name)) return null;
  const gerund = isGerund(analysis, verb);
  const behindComma =
    marked.words[verb.from - 1]?.text === "," && (gerund || !isInsertion(analysis, verb.from));
  if (behindComma && (!known || gerund || is("puts"))) {
    // "…, adding that", "…, bringing the toll to": a participle
    const frame = joined(analysis, verb, before, kind, make);
    if (frame !== null || gerund || is("puts")) return frame;
  }
  if (is("says") && isReport(analysis, name)) return null;
  if (holdsClauseOfItsOwn(marked, name) || isPossessed(marked, verb)) return null;
  if (report)
    return known && !isReport(analysis, name) ? make(withoutPlace(analysis, name), kind, subject.from) : null;
  // "…, the palace announced late on Sunday"
  const tells = !isAttribute(analysis, verb) || endsContent(marked, subject.from);
  const closing = is("closers") && endsContent(marked, subject.from);
  if (is("closers") && !is("says") && !closing) return null;
  const plain = ((is("says") || is("puts") || is("announces")) && tells) || closing;
  // "the bishops pleaded for a truce"
  const calling = is("calls") && !capitalAt(marked, name.from) && endsWithPeople(analysis, name);
  if (!known && !calling && !(plain && isPlainName(analysis, name))) return null;
  return make(withoutPlace(analysis, name), kind, subject.from);
}

/** "…, adding that": who said what comes before says this too. */
function isGerund({ speech, language }: SpeechAnalysis, { from }: SpeechMark): boolean {
  const word = speech.words[from]?.text ?? "";
  return language.speech.gerunds?.some((ending) => word.endsWith(ending)) ?? false;
}

/** "Brigjen Taruna Gestara di Jaymar", "… dalam jumpa pers": where and how somebody speaks is no part of the name. */
function withoutPlace(analysis: SpeechAnalysis, name: NameSpan): NameSpan {
  const { words, speech: marked } = analysis;
  for (const { kind, start, end } of actorsAmong(analysis, name)) {
    const to = behindBracket(words, wordFrom(words, end));
    if (to >= name.to || words[to]!.capital) continue;
    const person = kind === "person" || kind === "name";
    const heads = start === words[name.from]!.start && leadsOccasion(marked, to);
    if ((person && leadsPlace(analysis, to)) || heads) return { from: name.from, to };
  }
  return name;
}

/** "Human Rights Watch (HRW) dalam laporan": the word behind a short form in brackets. */
function behindBracket(words: readonly Word[], at: number): number {
  return words[at]?.text === "(" && words[at + 2]?.text === ")" ? at + 3 : at;
}

/** "melalui", "saat dihubungi", "dalam jumpa pers" */
function leadsOccasion(marked: Marked, at: number): boolean {
  const phrase = (marked.at[at]?.to ?? at) - at > 1;
  return (
    isPart(marked, at, "occasions") ||
    isPart(marked, at, "interviews") ||
    (phrase && isPart(marked, at, "fillers"))
  );
}

/** "Menteri Sosial, Muhadi Efendra, yang menyebut": who says it in a relative clause. */
function toldOf(analysis: SpeechAnalysis, verb: SpeechMark, kind: FrameKind, make: Make): Frame | null {
  const marked = analysis.speech;
  const at = beforeFillers(marked, verb.from) - 1;
  if (kind !== "says" || !isPart(marked, at, "relatives")) return null;
  const name = subjectBefore(analysis, at);
  const known = name !== null && looksLikeSpeaker(analysis, name) && actorsAmong(analysis, name).length > 0;
  return known && !isReport(analysis, name)
    ? { ...make(name, kind, name.from), after: false, aside: true }
    : null;
}

const isPart = (marked: Marked, at: number, part: SpeechPart) => marked.at[at]?.parts.includes(part) ?? false;

/** "UN figures", "data BNPB", "a count by the newspaper". */
function holdsReport(marked: Marked, { from, to }: NameSpan): boolean {
  for (let at = Math.max(0, from - 1); at < to; at += 1) {
    if (isPart(marked, at, "reportNouns") || isPart(marked, at, "reportHeads")) return true;
  }
  return false;
}

/** "Tin mới nhận", "số liệu chính thức": a phrase of its own for a report. */
function isReportAlone(marked: Marked, { from, to }: NameSpan): boolean {
  const mark = marked.at[from];
  if (mark === undefined || mark.to < to || !mark.parts.includes("reportNouns")) return false;
  return mark.to - from > 1 && marked.words[from + 1]?.kind === "letters";
}

/** "Initial reports", "the data": no more than the report. */
function isReport(analysis: SpeechAnalysis, { from, to }: NameSpan): boolean {
  const last = isPart(analysis.speech, to - 1, "reportNouns");
  return last && (to - from === 1 || actorsAmong(analysis, { from, to: to - 1 }).length === 0);
}

/** The actor that a span begins with, where a day is right behind it and more words follow. */
function beforeDay(analysis: SpeechAnalysis, { from, to }: NameSpan): NameSpan | null {
  const { words, speech } = analysis;
  const [actor] = actorsAmong(analysis, { from, to });
  const first = words[from]!;
  const end = actor?.start === first.start ? words.findIndex((word) => word.start >= actor.end) : from + 1;
  if (!first.capital) return null;
  return end > from && end < to - 1 && speech.skip[end] === true ? { from, to: end } : null;
}

/** "The SLMM was set up to look into reported …": more than a name. */
function holdsClauseOfItsOwn(marked: Marked, { from, to }: NameSpan): boolean {
  for (let at = from; at < to - 1; at += 1) if (isPart(marked, at, "auxiliaries")) return true;
  return false;
}

/** "the army's alleged violations": a participle before a noun. */
function isPossessed({ words }: Marked, { parts, from }: SpeechMark): boolean {
  const mark = words[from - 2];
  const ending = words[from - 1];
  const possessive = /^['’]$/u.test(mark?.text ?? "") && ending !== undefined && mark?.end === ending.start;
  return parts.includes("participles") && possessive && ending.end - ending.start === 1;
}

/** "was told", "are still listed": who is told of, not who tells. */
function isPassive(marked: Marked, verb: SpeechMark): boolean {
  if (!verb.parts.includes("participles")) return false;
  for (let at = verb.from - 1; marked.skip[at] === true || isPart(marked, at, "be"); at -= 1)
    if (isPart(marked, at, "be")) return true;
  return false;
}

/** "three raids reported on 8 June": a participle behind its noun, since no words that are said follow. */
function isAttribute(analysis: SpeechAnalysis, { parts, to }: SpeechMark): boolean {
  const { speech: marked, words, language } = analysis;
  if (!parts.includes("participles") || parts.includes("quotes")) return false;
  // "the clinic confirmed that": what is said follows; not "the raids reported that day"
  const day = matchAt(sameDays(language), words, to) !== null;
  if (isPart(marked, to, "complementisers") && !day) return false;
  return marked.skip[to] === true || isPart(marked, to, "stops");
}

/** "the province recorded 8 dead": where it was, not who says so. */
function isPlace(analysis: SpeechAnalysis, name: NameSpan): boolean {
  const [actor] = actorsAmong(analysis, name);
  if (actor?.kind === "country") return true;
  if (actor === undefined) return !isAbbreviation(analysis, name);
  // "Trong đó, Tuyên Quang ghi nhận 8": a figure in parts
  return actor.kind === "name" && isPart(analysis.speech, 0, "continues");
}

/** "UNSTRA": no place is called so. */
function isAbbreviation({ words, source, shouting }: SpeechAnalysis, { from, to }: NameSpan): boolean {
  const word = words[from];
  if (word === undefined || to - from !== 1 || shouting) return false;
  return /^\p{Lu}{3,}$/u.test(source.text.slice(word.start, word.end));
}

/** "Con số được chính quyền đưa ra": the figure first, then who gave it. */
function givenBy(marked: Marked, subject: NameSpan | null): NameSpan | null {
  if (subject === null) return null;
  for (let at = subject.to - 1; at > subject.from; at -= 1) {
    if (isPart(marked, at, "putBy") && at + 1 < subject.to) return { from: at + 1, to: subject.to };
  }
  return subject;
}

/** "quoted a doctor as saying": who is cited speaks. */
function citedFrame(analysis: SpeechAnalysis, verb: SpeechMark, make: Make): Frame | null {
  const name = nameFrom(analysis, verb.to);
  if (name === null || !isPart(analysis.speech, name.to, "asSaying")) return null;
  const speaks = looksLikeSpeaker(analysis, name) || isPlainName(analysis, name);
  return speaks ? { ...make(name, "says", verb.from), after: false } : null;
}

/** "a count by the newspaper", "data BNPB": whose it is; null = nobody's. */
function withoutReport(marked: Marked, name: NameSpan): NameSpan | null {
  let { from } = name;
  for (;;) {
    const mark = marked.at[from];
    const heads = mark?.parts.some((part) => part === "reportHeads" || part === "reportNouns");
    if (mark === undefined || !heads || mark.to >= name.to) break;
    from = mark.to;
  }
  return from === name.from ? name : trimmed(marked, { from, to: name.to });
}

/** "Yerevan denied this and said that …": the subject of the verb before, or the head of the sentence. */
function joined(
  analysis: SpeechAnalysis,
  verb: SpeechMark,
  before: readonly Frame[],
  kind: FrameKind,
  make: Make,
): Frame | null {
  const marked = analysis.speech;
  const last = beforeFillers(marked, verb.from) - 1;
  const coordinated = isPart(marked, last, "ands") || isPart(marked, last, "adversatives");
  const participle = marked.words[last]?.text === ",";
  if (!coordinated && !participle) return null;
  const frame = before.findLast((other) => other.kind !== "according" && other.nobody !== true);
  if (frame !== undefined) return { ...make(null, kind, verb.from), name: frame.name, after: false };
  // "They shot dead two men, saying …": who does the one does the other
  const heads = coordinated || isGerund(analysis, verb);
  return heads ? headFrame(analysis, make(null, kind, verb.from)) : null;
}

/** "Police did not give a toll but said": the actor at the head of the sentence, or a short name. */
function headFrame(analysis: SpeechAnalysis, frame: Frame): Frame | null {
  const marked = analysis.speech;
  let from = 0;
  while (marked.skip[from] === true || isPart(marked, from, "openers")) {
    from = Math.max(from + 1, marked.at[from]?.to ?? 0);
  }
  if (marked.words[from]?.text === ",") from += 1;
  if (isPart(marked, from, "pronouns")) return { ...frame, name: null, after: false };
  const name = capitalsOf(marked, nameFrom(analysis, from));
  if (name === null || !looksLikeSpeaker(analysis, name)) return null;
  const [actor] = actorsAmong(analysis, name);
  const { start, end } =
    actor?.start === marked.words[name.from]?.start ? actor! : spanOfWords(marked.words, name);
  return { ...frame, name: { start, end }, after: false };
}

/** Whether a call comes right before whom it is made to, and no verb of its own is spoken of. */
function followsCall({ speech }: SpeechAnalysis, { from }: NameSpan): boolean {
  return speech.verbs.some(
    ({ parts, to }) => to === from && parts.includes("calls") && !parts.includes("says"),
  );
}

/** Of "Phnom Penh không", "Phnom Penh tidak" the words in capitals at its head, where there are any two. */
function capitalsOf({ words }: Marked, name: NameSpan | null): NameSpan | null {
  if (name === null || !words[name.from]!.capital || !words[name.from + 1]?.capital) return name;
  let to = name.from;
  while (to < name.to && words[to]!.capital) to += 1;
  return { from: name.from, to };
}

/** "Theo tuyên bố của Bộ Quốc phòng Armenia", "according to a statement by …", "theo thông tin này". */
function accordingFrame(analysis: SpeechAnalysis, verb: SpeechMark, make: Make): Frame | null {
  const marked = analysis.speech;
  let from = verb.to;
  let report = false;
  for (;;) {
    const mark = marked.at[from];
    if (mark?.parts.includes("reportHeads")) report = true;
    else if (!mark?.parts.some((part) => part === "openers" || part === "putBy")) break;
    from = mark!.to;
  }
  // "…, hãng tin X dẫn lời một bác sĩ": the agency that cites comes first
  const agency = verb.parts.includes("cites") ? subjectBefore(analysis, verb.from) : null;
  const frame = (name: NameSpan | null): Frame => {
    const made = make(name, "according", agency?.from ?? verb.from);
    const closes = verb.parts.includes("saidBy") || closesSentence(marked, verb, name ?? { from, to: from });
    return closes ? { ...made, after: true } : made;
  };
  const first = withoutLocal(marked, nameFrom(analysis, from));
  // "berdasarkan data laporan harian kesehatan petugas dari Kementerian Kesehatan": whose report it is comes last
  const whose =
    report &&
    first !== null &&
    marked.words[first.from]?.capital === false &&
    isPart(marked, first.to, "reportOf");
  const name = whose ? withoutLocal(marked, nameFrom(analysis, first.to + 1)) : first;
  if (name === null) return report ? frame(null) : null;
  if (isPronoun(marked, name)) return frame(null);
  if (isReportAlone(marked, name)) return report ? frame(null) : null;
  if (looksLikeSpeaker(analysis, name) || isPlainName(analysis, name))
    return frame(namedAfter(analysis, name));
  return report ? frame(null) : null;
}

/** "Lương Thị Hồng (trú xã Châu Hạnh) bị lũ cuốn, nâng": a bracket that opens before the name closes before the verb. */
function isAside({ words }: Marked, name: NameSpan, verb: SpeechMark): boolean {
  const closing = words.slice(name.to, verb.from).findIndex(({ text }) => text === ")" || text === "(");
  return closing >= 0 && words[name.to + closing]!.text === ")";
}

/** "officials there" */
function withoutLocal(marked: Marked, name: NameSpan | null): NameSpan | null {
  if (name === null || name.to - name.from < 2 || !isPart(marked, name.to - 1, "locals")) return name;
  return { from: name.from, to: name.to - 1 };
}

/** "500 people were injured according to rescue officials.": content before, nothing behind. */
function closesSentence(marked: Marked, { from }: SpeechMark, { to }: NameSpan): boolean {
  // "…, seperti dikutip AFP, Minggu (10/11)": but a day
  for (let at = to; at < marked.words.length; at += 1)
    if (marked.words[at]!.kind !== "mark" && marked.skip[at] !== true) return false;
  return holdsClause(marked, from);
}

/** "Nine dead in Lorn: police": the name alone at the end of a line. */
function tailFrame(analysis: SpeechAnalysis): Frame | null {
  const { words, speech: marked } = analysis;
  let to = words.length;
  while (to > 0 && words[to - 1]!.kind === "mark") to -= 1;
  for (let at = to - 2; at >= Math.max(2, to - longestTail); at -= 1) {
    const { text, kind, start, end } = words[at]!;
    if (kind !== "mark") continue;
    const dash = "-–—".includes(text) && start > words[at - 1]!.end && words[at + 1]!.start > end;
    if (text !== ":" && !dash) return null;
    const name = { from: at + 1, to };
    if (!isSpeakerAlone(analysis, name) || !holdsClause(marked, at)) return null;
    return { name: spanOfWords(marked.words, name), kind: "says", start, end, opens: start, after: true };
  }
  return null;
}

/** "Báo cáo nhanh của Sở Y tế, tính đến …": a report that tells without a verb. */
function reportFrame(analysis: SpeechAnalysis, head: SpeechMark): Frame | null {
  const name = nameFrom(analysis, head.to);
  if (name === null || !looksLikeSpeaker(analysis, name)) return null;
  if (!",:".includes(analysis.words[name.to]?.text ?? ".")) return null;
  return { ...maker(analysis, head)(name, "according", head.from), after: false };
}

/** "Menhan: 12 prajurit gugur": the head of a line names who says the rest. */
function headingFrame(analysis: SpeechAnalysis): Frame | null {
  const { words, speech: marked } = analysis;
  const head = marked.at[0];
  if (head?.parts.includes("reportHeads") && head.to > 1 && !marked.verbs.includes(head))
    return reportFrame(analysis, head);
  const colon = words.findIndex(({ text }, at) => text === ":" || at > 8);
  if (words[colon]?.text !== ":" || colon === 0) return null;
  const from = words[0]?.text === "-" || words[0]?.text === "•" ? 1 : 0;
  const name = { from, to: colon };
  if (marked.verbs.some((verb) => verb.from < colon)) return null;
  if (!isSpeakerAlone(analysis, name) && !isOwnedBody(analysis, name)) return null;
  const { start, end } = words[colon]!;
  return {
    name: spanOfWords(marked.words, name),
    kind: "says",
    start,
    end,
    opens: words[from]!.start,
    after: false,
  };
}

/** "Armenia's defence ministry": a name, and to its end a body or a group. */
function isOwnedBody(analysis: SpeechAnalysis, { from, to }: NameSpan): boolean {
  const { words } = analysis;
  const actors = actorsAmong(analysis, { from: from + 1, to });
  const last = actors.at(-1);
  const body = last?.kind === "organisation" || last?.kind === "group";
  return words[from]!.capital && body && last.end === words[to - 1]!.end && /['’]s$/u.test(words[from]!.text);
}

/** "we all hope": a pronoun and a word more. */
function weAll(marked: Marked, { from, to }: NameSpan): boolean {
  return (
    to - from === 2 && marked.words[from + 1]?.capital === false && isPronoun(marked, { from, to: from + 1 })
  );
}

function isPronoun(marked: Marked, stretch: NameSpan): boolean {
  const mark = marked.at[stretch.from];
  return mark?.to === stretch.to && mark.parts.includes("pronouns") && !isShortForm(marked, stretch.from);
}

/** "the WHO": capitals that read like a pronoun, in a text that is not in capitals throughout. */
function isShortForm({ words }: Marked, at: number): boolean {
  const { form, text } = words[at]!;
  return form.upper && text.length > 1 && words.some((word) => word.kind === "letters" && !word.form.upper);
}

/** Before the name, its article aside, comes what ends a clause. */
function endsContent(marked: Marked, first: number): boolean {
  let at = first - 1;
  while (at > 2 && (marked.skip[at] === true || endsOpener(marked, at))) at -= 1;
  // "…,' the clinic said"
  if (/^['’]$/u.test(marked.words[at]?.text ?? "") && marked.words[at - 1]?.text === ",") at -= 1;
  // "…, Reuters dẫn nguồn tin cảnh sát cho biết": the agency that cites comes between
  if (isPart(marked, at, "cites")) while (at > first - citing && marked.words[at]?.kind !== "mark") at -= 1;
  const before = marked.words[at];
  if (before?.kind !== "mark" || !',"-–—'.includes(before.text)) return false;
  return before.text === '"' || (holdsClause(marked, at) && !endsDateline(marked, at));
}

/** Words of the longest dateline. */
const longestDateline = 9;

/** "RIYADH, ARAB SAUDI - Koalisi mengatakan", "Jakarta, CNN Indonesia -- Polisi": where and by whom it was written. */
function endsDateline({ words }: Marked, at: number): boolean {
  if (words[at]!.text === "," || at > longestDateline) return false;
  const head = words.slice(0, at);
  const parted = head.findIndex(({ text }) => text === "," || text === "(");
  return (
    parted > 0 &&
    head.every(
      ({ kind, capital }, i) =>
        kind === "mark" || (kind === "letters" && (capital || words[i - 1]?.text === ".")),
    )
  );
}

/** "On Monday,", "In Kherson,": an adverbial is no content; a clause has two words of its own. */
function holdsClause(marked: Marked, to: number): boolean {
  const { words, skip } = marked;
  let own = 0;
  for (let at = 0; at < to; at += 1) {
    if (words[at]!.kind !== "mark" && skip[at] !== true && !endsOpener(marked, at)) own += 1;
  }
  let first = 0;
  while (first < to && words[first]!.kind === "mark") first += 1;
  // "Chiều 3/7, trả lời phỏng vấn, ông Vlad cho biết": the occasion of what is said
  let opens = first;
  while (opens < to && (skip[opens] === true || words[opens]!.text === ",")) opens += 1;
  if (isPart(marked, first, "interviews") || isPart(marked, opens, "interviews")) return false;
  if (isPart(marked, first, "stops")) return own >= 4;
  // "The truce is over, the general said"
  if (own === 2 && auxiliaryBefore(marked, first, to)) return true;
  // "The blast killed nine, police said"
  return own >= (isPart(marked, first, "openers") ? 3 : 2);
}

/** Between two words of a clause of its own: "is", "has". */
function auxiliaryBefore(marked: Marked, from: number, to: number): boolean {
  for (let at = from + 1; at < to - 1; at += 1) if (isPart(marked, at, "auxiliaries")) return true;
  return false;
}

const people = perLanguage(({ harm }) => compileList(Object.values(harm.people).flat()));

const capitalAt = ({ words }: Marked, at: number): boolean => words[at]?.capital === true;

/** "the two bishops": the last word is one for people. */
function endsWithPeople({ words, language }: SpeechAnalysis, { to }: NameSpan): boolean {
  return matchAt(people(language), words, to - 1) !== null;
}

/** An opener of one word, or the last word of a longer one. */
function endsOpener(marked: Marked, at: number): boolean {
  for (let from = Math.max(0, at - 3); from <= at; from += 1) {
    const mark = marked.at[from];
    if (mark?.to !== at + 1 || mark.parts.includes("ands") || mark.parts.includes("adversatives")) continue;
    if (mark.parts.includes("openers") || mark.parts.includes("reportHeads")) return true;
  }
  return false;
}
