/**
 * What a sentence says of one ceasefire, from its cues or without any: named only, brokered, broken by an attack
 * "despite" it; and whether words such as "the deal" mean a ceasefire at all.
 */
import type { CeasefireStatus } from "../../model/claims/ceasefire-claim.ts";
import { actorsAmong } from "../people/find-actors.ts";
import { nearby } from "../text/nearby.ts";
import { perLanguage } from "../text/per-language.ts";
import { compileList, isPhrase } from "../text/phrases.ts";
import { joinedByAnd } from "../text/text-analysis.ts";
import type { CeasefireAnalysis, Statement } from "./ceasefire-analysis.ts";
import {
  type CeasefireMarks,
  type Mark,
  type Mention,
  type MentionKind,
  marksNear,
} from "./ceasefire-marks.ts";
import { cuesOf } from "./cue.ts";
import { isOfPerson } from "./is-of-person.ts";
import { statusOf } from "./status-of.ts";
import type { StatusReading } from "./status-reading.ts";

/** A ceasefire is pointed back to ("this deal") over at most so many sentences. */
const memory = 10;
/** How far a call reaches to what is called for, in words. */
const farCall = 12;

/** @param byCues what the cues tell; null = nothing. */
type Classifier = (
  analysis: CeasefireAnalysis,
  mention: Mention,
  byCues: StatusReading | null,
) => StatusReading | null;

const classifiers: Readonly<Record<MentionKind, Classifier>> = {
  truce: classifyNamed,
  agreement: classifyNamed,
  // a peace deal counts where the sentence says that a war or its fighting ended with it
  peace: (analysis, mention, byCues) =>
    endsWar(analysis, mention) ? classifyNamed(analysis, mention, byCues) : null,
  stop: classifyStop,
  anaphor: classifyPointing,
  weak: classifyPointing,
};

/** Null where the words mean no ceasefire, or tell nothing of it. */
export function classifyStatement(analysis: CeasefireAnalysis, mention: Mention): StatusReading | null {
  return classifiers[mention.kind](analysis, mention, statusOf(analysis, mention));
}

function classifyNamed(
  analysis: CeasefireAnalysis,
  mention: Mention,
  byCues: StatusReading | null,
): StatusReading {
  // "under the agreement": what was signed is agreed, whether or not it holds
  const under =
    byCues?.status === "in-force" &&
    byCues.cues.every((cue) => cue.parts.has("breaks") && !cue.parts.has("amid"));
  if (mention.kind === "agreement" && under) return bare(analysis, mention);
  const holds = byCues === null || byCues.status === "in-force" || byCues.status === "agreed";
  return (
    (holds ? attackedDespite(analysis, mention) : null) ??
    byCues ??
    persuaded(analysis, mention) ??
    mediated(analysis, mention) ??
    begun(analysis, mention) ??
    bare(analysis, mention)
  );
}

/** "they stopped fighting" is no ceasefire by itself: somebody must ask for it, talk of it or agree to it. */
function classifyStop(
  analysis: CeasefireAnalysis,
  mention: Mention,
  byCues: StatusReading | null,
): StatusReading | null {
  if (isToldOfTruce(analysis, mention, byCues)) return null;
  // "announced a truce brokered by Russia, ending all fighting": what it is to bring
  if (namedEarlier(analysis.ceasefire, mention)) return null;
  const told: readonly (string | undefined)[] = ["called-for", "agreed", "rejected", "proposed"];
  return told.includes(byCues?.status) ? byCues : persuaded(analysis, mention);
}

/** Words between "lay down arms" and "and observe a truce", and between a deal and its "calling for an end to fighting". */
const farNext = 6;
const farDeal = 20;
/** Mentions looked at on each side. */
const nearMentions = 8;

/** What stops is told of the truce that the sentence names as well: "to lay down arms and observe a truce". */
function isToldOfTruce(analysis: CeasefireAnalysis, mention: Mention, byCues: StatusReading | null): boolean {
  const { ceasefire, words, language } = analysis;
  const named = nearby(ceasefire.mentions, ({ from }) => from, mention.from, nearMentions).filter(
    ({ kind }) => kind === "truce" || kind === "agreement",
  );
  const next = named.find(({ from }) => from >= mention.to && from - mention.to <= farNext);
  if (next !== undefined && joinedByAnd(analysis, mention.to, next.from)) return true;
  // "agreed to a deal, calling for an end to fighting"
  const call = words[byCues?.cues[0]?.from ?? words.length];
  const participle = language.speech.gerunds?.some((ending) => call?.text.endsWith(ending)) ?? false;
  return participle && named.some(({ to }) => to <= mention.from && mention.from - to <= farDeal);
}

