/** One ceasefire statement as a claim: its words, its dates, who brokered, who holds or breaks it. */
import type { CeasefireClaim, CeasefireStatus } from "../../model/claims/ceasefire-claim.ts";
import type { When } from "../../model/claims/when.ts";
import type { Span } from "../../model/span.ts";
import type { Dated } from "../dates/dated-sentences.ts";
import { isDayOfOtherAct } from "../dates/is-day-of-other-act.ts";
import { type WhenOptions, whenOf } from "../dates/when-of.ts";
import { actorsAmong } from "../people/find-actors.ts";
import { isSpeakingDay } from "../people/is-speaking-day.ts";
import type { NameSpan } from "../people/name-span.ts";
import { announcerOf, speakerOf } from "../people/speaker-of.ts";
import { whereOf } from "../people/where-of.ts";
import { wordFrom } from "../text/nearby.ts";
import { perLanguage } from "../text/per-language.ts";
import { compileList, holdsPhrase, matchAt } from "../text/phrases.ts";
import { joinedByAnd, spanOfWords } from "../text/text-analysis.ts";
import { type Broker, namesIn } from "./broker.ts";
import type { CeasefireAnalysis, Statement } from "./ceasefire-analysis.ts";
import { type Mention, marksNear } from "./ceasefire-marks.ts";
import { detailsOf } from "./details.ts";
import { hostOf, hostsBefore } from "./host-of.ts";
import { isOfPerson } from "./is-of-person.ts";
import { brokersOf, partiesOf, subjectOf } from "./parties-of.ts";
import { stanceOf } from "./stance-of.ts";

/** What is done by speaking: the day of speaking is its own. */
const spoken: readonly CeasefireStatus[] = ["called-for", "proposed", "rejected"];

const unmade: readonly string[] = ["ceasefire-none-made", "ceasefire-never-made", "ceasefire-conditional"];

/** Rules that tell what a speaker denies. */
const denials: readonly string[] = ["ceasefire-none-made", "ceasefire-never-made", "ceasefire-breach-denied"];

/** What befalls a ceasefire that was made before: not on the day of its signing. */
const ends: readonly CeasefireStatus[] = ["violated", "collapsed", "extended", "rejected"];

export interface CeasefireDraft extends Omit<CeasefireClaim, "id" | "source"> {
  readonly analysis: CeasefireAnalysis;
}

/** @param before the drafts of the statements before it in the sentence. */
export function ceasefireDraft(statement: Statement, before: readonly CeasefireDraft[]): CeasefireDraft {
  const { analysis, mention, reading } = statement;
  const { source, sentence } = analysis;
  const words = wordsOf(statement);
  const subject = subjectOf(statement, words.from);
  const brokers = brokersOf(statement);
  const bounds = boundsOf(statement, words, subject, brokers);
  const details = detailsOf(statement, bounds.clause, brokers);
  const inherited = details.pointsBack ? before.at(-1) : undefined;
  const mediators = mediatorsOf(statement, subject, brokers, inherited?.mediators ?? []);
  const status = statusOf(statement, subject, mediators.length > 0);
  const trigger = spanOfWords(analysis.words, words);
  const { start, end } = spanOfWords(analysis.words, {
    from: Math.min(bounds.clause.from, details.from),
    to: bounds.last,
  });
  const speaker =
    speakerOf(trigger, analysis) ?? (status === "in-force" ? announcerOf(trigger, analysis) : null);
  // "the truce declared in March collapsed in August": from the word that tells
  const told = ends.includes(status) ? reading.cues.at(-1) : undefined;
  const act = told === undefined ? { start, end } : spanOfWords(analysis.words, told);
  const stance = denials.includes(reading.rule)
    ? "denies"
    : stanceOf(analysis, {
        status: reading.status,
        at: mention.from,
        subject,
        cleft: isCleft(analysis, words.from),
        speaker,
      });
  // what hangs on a condition, or was never made, has no day of the sentence before
  const dating = unmade.includes(reading.rule) ? "rejected" : status;
  // "remains committed to the truce": that goes on
  const goesOn = status === "in-force" && reading.cues.some(({ parts }) => parts.has("keeps"));
  const infer = goesOn ? false : stance === "states" ? inferenceOf(analysis, dating) : "one-day";
  const clause = analysis.ceasefire.clause[mention.from] ?? 0;
  const found = whenIn(analysis, act, clause, dating, infer) ?? yearBehind(statement);
  // "the truce signed on 5 June is holding": on that day it was signed
  const signed = before.some((other) => other.status === "agreed" && other.when?.words === found?.words);
  const begins = reading.cues.some(({ parts }) => parts.has("effective"));
  const when = status === "in-force" && signed && !begins ? null : found;
  return {
    analysis,
    kind: "ceasefire",
    sentence: sentence.id,
    start,
    end,
    quote: source.text.slice(start, end),
    trigger,
    speaker,
    stance,
    when,
    where: whereOf(trigger, analysis),
    rule: reading.rule,
    words: decidingWords(statement),
    status,
    ...datesOf(statement, status, when, bounds.clause),
    mediators: [...mediators],
    ...(isBacked(brokers, mediators) ? { backed: true as const } : {}),
    parties: partiesOf(statement, subject, details.parties, mediators, inherited?.parties ?? []),
    purpose: details.purpose,
    duration: details.duration,
    ordinal: details.ordinal,
    ceasefires: details.ceasefires,
  };
}

