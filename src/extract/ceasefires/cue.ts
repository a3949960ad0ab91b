/**
 * The words next to a ceasefire that tell something of it. Before it they govern it ("violated the truce"), each
 * near the one it governs; after it they are said of it ("the truce collapsed"). What has not happened ("could
 * collapse", "not violated", "refused to sign") is turned round, not dropped.
 */
import type { Language } from "../../model/language/language.ts";
import type { SpeechWords } from "../../model/language/speech-words.ts";
import { nearby } from "../text/nearby.ts";
import type { Word } from "../text/split-words.ts";
import type { CeasefireAnalysis } from "./ceasefire-analysis.ts";
import type { Mark, Mention } from "./ceasefire-marks.ts";
import type { CueName } from "./meaning.ts";

export interface Cue {
  readonly mark: Mark;
  readonly name: CueName;
  readonly side: "before" | "after";
}

/** Marks looked at on each side of a ceasefire; more than its reach in words can hold. */
const nearMarks = 40;

/** The farthest that a cue may come from its ceasefire, in words; a call reaches over a list of addressees. */
const reach = { before: 12, chain: 7, after: 10, afterBracketed: 26, afterUnbroken: 26, call: 25, aside: 16 };

/** Cues that belong to the mention, in the order of the text, turned round where negated or unreal. */
export function cuesOf(
  { words, ceasefire, dated, language }: CeasefireAnalysis,
  mention: Mention,
): readonly Cue[] {
  const { marks, mentions, clause } = ceasefire;
  // "4 May": a month is no auxiliary
  const isDate = ({ start, end }: Word) => dated.dates.some((date) => date.start <= start && end <= date.end);
  const near = nearby(marks, ({ from }) => from, mention.from, nearMarks).filter(
    (mark) =>
      clause[mark.from] === clause[mention.from] && !(mark.parts.has("unreal") && isDate(words[mark.from]!)),
  );
  const close = nearby(mentions, ({ from }) => from, mention.from, 2);
  const before = close.filter((other) => other.to <= mention.from).at(-1);
  const after = close.find((other) => other.from >= mention.to);
  // "appealed to both to lay down arms and observe a truce": a call goes on over what it calls for first
  const over = ({ before: names }: Mark) => before?.kind === "stop" && names.includes("calledFor");
  const left = near.filter(
    (m) => m.to <= mention.from && (before === undefined || m.from >= before.to || over(m)),
  );
  const right = near.filter((m) => m.from >= mention.to && (after === undefined || m.to <= after.from));
  const cues = [
    ...leftCues(words, mention, left, language.speech),
    ...rightCues(words, mention, right, after, near, language),
  ];
  // "the war ended with a peace deal": what ended is the war
  return mention.kind === "peace" ? cues.filter(({ mark }) => !mark.parts.has("ends")) : cues;
}

/** From the mention back, each cue near the one it governs: "talks on extending the truce". */
function leftCues(
  words: readonly Word[],
  mention: Mention,
  left: readonly Mark[],
  speech: SpeechWords,
): readonly Cue[] {
  const cues: Cue[] = [];
  let edge = mention.from;
  let nearest = true;
  for (let i = left.length - 1; i >= 0; i -= 1) {
    const mark = left[i]!;
    if (mark.parts.has("like")) return likened(left, mark);
    if (mark.governs.length === 0) {
      if (mark.parts.has("breaks") && !isAsked(words, left[i - 1], mark, speech)) break;
      continue;
    }
    const gap = { words: edge - mark.to, commas: commas(words, mark.to, edge) };
    const near = gap.words <= (nearest ? reach.before : reach.chain) && gap.commas <= (nearest ? 1 : 0);
    const fits = near || (nearest && overAside(words, mark.to, edge));
    const calls = mention.from - mark.to <= reach.call && commas(words, mark.to, mention.from) <= 3;
    const close = gap.words <= 2;
    // "no breach of the truce": none of that, and no rejection
    const ofBreach =
      gap.words === 0 &&
      !nearest &&
      cues[0]?.mark.before.some((name) => name === "violated" || name === "collapsed");
    if (ofBreach && mark.parts.has("nots")) continue;
    const taken = mark.governs.filter((name) =>
      // "no ceasefire", but not "no respect for the call for a ceasefire"
      name === "rejected" && mark.parts.has("nots") ? close : fits || (name === "calledFor" && calls),
    );
    if (taken.length > 0) {
      cues.unshift(...taken.flatMap((name) => turned(left, mark, name, "before")));
      edge = mark.from;
      nearest = false;
    }
    if (mark.parts.has("breaks") && !isAsked(words, left[i - 1], mark, speech)) break;
  }
  return cues;
}

/** Words for those who are asked: "mendesak Tarvia memastikan". */
const longestAsked = 4;

/** "mendesak Tarvia memastikan Ostrel mematuhi gencatan senjata": the verb behind a call is what is asked for. */
function isAsked(
  words: readonly Word[],
  call: Mark | undefined,
  { from, to }: Mark,
  speech: SpeechWords,
): boolean {
  if (call === undefined || !call.before.includes("calledFor") || from - call.to > longestAsked) return false;
  if (to - from > 1 || !speech.says.includes(words[from]!.text)) return false;
  return words
    .slice(call.to, from)
    .every(({ kind, text }) => kind === "letters" && !speech.ands.includes(text));
}

/** "agreed, at talks in Orsk on Wednesday, to a truce": an insertion right behind the verb, and none else. */
function overAside(words: readonly Word[], from: number, to: number): boolean {
  if (words[from]?.text !== "," || commas(words, from, to) !== 2 || to - from > reach.aside) return false;
  return words.slice(to - 4, to).some(({ text }) => text === ",");
}

