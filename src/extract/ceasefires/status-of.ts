/**
 * What the cues of a ceasefire say of it: the outermost decides where it calls or rejects (a rejected call for a
 * truce is a rejection), the innermost where it breaks or talks (talks broken off about a truce are talks).
 */
import type { CeasefireStatus } from "../../model/claims/ceasefire-claim.ts";
import { nearby } from "../text/nearby.ts";
import { perLanguage } from "../text/per-language.ts";
import { compileList, findPhrases, isPhrase } from "../text/phrases.ts";
import { joinedByAnd } from "../text/text-analysis.ts";
import type { CeasefireAnalysis } from "./ceasefire-analysis.ts";
import { type CeasefireMarks, type Mark, type Mention, marksNear } from "./ceasefire-marks.ts";
import { type Cue, cuesOf } from "./cue.ts";
import type { CueName, PlainPart } from "./meaning.ts";
import type { StatusReading } from "./status-reading.ts";

const statusOfCue: Readonly<Record<CueName, CeasefireStatus>> = {
  agreed: "agreed",
  declared: "in-force",
  proposed: "proposed",
  calledFor: "called-for",
  inForce: "in-force",
  violated: "violated",
  collapsed: "collapsed",
  extended: "extended",
  rejected: "rejected",
};

/** "ceasefire-called-for-before": which list of the language pack, on which side. */
function ruleOf({ name, side }: Cue): string {
  return `ceasefire-${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}-${side}`;
}

const decide = (name: CueName, cues: readonly Cue[], rule: string): StatusReading => ({
  status: statusOfCue[name],
  cues: cues.filter((cue) => cue.name === name || cue.side === "before").map((cue) => cue.mark),
  rule,
});

/** What the rules of `statusOf` look at. */
interface Cues {
  readonly analysis: CeasefireAnalysis;
  readonly mention: Mention;
  readonly left: readonly Cue[];
  readonly right: readonly Cue[];
  /** The outermost cue before the ceasefire, where it calls for one or rejects it. */
  readonly outer: Cue | undefined;
  /** The mark right behind the ceasefire: "ceasefire talks". */
  readonly head: Mark | undefined;
}

interface StatusRule {
  readonly name: string;
  readonly read: (cues: Cues) => StatusReading | null;
}

/** Tried in this order; the first that tells something decides. */
const statusRules: readonly StatusRule[] = [
  { name: "spoken-of", read: spokenOf },
  { name: "conditional", read: conditional },
  { name: "war-ended", read: warEnded },
  { name: "denied", read: denied },
  { name: "none-made", read: noneMade },
  { name: "never-made", read: neverMade },
  { name: "was-none", read: wasNone },
  { name: "breach-denied", read: breachDenied },
  { name: "awaited", read: awaited },
  { name: "refused-after", read: refusedAfter },
  { name: "rejected-before", read: rejectedBefore },
  {
    name: "called-for-or-rejected-before",
    read: ({ outer }) => (outer === undefined ? null : decided(outer)),
  },
  { name: "talks", read: talks },
  { name: "proposal", read: proposal },
  { name: "broken-after", read: brokenAfter },
  {
    name: "called-for-after",
    read: (cues) => (isAccepted(cues) ? null : firstOf(cues.right, ["calledFor"])),
  },
  { name: "to-come", read: toCome },
  { name: "by-cues-before", read: ({ left }) => byLeft(left) },
  { name: "may-be-extended", read: mayBeExtended },
  {
    name: "by-cues-after",
    read: ({ right }) => firstOf(right, ["inForce"], ["agreed"], ["declared"], ["proposed"]),
  },
];