/** All who are named are only said to support it. */
function isBacked(brokers: readonly Broker[], mediators: readonly string[]): boolean {
  const backers = brokers.filter(({ backs }) => backs).flatMap(({ names }) => names);
  return mediators.length > 0 && mediators.every((name) => backers.includes(name));
}

const clefts = perLanguage(({ speech }) => compileList(speech.clefts ?? []));

/** Words within which "it was X" may begin before its "that". */
const farCleft = 6;

/** "it was the army that violated", "that had violated" */
function isCleft({ words, speech, language }: CeasefireAnalysis, verb: number): boolean {
  const { complementisers, relatives } = language.speech;
  let link = verb - 1;
  while (speech.skip[link] === true) link -= 1;
  if (![...complementisers, ...relatives].includes(words[link]?.text ?? "")) return false;
  return holdsPhrase(clefts(language), words.slice(Math.max(0, verb - farCleft), verb));
}

/** The ceasefire with all that decides what is said of it. */
function wordsOf({ mention, reading }: Statement): NameSpan {
  return {
    from: Math.min(mention.from, ...reading.cues.map((cue) => cue.from)),
    to: Math.max(mention.to, ...reading.cues.map((cue) => cue.to)),
  };
}

/** "gencatan senjata 1974": a year right behind the ceasefire is its own. */
function yearBehind({ analysis, mention }: Statement): When | null {
  const { words, source } = analysis;
  const year = words[mention.to];
  const next = words[mention.to + 1];
  if (year === undefined || !/^(?:19|20)\d\d$/u.test(year.text) || next?.kind === "letters") return null;
  return { edtf: year.text, basis: "stated", words: source.text.slice(year.start, year.end) };
}

/** From the first who acts or brokers to the end of this part of the sentence, at most forty words on. */
function boundsOf(
  { analysis, mention }: Statement,
  words: NameSpan,
  subject: NameSpan | null,
  brokers: readonly Broker[],
): { readonly clause: NameSpan; readonly last: number } {
  const { clause } = analysis.ceasefire;
  const from = Math.min(words.from, subject?.from ?? words.from, ...brokers.map((broker) => broker.from));
  const near = brokers.filter((broker) => broker.from - words.to <= 4);
  const last = Math.max(words.to, ...near.map((broker) => broker.to));
  let to = last;
  const own = clause[mention.from] ?? 0;
  while (to < analysis.words.length && to - last < 40 && clause[to] === own) to += 1;
  return { clause: { from, to }, last };
}

function decidingWords({ analysis, mention, reading }: Statement): string[] {
  const parts = [...reading.cues, mention]
    .sort((a, b) => a.from - b.from)
    .map((part) => spanOfWords(analysis.words, part));
  return [...new Set(parts.map(({ start, end }) => analysis.source.text.slice(start, end)))];
}