/** "chết yểu giống hai thỏa thuận trước": what is said of one holds for the next. */
function likened(left: readonly Mark[], like: Mark): readonly Cue[] {
  const last = left.filter((mark) => mark.to <= like.from && like.from - mark.to <= 2).at(-1);
  return (last?.after ?? []).map((name) => ({ mark: last as Mark, name, side: "before" as const }));
}

function rightCues(
  words: readonly Word[],
  mention: Mention,
  right: readonly Mark[],
  next: Mention | undefined,
  near: readonly Mark[],
  { ceasefire: { demonstratives } }: Language,
): readonly Cue[] {
  const cues: Cue[] = [];
  for (const mark of right) {
    if (mark.parts.has("whether")) break;
    if (mark.after.length === 0 && !mark.parts.has("breaks")) continue;
    const passed = commas(words, mention.to, mark.from);
    if (mark.from - mention.to > farthestAfter(words, mention.to, mark.from, passed)) break;
    const apart = !continues(words, mention.to, mark.from, near);
    if (apart || takenByNext(mark, next, near)) continue;
    for (const name of mark.after) {
      if (name === "calledFor" && commas(words, mention.to, mark.from) > 0) continue;
      // "the truce ended the war": what ended is not the truce
      // "which could end a month of fighting"
      const mayEnd = near.some(({ parts, to }) => parts.has("unreal") && to === mark.from);
      const reaches = mayEnd || demonstratives.includes(words[mark.to]?.text ?? "") ? farFight : nearFight;
      if (name === "collapsed" && endsFight(words, near, mark, reaches)) continue;
      cues.push(...turned(near, mark, name, "after"));
    }
    if (mark.parts.has("breaks") && !bracketed(words, mention.to, mark)) break;
  }
  return cues;
}

/** How far behind a ceasefire its predicate may come; two commas bracket an insertion, a list of brokers too. */
function farthestAfter(words: readonly Word[], from: number, to: number, passed: number): number {
  if (passed === 0) return reach.afterUnbroken;
  if (passed === 1) return reach.after;
  const list = words[from]?.text === "," && words[to - 1]?.text === ",";
  return passed === 2 || list ? reach.afterBracketed : 0;
}

/** ", in effect since March,": what comes between two commas breaks nothing off behind them. */
function bracketed(words: readonly Word[], from: number, mark: Mark): boolean {
  return commas(words, from, mark.from) === 1 && commas(words, mark.to, mark.to + reach.after) > 0;
}

/** No comma between, or a bracketed pair, or right before the cue: else a new subject comes between. */
function continues(words: readonly Word[], from: number, to: number, near: readonly Mark[]): boolean {
  if (commas(words, from, to) !== 1 || commas(words, Math.max(from, to - 3), to) === 1) return true;
  return near.some((m) => m.parts.has("relatives") && m.from >= from && m.to <= to);
}

function commas(words: readonly Word[], from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) if (words[at]?.text === ",") count += 1;
  return count;
}

/** Words behind "ended" in which the fight comes: "ended the siege", "ended the four-month siege". */
const [nearFight, farFight] = [2, 5];

function endsFight(words: readonly Word[], marks: readonly Mark[], mark: Mark, far: number): boolean {
  // "the truce has ended, war goes on": behind a comma it is another clause
  if (!mark.parts.has("ends") || words[mark.to]?.text === ",") return false;
  return marks.some(
    (m) => (m.parts.has("wars") || m.parts.has("fights")) && m.from >= mark.to && m.from - mark.to <= far,
  );
}

/** A verb right before the next ceasefire has that for its object, not this one for its subject. */
function takenByNext(mark: Mark, next: Mention | undefined, marks: readonly Mark[]): boolean {
  if (next === undefined) return false;
  if (marks.some((m) => m.parts.has("like") && m.from >= mark.to && m.to <= next.from)) return true;
  return mark.before.length > 0 && next.from - mark.to <= 3;
}

/** "not violated" is in force, "refused to sign" a rejection, "could collapse" still in force. */
function turned(marks: readonly Mark[], mark: Mark, name: CueName, side: "before" | "after"): readonly Cue[] {
  const lead = (part: "nots" | "refuses" | "unreal" | "notYet", far: number) =>
    marks.some(
      (m) => m.parts.has(part) && m.to <= mark.from && mark.from - m.to <= far && m.from !== mark.from,
    );
  const as = (other: CueName): readonly Cue[] => [{ mark, name: other, side }];
  const broke = name === "violated" || name === "collapsed";
  if (lead("refuses", 1)) {
    if (name === "inForce") return side === "before" ? as("violated") : [];
    // "berjanji tidak akan melanggar": who will not break it keeps it
    if (broke && side === "before") return as("inForce");
    return name === "agreed" || name === "declared" || name === "extended" ? as("rejected") : [];
  }
  if (lead("notYet", 2) && name === "inForce") return as("agreed");
  if (lead("nots", 2)) {
    if (broke) return as("inForce");
    if (name === "agreed") return as("proposed");
    if (name === "proposed" || name === "extended") return as("rejected");
    return name === "inForce" ? as(side === "before" ? "violated" : "collapsed") : [];
  }
  if (lead("unreal", 3)) {
    if (broke) return as("inForce");
    if (name === "inForce") return as(side === "before" ? name : "agreed");
    return as(name === "calledFor" || name === "rejected" ? name : "proposed");
  }
  return as(name);
}