/** The status by the cues; null when they tell nothing. */
export function statusOf(analysis: CeasefireAnalysis, mention: Mention): StatusReading | null {
  const cues = cuesOf(analysis, mention);
  const right = cues.filter((cue) => cue.side === "after");
  // "the US-brokered truce took hold": the word before is a part of its name where something is said of it
  const named = (cue: Cue) => right.length > 0 && analysis.words[cue.mark.from - 1]?.text === "-";
  // "after months of hope, the truce was signed": the comma ends what comes before it
  const parted = (cue: Cue) => right.length > 0 && comma(analysis, cue.mark.to, mention.from);
  const left = cues.filter((cue) => cue.side === "before" && !named(cue) && !parted(cue));
  const outer = find(left, ["calledFor", "rejected"]);
  const head = nearby(analysis.ceasefire.marks, ({ from }) => from, mention.to, 1).find(
    ({ from }) => from === mention.to,
  );
  for (const { read } of statusRules) {
    const reading = read({ analysis, mention, left, right, outer, head });
    if (reading !== null) return reading;
  }
  return null;
}

function comma({ words }: CeasefireAnalysis, from: number, to: number): boolean {
  return words.slice(from, to).some(({ text }) => text === ",");
}

/** Marks of one part before the ceasefire and in its clause, the nearest last. */
function marksBefore(
  { ceasefire }: CeasefireAnalysis,
  mention: Mention,
  part: PlainPart,
  far: number,
): readonly Mark[] {
  return marksNear(ceasefire, mention).filter(
    (mark) =>
      mark.parts.has(part) &&
      mark.to <= mention.from &&
      mention.from - mark.to <= far &&
      ceasefire.clause[mark.from] === ceasefire.clause[mention.from],
  );
}

/** "declined to comment on the ceasefire": it is named, and nothing is said of it. */
function spokenOf({ analysis, mention, left, right }: Cues): StatusReading | null {
  const mark = marksBefore(analysis, mention, "spokenOf", 3).at(-1);
  // "discussed the collapse of the ceasefire": a nearer word tells more
  const nearer = left.some((cue) => cue.mark.from > (mark?.from ?? 0));
  if (mark === undefined || right.length > 0 || nearer) return null;
  // "discussed a ceasefire" is talks on one to come; "discussed the ceasefire" only names it
  return mark.before.includes("proposed") && !isDefinite(analysis, mention)
    ? null
    : { status: "mentioned", cues: [mark], rule: "ceasefire-spoken-of" };
}

/** "the ceasefire", "gencatan senjata itu": a word that points, on the side where the language has it. */
function isDefinite({ words, language }: CeasefireAnalysis, mention: Mention): boolean {
  const { demonstratives, ordinalSide } = language.ceasefire;
  const pointer = words[ordinalSide === "before" ? mention.from - 1 : mention.to];
  return pointer !== undefined && demonstratives.includes(pointer.text);
}

/** Words behind a ceasefire within which what it hangs on may come. */
const farCondition = 8;

/** "unless they accept a ceasefire", "no truce if they do not yield": what hangs on a condition is not there yet. */
function conditional({ analysis, mention, left, right }: Cues): StatusReading | null {
  const before = marksBefore(analysis, mention, "conditions", 12).at(-1);
  const after = marksNear(analysis.ceasefire, mention).find(
    (mark) =>
      mark.parts.has("conditions") &&
      mark.from >= mention.to &&
      mark.from - mention.to <= farCondition &&
      // "agreed to a truce of a week that may be extended if": what hangs on it is another thing
      !(left.some(({ name }) => name === "agreed") && joinedByAnd(analysis, mention.to, mark.from)),
  );
  // "would respect the ceasefire if help came"
  const promised = left.some((cue) => cue.name === "inForce" && toComeAt(analysis, mention, cue));
  const unreal = promised
    ? marksNear(analysis.ceasefire, mention).find(
        (m) => m.parts.has("unreal") && m.from >= mention.to && m.from - mention.to <= 2,
      )
    : undefined;
  // "there can be no ceasefire without the president"
  const { words, language } = analysis;
  const lacking = language.ceasefire.without?.includes(words[mention.to]?.text ?? "") === true;
  const none = lacking ? left.at(-1) : undefined;
  const mark =
    before ??
    after ??
    unreal ??
    (none?.name === "rejected" && none.mark.parts.has("nots") ? none.mark : undefined);
  if (mark === undefined) return null;
  // of a ceasefire that breaks, ends or goes on, the condition says when
  // "for every prisoner the truce will be extended by a day": neither has happened
  const yet = (cue: Cue) =>
    (cue.name === "extended" || cue.name === "inForce") &&
    marksNear(analysis.ceasefire, mention).some(
      (future) => future.parts.has("future") && future.to <= cue.mark.from && cue.mark.from - future.to <= 1,
    );
  const told = [...left, ...right].some((cue) => stands.includes(cue.name) && !yet(cue));
  return told ? null : { status: "proposed", cues: [mark], rule: "ceasefire-conditional" };
}
const stands: readonly CueName[] = ["violated", "collapsed", "extended", "inForce", "calledFor"];