/** Who persuaded, hosted or brokered; otherwise those of the ceasefire pointed back to; otherwise the hosts told before. */
function mediatorsOf(
  statement: Statement,
  subject: NameSpan | null,
  brokers: readonly Broker[],
  inherited: readonly string[],
): readonly string[] {
  const { analysis, reading } = statement;
  const host = reading.rule === "ceasefire-persuasion" ? subject : hostOf(statement);
  const own = host === null ? brokers.flatMap((broker) => broker.names) : namesIn(analysis, host);
  const told = own.length > 0 ? own : inherited;
  return [...new Set(told.length > 0 ? told : hostsBefore(statement))];
}

const pacts = perLanguage(({ ceasefire }) => compileList(ceasefire.weakAnaphors));

/** "kesepakatan gencatan senjata", "kesepakatan ini": an agreement; not "lệnh này" (this order). */
function isPact({ words, language }: CeasefireAnalysis, { kind, from, to }: Mention): boolean {
  return kind === "agreement" || (kind !== "truce" && holdsPhrase(pacts(language), words.slice(from, to)));
}

/** Words of the parties between a ceasefire and what is to come: "antara Hamas dan Israel". */
const farParties = 8;

/** Announced by two sides or as an agreement: agreed. Declared by one alone: in force. */
function statusOf(
  { analysis, mention, reading }: Statement,
  subject: NameSpan | null,
  mediated: boolean,
): CeasefireStatus {
  const declared =
    reading.rule.startsWith("ceasefire-declared") &&
    reading.cues.some((cue) => [...cue.before, ...cue.after].includes("declared"));
  if (!declared) return reading.status;
  const { ceasefire, words, language } = analysis;
  const clause = ceasefire.clause[mention.from];
  const near = marksNear(ceasefire, mention);
  // "announced that it would cease fire from Sunday": the start is still to come
  const first = reading.cues[0]?.to ?? mention.from;
  if (near.some((m) => m.parts.has("future") && m.from >= first && m.to <= mention.from)) return "agreed";
  // "announced that the truce (between the two sides) will begin on Monday"
  const far = language.ceasefire.between.includes(words[mention.to]?.text ?? "") ? farParties : 1;
  const toCome = near.some(
    (m) =>
      (m.parts.has("future") || m.after.includes("agreed")) &&
      m.from >= mention.to &&
      m.from - mention.to <= far,
  );
  if (toCome) return "agreed";
  if (near.some((m) => m.parts.has("unilateral") && ceasefire.clause[m.from] === clause)) return "in-force";
  // "kesepakatan ini diumumkan": what is announced is an agreement
  if (isPact(analysis, mention) || mediated) return "agreed";
  if (subject === null) return "in-force";
  const actors = actorsAmong(analysis, subject);
  const joined = joinedByAnd(analysis, subject.from, subject.to);
  return (actors.length >= 2 && joined) || actors.some((actor) => actor.kind === "both-sides")
    ? "agreed"
    : "in-force";
}

/** Letters between a ceasefire and its date behind it, and a period there. */
const farDate = 120;
const farPeriod = 70;

/** Words of the ceasefire between "violated" and what tells how. */
const farManner = 5;

const manners = perLanguage(({ ceasefire }) => compileList(ceasefire.breachBy ?? []));

/**
 * A date of the same part of the sentence; otherwise of the head of the sentence; never of what a later "that" tells.
 * @param clause number of that part.
 */
