/**
 * Whether a date is the day of another act than a clause tells: "born in 1961", "a report of 14 March", the day of a
 * trial or a funeral in the same sentence.
 */
import type { Language } from "../../model/language/language.ts";
import type { Span } from "../../model/span.ts";
import { nearby, wordFrom } from "../text/nearby.ts";
import { perLanguage } from "../text/per-language.ts";
import { compileList, matchAt, type Phrases, phraseAt } from "../text/phrases.ts";
import { truceNames } from "../text/truce-names.ts";
import type { DateAnalysis, Dated } from "./dated-sentences.ts";
import { happenedOn } from "./happened-on.ts";
import { sinceEvent } from "./since-event.ts";

/** Words that may come between such an act and its date: "born in Orsk in". */
const reach = 3;
/** Words of the longest such act, and a few more. */
const longest = 5;

/** How far before the clause an act may come of which it tells: "the trial over the blast that killed". */
const nounReach = 6;

const acts = perLanguage(({ time }) => ({
  before: compileList([...time.actsBefore, ...time.actsBetween]),
  between: compileList(time.actsBetween),
  after: compileList(time.actsAfter),
  inEvent: compileList(time.inEvent ?? []),
  superlatives: compileList(time.superlatives ?? []),
  perfect: time.perfect === undefined ? null : compileList(time.perfect),
  otherTimes: compileList(time.otherTimes),
}));

const violence = perLanguage(({ harm }) => compileList(harm.violence ?? []));
/** Words of the longest word for a ceasefire. */
const longestTruce = 4;
/** Words of a season between it and its year. */
const farSeason = 2;

export function isDayOfOtherAct(date: Dated, clause: Span, analysis: DateAnalysis): boolean {
  if (isPartOfName(date, analysis) || isHeldAgainst(date, clause, analysis)) return true;
  if (isOfClauseBefore(date, clause, analysis)) return true;
  return toldOfOther(date, clause, analysis) && !happenedOn(date, clause, analysis, "apart");
}

/** Words behind a clause in which its own time may come, and before it in which its tense does. */
const farTime = 5;
const farTense = 3;

/**
 * "nine died on Monday, and 40,000 people have fled", "on Monday, in a war that has killed 30,000": told of all the time
 * until now; "nine died on Monday and four overnight": of a time of their own.
 */
function isOfClauseBefore(date: Dated, clause: Span, { words, language }: DateAnalysis): boolean {
  const { perfect, otherTimes } = acts(language);
  if (perfect === null || date.end > clause.start || date.lead === "since") return false;
  const own = wordFrom(words, date.end);
  const start = wordFrom(words, clause.start);
  const end = wordFrom(words, clause.end);
  const joined = [own, own + 1].some(
    (at) => language.speech.ands.includes(words[at]?.text ?? "") && at < start,
  );
  const presupposed = words
    .slice(Math.max(own, start - farTense), start)
    .some(({ text }) => language.speech.presupposed?.includes(text));
  if (!joined && !presupposed) return false;
  if (lastOf(perfect, words, Math.max(own, start - farTense), end) >= 0) return true;
  return joined && lastOf(otherTimes, words, own, end + farTime) >= 0;
}

/** Words between "the worst" and its "since", and behind that before its date: "the worst blaze in the county since". */
const farWorst = 8;
const farSince = 8;

/** "the deadliest attack since 2005": the date of what was worse. */
function isHeldAgainst(date: Dated, clause: Span, { words, language }: DateAnalysis): boolean {
  const own = wordFrom(words, date.start);
  const behind = clause.start >= date.end;
  const parted = words
    .slice(own, wordFrom(words, clause.start))
    .some(({ text }) => text === ";" || text === ":");
  if (date.lead !== "since" || (behind && !parted)) return false;
  const { superlatives } = acts(language);
  const since = lastOf(sinceEvent(language), words, Math.max(0, own - farSince), own);
  const worst = since < 0 ? -1 : lastOf(superlatives, words, Math.max(0, since - farWorst), since);
  return worst >= 0 && runsOn(words, worst, since);
}

/** "gencatan senjata 26 Oktober", "the 26 October truce": the day on which it was made. */
function isPartOfName(date: Dated, { words, language }: DateAnalysis): boolean {
  const ofYear = date.step?.unit === "year" && date.step.count === 0;
  const nounDate = ofYear ? "behind" : language.time.nounDate;
  if (nounDate === null) return false;
  const at = (offset: number) => wordFrom(words, offset);
  const phrases = truceNames(language);
  if (nounDate === "before") return matchAt(phrases, words, at(date.end)) !== null;
  const own = at(date.start);
  // "đình chiến mùa đông năm đó": the winter of that year
  const far = ofYear ? farSeason : 0;
  for (let from = Math.max(0, own - longestTruce - far); from < own; from += 1) {
    const match = matchAt(phrases, words, from);
    const gap = match === null ? -1 : own - from - match.length;
    if (gap === 0 || (gap > 0 && gap <= far)) return true;
  }
  return false;
}