/** How far behind "the armistice, which" the end may come, and the war behind it. */
const farEnd = 5;
const farWar = 5;

/** "the Armistice of Panlor, which ended the Kermian War" */
function endsWar({ ceasefire }: CeasefireAnalysis, mention: Mention, begun: boolean): Mark | undefined {
  const near = marksNear(ceasefire, mention);
  const end = near.find(
    ({ parts, from }) => parts.has("ends") && from >= mention.to && from - mention.to <= farEnd,
  );
  if (end === undefined) return undefined;
  const opened = near.some((m) => m.parts.has("relatives") && m.from >= mention.to && m.to <= end.from);
  // "took effect and ended the war": right behind
  const far = opened ? farWar : begun ? 1 : 0;
  const war = near.some((m) => m.parts.has("wars") && m.from >= end.to && m.from - end.to <= far);
  return war ? end : undefined;
}

/** "the war ended in an armistice", "kết thúc năm 1953 bằng lệnh đình chiến": what ended is the war. */
function warEnded({ analysis, mention, right }: Cues): StatusReading | null {
  const begun = firstOf(right, ["inForce"]);
  const ended = endsWar(analysis, mention, begun !== null);
  if (ended !== undefined && begun !== null) return begun;
  if (ended !== undefined) return { status: "agreed", cues: [ended], rule: "ceasefire-war-ended" };
  const by = marksBefore(analysis, mention, "endedBy", 2).at(-1);
  if (by === undefined) return null;
  const end = marksBefore(analysis, mention, "ends", 14).find((mark) => mark.to <= by.to);
  return end === undefined ? null : { status: "agreed", cues: [end], rule: "ceasefire-war-ended" };
}

/** "denied that any ceasefire had been agreed": what is denied is told, and the stance says so. */
function denied({ analysis, mention, left, right }: Cues): StatusReading | null {
  // "denied agreeing to any such truce"
  const agreed = find(right, ["agreed"]) ?? find(left, ["agreed"]);
  const denies = marksBefore(analysis, mention, "denies", 8).at(-1);
  return agreed === undefined || denies === undefined ? null : decided(agreed);
}

const nones = perLanguage(({ ceasefire: { noneMade = [], wasNone = [], nevers = [] } }) => ({
  made: compileList(noneMade),
  was: compileList(wasNone),
  never: compileList(nevers),
}));

/** "khẳng định không có thỏa thuận ngừng bắn nào": who says that no deal was made denies it. */
function noneMade({ analysis, mention, outer }: Cues): StatusReading | null {
  if (mention.kind !== "agreement" || outer === undefined || mention.from !== outer.mark.to) return null;
  const { words, language, frames } = analysis;
  const none = isPhrase(nones(language).made, words, outer.mark.from, outer.mark.to);
  const said = frames.some(({ kind, end }) => kind === "says" && end <= words[outer.mark.from]!.start);
  return none && said ? { status: "agreed", cues: [outer.mark], rule: "ceasefire-none-made" } : null;
}