export function whenIn(
  analysis: CeasefireAnalysis,
  claim: Span,
  clause: number,
  status: CeasefireStatus,
  infer: NonNullable<WhenOptions["infer"]> = inferenceOf(analysis, status),
): When | null {
  const { words, speech, sentence } = analysis;
  const { relatives, withWords } = analysis.language.ceasefire;
  const clauses = analysis.ceasefire.clause;
  const at = wordFrom(words, claim.start);
  let first = at;
  while (first > 0 && clauses[first - 1] === clause && at - first < 120) first -= 1;
  const behind = wordFrom(words, claim.end);
  let last = behind;
  let own = clause;
  for (; last < words.length && (words[last]?.start ?? 0) <= claim.end + farDate; last += 1) {
    const divides = speech.skip[last] !== true && (speech.at[last]?.parts.includes("divides") ?? false);
    // "the truce that took effect on 4 May": what a relative clause right behind tells is told of the ceasefire
    const relative = last - behind <= 2 && relatives.includes(words[last]?.text ?? "");
    // "in force since 3 May", "có hiệu lực kể từ trưa 6/1"
    const dated = divides && speech.skip[speech.at[last]!.to] === true;
    // "accused them of breaking it by shelling Lorn on 25 December"
    if (
      status === "violated" &&
      last - behind <= farManner &&
      matchAt(manners(analysis.language), words, last) !== null
    ) {
      own = clauses[last + 1] ?? own;
      continue;
    }
    // "an agreement with the rebels on 4 May"
    const side = withWords.includes(words[last]?.text ?? "");
    if (clauses[last] !== own || (divides && !relative && !dated && !side)) break;
  }
  const within = {
    start: words[first]?.start ?? sentence.start,
    end: words[last - 1]?.end ?? sentence.end,
  };
  // "the truce that ended the siege in July collapsed on Tuesday": the day of what a relative clause tells
  const relative = (date: Dated) =>
    ends.includes(status) &&
    date.end <= claim.start &&
    words.slice(first, wordFrom(words, date.start)).some(({ text }) => relatives.includes(text)) &&
    analysis.dated.dates.some((other) => other.start >= claim.end && other.end <= within.end);
  // "called on both to respect the truce agreed in July": nobody called in July
  const madeOn = (date: Dated, index: number) =>
    (status === "called-for" || status === "mentioned") &&
    index === analysis.index &&
    date.start >= claim.end &&
    isDayOfOtherAct(date, claim, analysis);
  // "was not to begin until 20 July": the last word of the claim
  const ownUntil = (date: Dated) => {
    const lead = words[wordFrom(words, date.start) - 1];
    return lead !== undefined && lead.end <= claim.end && analysis.language.time.until.includes(lead.text);
  };
  return whenOf(claim, analysis, {
    within,
    openEnds: false,
    running: false,
    otherActs: ends.includes(status),
    infer,
    except: (date, index) =>
      // "memperpanjang gencatan senjata hingga 15 September": the day of its end
      (date.lead === "until" && !ownUntil(date)) ||
      // "halted, ending the fighting that had raged since October": the farther, the less is a period its own
      (date.lead !== null && date.end > claim.end + farPeriod) ||
      (index === analysis.index && (relative(date) || isOfPerson(analysis, date))) ||
      madeOn(date, index) ||
      (!(index === analysis.index && spoken.includes(status)) &&
        isSpeakingDay(date, analysis.all[index]!, "ceasefire")),
  });
}

/**
 * Talks go on from one sentence to the next, and what is told of a ceasefire; the day of other things is not taken. An
 * accusation or denial takes only the one day of its item: who breaks a ceasefire may have done so before it ended.
 */
function inferenceOf(
  { all, dated }: CeasefireAnalysis,
  status: CeasefireStatus,
): NonNullable<WhenOptions["infer"]> {
  if (status === "proposed") return "paragraph";
  const names = (all[dated.before]?.ceasefire.mentions.length ?? 0) > 0;
  return names && status !== "rejected" && status !== "called-for" ? "item" : "one-day";
}

function datesOf(
  { analysis }: Statement,
  status: CeasefireStatus,
  when: When | null,
  bounds: NameSpan,
): Pick<CeasefireClaim, "declared" | "effective" | "ended"> {
  const none = { declared: null, effective: null, ended: null };
  if (when === null) return none;
  if (status === "collapsed") return { ...none, ended: when };
  if (status === "in-force") return { ...none, effective: when };
  if (status !== "agreed") return none;
  // "agreed on Sunday to a truce, the first since the war began": what begins comes before its day
  const day = analysis.dated.dates.find(({ words }) => words === when.words)?.start;
  const begins = marksNear(analysis.ceasefire, bounds).some(
    (m) =>
      m.parts.has("effective") &&
      m.from >= bounds.from &&
      m.to <= bounds.to &&
      (day === undefined || analysis.words[m.from]!.start <= day),
  );
  return begins ? { ...none, effective: when } : { ...none, declared: when };
}