function toldOfOther(
  date: Dated,
  clause: Span,
  { words, language, dated: { dates } }: DateAnalysis,
): boolean {
  const { before, between, after, inEvent } = acts(language);
  const at = (offset: number) => wordFrom(words, offset);
  const own = at(date.start);
  const ownEnd = at(date.end);
  const start = at(clause.start);
  const end = at(clause.end);
  const joined = end < own && isJoined(inEvent, words, end) ? end + farEvent : end;
  for (let from = Math.max(0, own - longest - reach); from < own; from += 1) {
    const act = phraseAt(before, words, from);
    // "đóng năm 1987": the last word of the act is the first of the date
    const gap = act === null ? 0 : own - act.to;
    if (act === null || gap < -1 || !runsOn(words, act.to, own) || gap > reach + 1) continue;
    // "signed in Kuala Morin on 26 October"; not "built in 1987, sank on 4 May": another date between
    if (
      gap > reach &&
      nearby(dates, ({ start }) => start, date.start, 2).some(
        (other) => other.end <= date.start && other.start >= words[act.to - 1]!.start,
      )
    )
      continue;
    // "10 người hy sinh năm 1968", not "sinh năm 1968": a word of the clause
    if (from >= start && from < end && end <= own) continue;
    if (from >= end && from < joined) continue;
    // "the storm that struck in 1999, killing 12": the clause goes on from what comes before its day
    if (words[ownEnd]?.text === "," && start - ownEnd === 1 && matchAt(between, words, from) !== null)
      continue;
    // "xét xử vụ đánh bom năm 2017": the day of what the trial is about
    if (lastOf(violence(language), words, from, own) >= 0) continue;
    // "hy sinh ngày 25/6": the "sinh" (born) of a word of the clause is none
    const isWithin = words[from]!.start >= clause.start && words[act.to - 1]!.end <= clause.end;
    if (isWithin && date.start !== clause.start) continue;
    // "since the war began in 2011": what began is that since which
    if (date.lead !== "since" || lastOf(sinceEvent(language), words, Math.max(0, from - longest), from) < 0)
      return true;
  }
  if (date.start === clause.start) return false;
  // "the trial over the 143 killed in 1982": the day right behind the clause is its own
  if (ownEnd > start)
    return (
      lastOf(between, words, joined, own) >= 0 || (own - end > 1 && ofAct(between, words, start, language))
    );
  if (lastOf(between, words, ownEnd, start) >= 0) return true;
  // "withdrew on 8 May, after 12 were killed"; but "on 8 May, after a raid, 12 were killed"
  // "patrols since 8 May, after a blast killed 12"; since a day that is the clause's own nothing comes after it
  // "on 27 January after recovering four bodies": what came first has no comma before it
  const near = date.lead === "since" || matchAt(after, words, ownEnd) !== null;
  const then = lastOf(after, words, ownEnd + (near ? 0 : apart), start);
  return then >= 0 && runsOn(words, then, start);
}

/** Words behind a clause that name its event and what it did: "in the flash floods that struck". */
const farEvent = 6;

/** Words between a date and an "after" that belongs to another clause. */
const apart = 2;

/** Whether an act comes right before the clause, which tells of it; not "silence was held for the 96 who died in 1989". */
function ofAct(
  between: Phrases<true>,
  words: DateAnalysis["words"],
  start: number,
  { speech }: Language,
): boolean {
  const act = lastOf(between, words, Math.max(0, start - nounReach), start);
  return (
    act >= 0 &&
    runsOn(words, act, start) &&
    !words.slice(act + 1, start).some(({ text }) => speech.be.includes(text))
  );
}

/** "killed in the flash floods that struck the valley": the event of the clause itself comes right behind it. */
function isJoined(inEvent: Phrases<true>, words: DateAnalysis["words"], end: number): boolean {
  return matchAt(inEvent, words, end) !== null && lastOf(inEvent, words, end + 1, end + farEvent) < 0;
}

/** No mark between two words. */
function runsOn(words: DateAnalysis["words"], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (words[at]!.kind === "mark") return false;
  return true;
}

/** The last word from which a phrase goes on within the words; -1 = none. */
function lastOf(phrases: Phrases<true>, words: DateAnalysis["words"], from: number, to: number): number {
  for (let at = to - 1; at >= from; at -= 1) {
    const match = matchAt(phrases, words, at);
    if (match !== null && at + match.length <= to) return at;
  }
  return -1;
}