/** "the deal", "this agreement": a ceasefire where one was named before, and where what is said fits one. */
function classifyPointing(
  analysis: CeasefireAnalysis,
  mention: Mention,
  byCues: StatusReading | null,
): StatusReading | null {
  const where = named(analysis, mention);
  if (where === null || isCondition(analysis, mention)) return null;
  if (byCues === null) return mediated(analysis, mention);
  const { status, rule, cues } = byCues;
  // "no such agreement exists", "to monitor the deal", "warned Harl to accept the deal": none is made by that
  const bare = rule === "ceasefire-rejected-before" && cues[0]?.parts.has("nots");
  const served =
    rule === "ceasefire-in-force-before" &&
    cues.every((cue) => !cue.parts.has("keeps") && !cue.parts.has("breaks"));
  if (bare || served || isAskedOfOthers(analysis, byCues)) return null;
  const breaks = status === "violated" || status === "collapsed" || status === "extended";
  // "the agreement took effect", "was announced", "they keep to the agreement": it is the ceasefire named before
  const stands =
    /^ceasefire-(?:in-force|declared)-after$/u.test(rule) ||
    (status === "in-force" && cues.some((cue) => cue.parts.has("keeps")));
  if (mention.kind === "anaphor" || where === "here" || breaks || stands) return byCues;
  return mediated(analysis, mention);
}

/** "warned Harl to accept the deal": an infinitive behind a name. */
function isAskedOfOthers({ words, language }: CeasefireAnalysis, { status, cues }: StatusReading): boolean {
  const at = cues[0]?.from ?? 0;
  const to = language.speech.infinitives?.includes(words[at - 1]?.text ?? "") === true;
  return status === "agreed" && to && words[at - 2]?.capital === true;
}

/** "the truce will take effect a day after the cabinet approves the deal": told of the truce already. */
function isCondition({ ceasefire }: CeasefireAnalysis, mention: Mention): boolean {
  const truce = ceasefire.mentions.findLast(({ from, kind }) => from < mention.from && kind === "truce");
  if (mention.kind !== "weak" || truce === undefined) return false;
  if (isCalledFor(ceasefire, truce, mention)) return true;
  const between = ceasefire.marks.filter(({ from, to }) => from >= truce.to && to <= mention.from);
  const future = between.findIndex(({ parts, after }) => parts.has("future") || after.includes("agreed"));
  return future >= 0 && between.slice(future).some(({ parts }) => parts.has("breaks"));
}

/** "urged them to cease fire and sign a deal": what is called for next is no deal that was signed. */
function isCalledFor({ marks, clause }: CeasefireMarks, truce: Mention, mention: Mention): boolean {
  if (clause[truce.from] !== clause[mention.from]) return false;
  const called = marks.some(
    ({ governs, to }) => governs.includes("calledFor") && to <= truce.from && truce.from - to <= farCall,
  );
  const breaks = marks.some(
    ({ parts, from, to }) => parts.has("breaks") && from >= truce.to && to <= mention.from,
  );
  return called && !breaks && mention.from - truce.to <= farCall;
}

/** "took effect on Monday and was extended twice": what is said first, where the reading is what is said last. */
export function saidBefore(statement: Statement): StatusReading | null {
  const { analysis, mention, reading } = statement;
  const { words } = analysis;
  const { status } = reading;
  const [last] = reading.cues;
  const agreed = agreedBefore(statement);
  if (agreed !== null) return agreed;
  const broke = status === "extended" || status === "violated" || status === "collapsed";
  if (!broke || last === undefined || last.from < mention.to) return null;
  const first = cuesOf(analysis, mention).find((cue) => cue.side === "after");
  if (first?.name !== "inForce" || first.mark.to >= last.from) return null;
  const bracketed = words[mention.to]?.text === ",";
  if (bracketed || !joinedByAnd(analysis, first.mark.to, last.from)) return null;
  return { status: "in-force", cues: [first.mark], rule: "ceasefire-in-force-after" };
}