/** How far before the ceasefire "agreed to" may come. */
const farAgreed = 4;

/** "Anutin said Thailand had never agreed to a ceasefire" */
function neverMade({ analysis, mention }: Cues): StatusReading | null {
  const { words, language, frames } = analysis;
  const agreed = marksNear(analysis.ceasefire, mention).findLast(
    (mark) =>
      mark.before.includes("agreed") && mark.to <= mention.from && mention.from - mark.to <= farAgreed,
  );
  if (agreed === undefined || !frames.some(({ kind }) => kind === "says" || kind === "according"))
    return null;
  const lead = words.slice(Math.max(0, agreed.from - farNone), agreed.from);
  return findPhrases(nones(language).never, lead).at(-1)?.to === lead.length
    ? { status: "agreed", cues: [agreed], rule: "ceasefire-never-made" }
    : null;
}

/** Words of the longest phrase that there was none, and a few more. */
const farNone = 6;

/** "there was no truce that winter": it is named, and nobody refuses it. */
function wasNone({ analysis: { words, language }, mention, right }: Cues): StatusReading | null {
  const before = words.slice(Math.max(0, mention.from - farNone), mention.from);
  const none = findPhrases(nones(language).was, before).at(-1)?.to === before.length;
  return none && right.length === 0 ? { status: "mentioned", cues: [], rule: "ceasefire-was-none" } : null;
}

/** "insisted that his men had not broken the ceasefire": who says so denies the breach; not "pledged not to break it". */
function breachDenied({ analysis, mention, left, right }: Cues): StatusReading | null {
  const { words, frames, language, ceasefire } = analysis;
  const isBreach = ({ mark }: Cue) => [...mark.before, ...mark.after].includes("violated");
  // "broken no truce"
  const none = ceasefire.marks.find((mark) => mark.parts.has("nots") && mark.to === mention.from);
  const broken = none && left.findLast((other) => other.name === "violated" && other.mark.to === none.from);
  const cue = broken ?? [...left, ...right].find((other) => other.name === "inForce" && isBreach(other));
  if (cue === undefined) return null;
  const { from } = cue.mark;
  const not = broken
    ? none
    : ceasefire.marks.find((mark) => mark.parts.has("nots") && mark.to <= from && from - mark.to <= 2);
  if (not === undefined) return null;
  // "jangan melanggar", "chớ phá vỡ", "agar tidak melanggar": told not to
  if (language.ceasefire.donts?.includes(words[not.from]!.text)) return null;
  if (language.harm.maybe.includes(words[not.from - 1]?.text ?? "")) return null;
  const unreal = words.slice(not.to, from).some(({ text }) => language.speech.infinitives?.includes(text));
  const end = words[mention.to - 1]!.end;
  const said =
    frames.findLast((frame) => frame.end <= words[not.from]!.start) ??
    // "'We have not broken the truce,' the colonel said"
    (not.to - not.from < 3 ? frames.find((frame) => frame.after && frame.opens >= end) : undefined);
  if (unreal || said?.kind !== "says" || said.future === true) return null;
  return { status: "violated", cues: [cue.mark], rule: "ceasefire-breach-denied" };
}

/** "will observe a holiday truce": one that has not begun; not "will go on observing the truce". */
function toCome({ analysis, mention, left }: Cues): StatusReading | null {
  const cue = left.length === 1 && left[0]!.name === "inForce" ? left[0]! : undefined;
  if (cue === undefined || isDefinite(analysis, mention)) return null;
  return toComeAt(analysis, mention, cue) ? decide("agreed", [cue], "ceasefire-to-come") : null;
}

/** "will" right before the word. */
function toComeAt(analysis: CeasefireAnalysis, mention: Mention, { mark }: Cue): boolean {
  return marksBefore(analysis, mention, "future", 8).some(({ to }) => to === mark.from);
}

/** "they will leave a month after the ceasefire takes effect": it is agreed, and has not begun. */
function awaited({ analysis, mention, right }: Cues): StatusReading | null {
  const begins = find(right, ["inForce"]);
  const after = marksBefore(analysis, mention, "breaks", 1).at(-1);
  if (begins === undefined || after === undefined) return null;
  const future = marksBefore(analysis, mention, "future", 14).some((mark) => mark.to <= after.from);
  return future ? decide("agreed", [begins], "ceasefire-awaited") : null;
}

/** "menerima gencatan senjata yang diserukan PBB": what was called for, in a relative clause, is accepted. */
function isAccepted({ analysis, mention, left }: Cues): boolean {
  const { relatives } = analysis.language.ceasefire;
  const relative = relatives.includes(analysis.words[mention.to]?.text ?? "");
  return relative && left.some(({ name, mark }) => name === "agreed" && mark.parts.has("accepts"));
}

function find(cues: readonly Cue[], names: readonly CueName[]): Cue | undefined {
  return cues.find((cue) => names.includes(cue.name));
}

function decided(cue: Cue): StatusReading {
  return decide(cue.name, [cue], ruleOf(cue));
}

/** By the first cue of the first group of names that has one. */
function firstOf(cues: readonly Cue[], ...groups: readonly (readonly CueName[])[]): StatusReading | null {
  for (const names of groups) {
    const cue = find(cues, names);
    if (cue !== undefined) return decided(cue);
  }
  return null;
}

function refusedAfter({ right }: Cues): StatusReading | null {
  const refused = find(right, ["rejected"]);
  const ended = find(right, ["collapsed"]);
  // "expired without being extended": it ended
  if (refused !== undefined && ended !== undefined && refused.mark.after.includes("extended"))
    return decided(ended);
  return refused === undefined ? null : decided(refused);
}

/** What is rejected is keeping the truce, breaking it, or making it longer: none of these rejects the truce. */
function rejectedBefore({ left, right, outer }: Cues): StatusReading | null {
  if (outer?.name !== "rejected") return null;
  // "those who rejected the vote now accept a ceasefire": what they rejected comes between
  const next = left[left.indexOf(outer) + 1];
  if (next?.name === "agreed" && next.mark.from - outer.mark.to >= 2) return decided(next);
  const kept = left.find((cue) => cue.name === "inForce" && cue.mark.parts.has("keeps"));
  if (kept !== undefined) return decide("violated", [outer, kept], "ceasefire-not-kept");
  const inner = left.at(-1);
  if (inner?.name === "violated" || inner?.name === "collapsed")
    return decide(inner.name, [outer, inner], ruleOf(inner));
  // "failed to renew a truce that expired": it ended
  const ended = find(right, ["collapsed"]);
  return ended !== undefined && outer.mark.before.includes("extended") ? decided(ended) : null;
}

function talks({ analysis, mention, left, head }: Cues): StatusReading | null {
  const about = left.length === 0 ? talksOn(analysis.ceasefire, mention) : undefined;
  // "violated the ceasefire conditions"
  if (left.at(-1)?.name === "violated" && head?.parts.has("talks")) return null;
  const cue = about ?? (head?.parts.has("talks") ? head : undefined);
  return cue === undefined ? null : { status: "proposed", cues: [cue], rule: "ceasefire-talks" };
}

function proposal({ left, head }: Cues): StatusReading | null {
  if (!head?.parts.has("proposals")) return null;
  const taken = find(left, ["agreed"]);
  return taken === undefined || taken !== left[0]
    ? { status: "proposed", cues: [head], rule: "ceasefire-proposal" }
    : decide("agreed", [taken], "ceasefire-proposal-accepted");
}