/** "The truce signed on 20 January collapsed": it was agreed, on a day of its own, before what became of it. */
function agreedBefore({ analysis, mention, reading }: Statement): StatusReading | null {
  const { words, dated, ceasefire } = analysis;
  const last = reading.cues.at(-1);
  if (!became.includes(reading.status) || last === undefined || last.from < mention.to) return null;
  const first = cuesOf(analysis, mention).find(
    ({ side, name, mark }) => side === "after" && name === "agreed" && mark.to <= last.from,
  );
  if (first === undefined || ceasefire.clause[first.mark.from] !== ceasefire.clause[mention.from])
    return null;
  const from = words[first.mark.from]!.start;
  const to = words[last.from]!.start;
  const day = dated.dates.some(
    (date) =>
      (date.kind === "day" || (date.kind === "weekday" && date.resolved !== null)) &&
      date.start >= from &&
      date.end <= to &&
      !isOfPerson(analysis, date),
  );
  return day ? { status: "agreed", cues: [first.mark], rule: "ceasefire-agreed-after" } : null;
}
const became: readonly CeasefireStatus[] = ["in-force", "violated", "collapsed", "extended"];

const ceaseVerbs = perLanguage(({ ceasefire }) => compileList(ceasefire.ceaseVerbs ?? []));

/** How far behind "cease fire" its day may come, in letters: "ngừng bắn từ 4h ngày". */
const farDay = 14;

/** "hai bên ngừng bắn vào sáng 24/6": who does it right before the verb, and the day right behind. */
function begun(analysis: CeasefireAnalysis, mention: Mention): StatusReading | null {
  const { words, language, dated, ceasefire, speech } = analysis;
  if (!isPhrase(ceaseVerbs(language), words, mention.from, mention.to)) return null;
  const end = words[mention.to - 1]!.end;
  const day = nearby(dated.dates, (date) => date.start, end, 3).some(
    ({ kind, start }) => kind === "day" && start >= end && start - end <= farDay,
  );
  let to = mention.from;
  while (to > 0 && speech.skip[to - 1] === true) to -= 1;
  const actor = actorsAmong(analysis, { from: Math.max(0, to - farActor), to }).at(-1);
  if (!day || actor?.end !== words[to - 1]?.end) return null;
  const future = ceasefire.marks.some(
    (mark) => mark.parts.has("future") && mark.from >= to && mark.to <= mention.from,
  );
  return { status: future ? "agreed" : "in-force", cues: [], rule: "ceasefire-begun" };
}

/** Words of the longest name of who ceases fire. */
const farActor = 8;

/** Only named. An agreement was agreed, and so was "the truce of 1994"; of a truce without more nothing is said. */
function bare({ words, language, dated, ceasefire }: CeasefireAnalysis, mention: Mention): StatusReading {
  // "belum ada kesepakatan gencatan senjata": there is none yet
  const none = mention.kind === "agreement" ? notBefore(ceasefire, mention) : undefined;
  if (none !== undefined) return { status: "proposed", cues: [none], rule: "ceasefire-not-agreed" };
  // "an armistice is a formal agreement to stop fighting": any such agreement
  if (mention.kind === "agreement" && isAny({ words, language }, mention))
    return { status: "mentioned", cues: [], rule: "ceasefire-named" };
  if (mention.kind !== "truce") return { status: "agreed", cues: [], rule: "ceasefire-agreement-named" };
  const start = words[mention.from]?.start ?? 0;
  const end = words[mention.to - 1]?.end ?? start;
  const ofThen = nearby(dated.dates, (date) => date.start, start, 3).some(
    ({ kind, start: from, end: to }) =>
      (kind === "year" || kind === "month") &&
      ((to <= start && start - to <= 1) || (from >= end && from - end <= 4)),
  );
  return ofThen ? { status: "agreed", cues: [], rule: "ceasefire-dated" } : presupposed(ceasefire, mention);
}

/** An article before it, perhaps with one word between, behind a word for "is". */
function isAny(
  { words, language }: Pick<CeasefireAnalysis, "words" | "language">,
  { from }: Mention,
): boolean {
  const article = [from - 1, from - 2].find((at) =>
    language.numbers.articles.includes(words[at]?.text ?? ""),
  );
  return article !== undefined && language.speech.be.includes(words[article - 1]?.text ?? "");
}