/** "the truce, brokered by Qatar, may be extended": the verb tells more than what only describes the truce. */
function mayBeExtended({ right }: Cues): StatusReading | null {
  const cue = right.find(({ name, mark }) => name === "proposed" && mark.after.includes("extended"));
  return cue === undefined ? null : decided(cue);
}

function brokenAfter({ analysis: { words, language }, left, right }: Cues): StatusReading | null {
  const breaks = left.some((cue) => cue.name === "violated" || cue.name === "collapsed");
  if (left[0]?.name === "proposed" || breaks) return null;
  // "will take effect on 8 May and end on 11 May"
  const begins = find(right, ["agreed"]);
  const ends = find(right, ["collapsed"]);
  const future = begins !== undefined && language.speech.future.includes(words[begins.mark.from]?.text ?? "");
  if (future && ends !== undefined && ends.mark.from > begins.mark.to) return decided(begins);
  return firstOf(right, ["violated", "collapsed"], ["extended"]);
}

/** How far before "on a truce" the talks may come, in words: "talks in Doha on a truce". */
const farTalks = 5;

/** The word for talks about this ceasefire. */
function talksOn({ marks }: CeasefireMarks, mention: Mention): Mark | undefined {
  const near = nearby(marks, ({ from }) => from, mention.from, 8).filter((m) => m.to <= mention.from);
  const about = near.find((m) => m.parts.has("abouts") && mention.from - m.to <= 1);
  if (about === undefined) return undefined;
  const breaks = (talks: Mark) =>
    near.some((m) => m !== about && m.parts.has("breaks") && m.from >= talks.to && m.to <= about.from);
  return near.find(
    (m) => m.parts.has("talks") && m.to <= about.from && about.from - m.to <= farTalks && !breaks(m),
  );
}

function byLeft(left: readonly Cue[]): StatusReading | null {
  const [outermost] = left;
  if (outermost === undefined) return null;
  // "agreed to hold talks on a truce": what is agreed on is talks
  const last = left.at(-1);
  if (last?.name === "proposed" && last.mark.parts.has("talks") && outermost.name === "agreed")
    return decide("proposed", [last], ruleOf(last));
  // "announced that it accepts the proposal"
  const accepts = left.find((cue) => cue.name !== "declared");
  if (
    accepts?.name === "agreed" &&
    accepts.mark.parts.has("accepts") &&
    left.slice(left.indexOf(accepts)).every((cue) => cue.name === "agreed" || cue.name === "proposed")
  ) {
    return decide("agreed", [accepts], "ceasefire-proposal-accepted");
  }
  const kept = left.find((cue) => cue.name === "inForce" && cue.mark.parts.has("keeps"));
  // "will keep to it and proposes to prolong the truce": the later verb has it for its object
  const proposes = left.findIndex((cue) => cue.name === "proposed");
  if (kept !== undefined && proposes > left.indexOf(kept)) return byLeft(left.slice(proposes));
  if (kept !== undefined && outermost.name !== "proposed") return decide("inForce", [kept], ruleOf(kept));
  const inner = left.at(-1);
  // "pledged not to break the truce": it holds
  if (inner?.name === "inForce" && inner.mark.before.includes("violated"))
    return decide("inForce", [inner], ruleOf(inner));
  // "talks on the ship yielded a truce"
  if (inner?.name === "agreed" && inner.mark.parts.has("yields"))
    return decide("agreed", [inner], ruleOf(inner));
  // the innermost word decides: talks about a collapsed truce, talks broken off about a truce
  if (inner?.name === "proposed") return decide("proposed", [inner], ruleOf(inner));
  const broken = ["violated", "collapsed"] as const;
  const order: readonly CueName[] =
    outermost.name === "proposed"
      ? [...broken, "proposed"]
      : [...broken, "extended", "proposed", "agreed", "declared", "inForce"];
  for (const name of order) {
    const cue = left.find((candidate) => candidate.name === name);
    if (cue !== undefined) return decide(name, [cue], ruleOf(cue));
  }
  return null;
}