/** The word for not that comes right before an agreement. */
function notBefore(ceasefire: CeasefireMarks, mention: Mention): Mark | undefined {
  return marksNear(ceasefire, mention).find(
    (m) => m.parts.has("nots") && m.to <= mention.from && mention.from - m.to <= 1,
  );
}

/** "despite the ceasefire" presupposes one; "will not cease fire" refuses one; "unilaterally ceased fire" begins one. */
function presupposed(ceasefire: CeasefireMarks, mention: Mention): StatusReading {
  const despite = marksNear(ceasefire, mention).find(
    (mark) => mark.parts.has("despite") && mark.to <= mention.from && mention.from - mark.to <= 4,
  );
  if (despite !== undefined) return { status: "in-force", cues: [despite], rule: "ceasefire-despite" };
  const near = marksNear(ceasefire, mention).filter(
    (mark) => mark.to <= mention.from && mention.from - mark.to <= 1,
  );
  const refused = near.find((mark) => mark.parts.has("refuses"));
  if (refused !== undefined) return { status: "rejected", cues: [refused], rule: "ceasefire-refused" };
  const alone = near.find((mark) => mark.parts.has("unilateral"));
  return alone === undefined
    ? { status: "mentioned", cues: [], rule: "ceasefire-named" }
    : { status: "in-force", cues: [alone], rule: "ceasefire-unilateral" };
}

/** "The deal, brokered by Norway, …": who brokered it tells that it was made. */
function mediated({ brokers }: CeasefireAnalysis, mention: Mention): StatusReading | null {
  const broker = brokers.find(({ from }) => from >= mention.to && from - mention.to <= 3);
  return broker === undefined ? null : { status: "agreed", cues: [], rule: "ceasefire-brokered" };
}

function persuaded({ ceasefire }: CeasefireAnalysis, mention: Mention): StatusReading | null {
  const mark = marksNear(ceasefire, mention).find(
    (m) =>
      m.parts.has("persuades") &&
      m.to <= mention.from &&
      mention.from - m.to <= 15 &&
      ceasefire.clause[m.from] === ceasefire.clause[mention.from],
  );
  return mark === undefined ? null : { status: "called-for", cues: [mark], rule: "ceasefire-persuasion" };
}

function endsWar({ ceasefire }: CeasefireAnalysis, mention: Mention): boolean {
  const near = marksNear(ceasefire, mention);
  return near.some(
    (end) =>
      end.parts.has("ends") &&
      Math.min(Math.abs(end.from - mention.to), Math.abs(mention.from - end.to)) <= 8 &&
      near.some((war) => war.parts.has("wars") && (war.to <= end.from || war.from - end.to <= 6)),
  );
}

function attackedDespite({ ceasefire }: CeasefireAnalysis, mention: Mention): StatusReading | null {
  const near = marksNear(ceasefire, mention);
  const despite = near.filter(
    (m) => m.parts.has("despite") && m.to <= mention.from && mention.from - m.to <= 4,
  );
  if (despite.length === 0 || !near.some((m: Mark) => m.parts.has("attacks"))) return null;
  return { status: "violated", cues: despite, rule: "ceasefire-attack-despite" };
}

/** Whether a ceasefire was named before: in this sentence, or in one of the last of the same item. */
function named(
  { ceasefire, all, sentence, index }: CeasefireAnalysis,
  mention: Mention,
): "here" | "before" | null {
  if (namedEarlier(ceasefire, mention)) return "here";
  for (let at = index - 1; at >= 0 && at >= index - memory; at -= 1) {
    const before = all[at];
    if (before === undefined || before.sentence.item !== sentence.item) break;
    if (before.sentence.furniture === null && before.ceasefire.naming) return "before";
  }
  // "seluruh kesepakatan" next to a truce that the same sentence names later
  return ceasefire.naming ? "here" : null;
}

function namedEarlier({ mentions }: CeasefireMarks, mention: Mention): boolean {
  return mentions
    .slice(0, 8)
    .some(({ from, kind }) => from < mention.from && (kind === "truce" || kind === "agreement"));
}
