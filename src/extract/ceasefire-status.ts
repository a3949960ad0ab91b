/**
 * What a sentence says of a ceasefire it names. Cues stand before ("violated the truce") or after ("the truce
 * collapsed"); the outermost decides: a rejected call for a truce is a rejection, talks about extending one are
 * talks. What has not happened ("could collapse", "not violated") is turned round, not dropped.
 */
import type { CeasefireStatus } from "../model/ceasefire-claim.ts";
import { around } from "./around.ts";
import type { CeasefireMarks, CueName, Mark, Mention } from "./ceasefire-marks.ts";

export interface Cue {
  readonly mark: Mark;
  readonly name: CueName;
  readonly side: "before" | "after";
}

export interface Verdict {
  readonly status: CeasefireStatus;
  /** The cues that decided; empty where the kind of the word alone did. */
  readonly cues: readonly Mark[];
  readonly rule: string;
}

const statusOf: Readonly<Record<CueName, CeasefireStatus>> = {
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

/** Marks looked at on each side of a ceasefire; more than its reach in words can hold. */
const nearMarks = 40;

/** The farthest that a cue may stand from its ceasefire, in words; a call reaches over a list of addressees. */
const reach = { before: 12, chain: 7, after: 10, call: 25 };

/** Cues that belong to the mention, in the order of the text, turned round where negated or unreal. */
export function cuesOf(found: CeasefireMarks, mention: Mention): readonly Cue[] {
  const { marks, mentions, clause } = found;
  const near = around(marks, ({ from }) => from, mention.from, nearMarks).filter(
    (mark) => clause[mark.from] === clause[mention.from],
  );
  const close = around(mentions, ({ from }) => from, mention.from, 2);
  const before = close.filter((other) => other.to <= mention.from).at(-1);
  const after = close.find((other) => other.from >= mention.to);
  const left = near.filter((m) => m.to <= mention.from && (before === undefined || m.from >= before.to));
  const right = near.filter((m) => m.from >= mention.to && (after === undefined || m.to <= after.from));
  const cues = [...leftCues(found, mention, left), ...rightCues(found, mention, right, after, near)];
  // "the war ended with a peace deal": what ended is the war
  return mention.kind === "peace" ? cues.filter(({ mark }) => !mark.parts.has("ends")) : cues;
}

/** From the mention back, each cue near the one it governs: "talks on extending the truce". */
function leftCues(found: CeasefireMarks, mention: Mention, left: readonly Mark[]): readonly Cue[] {
  const cues: Cue[] = [];
  let edge = mention.from;
  let nearest = true;
  for (const mark of [...left].reverse()) {
    if (mark.parts.has("like")) return likened(left, mark);
    const gap = { words: edge - mark.to, commas: commas(found, mark.to, edge) };
    const names = [...new Set([...mark.before, ...mark.alone])];
    const fits = gap.words <= (nearest ? reach.before : reach.chain) && gap.commas <= (nearest ? 1 : 0);
    const calls = mention.from - mark.to <= reach.call && commas(found, mark.to, mention.from) <= 3;
    const close = gap.words <= 2;
    const taken = names.filter((name) =>
      // "no ceasefire", but not "no respect for the call for a ceasefire"
      name === "rejected" && mark.parts.has("nots") ? close : fits || (name === "calledFor" && calls),
    );
    if (taken.length > 0) {
      cues.unshift(...taken.flatMap((name) => turned(left, mark, name, "before")));
      edge = mark.from;
      nearest = false;
    }
    if (mark.parts.has("breaks")) break;
  }
  return cues;
}

/** "chết yểu giống hai thỏa thuận trước": what is said of one holds for the next. */
function likened(left: readonly Mark[], like: Mark): readonly Cue[] {
  const last = left.filter((mark) => mark.to <= like.from && like.from - mark.to <= 2).at(-1);
  return (last?.after ?? []).map((name) => ({ mark: last as Mark, name, side: "before" as const }));
}

function rightCues(
  found: CeasefireMarks,
  mention: Mention,
  right: readonly Mark[],
  next: Mention | undefined,
  near: readonly Mark[],
): readonly Cue[] {
  const cues: Cue[] = [];
  for (const mark of right) {
    const far = mark.from - mention.to > reach.after || commas(found, mention.to, mark.from) > 2;
    const apart = !continues(found, mention.to, mark.from);
    if (far || mark.parts.has("whether")) break;
    if (apart || takenByNext(mark, next, near)) continue;
    for (const name of mark.after) {
      if (name === "calledFor" && commas(found, mention.to, mark.from) > 0) continue;
      // "the truce ended the war": what ended is not the truce
      if (name === "collapsed" && endsFight(near, mark)) continue;
      cues.push(...turned(near, mark, name, "after"));
    }
    if (mark.parts.has("breaks")) break;
  }
  return cues;
}

/** No comma between, or a bracketed pair, or right before the cue: else a new subject stands between. */
function continues(found: CeasefireMarks, from: number, to: number): boolean {
  const count = commas(found, from, to);
  return count !== 1 || commas(found, Math.max(from, to - 3), to) === 1;
}

function commas(found: CeasefireMarks, from: number, to: number): number {
  return found.words.slice(from, to).filter((word) => word.text === ",").length;
}

function endsFight(marks: readonly Mark[], mark: Mark): boolean {
  if (!mark.parts.has("ends")) return false;
  return marks.some(
    (m) => (m.parts.has("wars") || m.parts.has("fights")) && m.from >= mark.to && m.from - mark.to <= 3,
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
  if (lead("refuses", 2))
    return name === "agreed" || name === "declared" || name === "extended" ? as("rejected") : [];
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

/** "ceasefire-called-for-before": which list of the language pack, on which side. */
function ruleOf({ name, side }: Cue): string {
  return `ceasefire-${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}-${side}`;
}

const decide = (name: CueName, cues: readonly Cue[], rule: string): Verdict => ({
  status: statusOf[name],
  cues: cues.filter((cue) => cue.name === name || cue.side === "before").map((cue) => cue.mark),
  rule,
});

/** The status by the cues; null when they tell nothing. */
export function verdictOf(found: CeasefireMarks, mention: Mention, cues: readonly Cue[]): Verdict | null {
  const left = cues.filter((cue) => cue.side === "before");
  const right = cues.filter((cue) => cue.side === "after");
  const first = (names: readonly CueName[], among: readonly Cue[]) =>
    among.find((cue) => names.includes(cue.name));
  const head = around(found.marks, ({ from }) => from, mention.to, 1).find(({ from }) => from === mention.to);
  const outer = first(["calledFor", "rejected"], left);
  const refused = first(["rejected"], right);
  if (refused !== undefined) return decide("rejected", [refused], ruleOf(refused));
  const kept = left.find((cue) => cue.mark.parts.has("keeps"));
  if (outer?.name === "rejected" && kept !== undefined)
    return decide("violated", [outer, kept], "ceasefire-not-kept");
  if (outer !== undefined) return decide(outer.name, [outer], ruleOf(outer));
  if (head?.parts.has("talks")) return { status: "proposed", cues: [head], rule: "ceasefire-talks" };
  if (head?.parts.has("proposals")) {
    const taken = first(["agreed"], left);
    return taken === undefined || taken !== left[0]
      ? { status: "proposed", cues: [head], rule: "ceasefire-proposal" }
      : decide("agreed", [taken], "ceasefire-proposal-accepted");
  }
  const called = first(["calledFor"], right);
  const broken = first(["violated", "collapsed"], right) ?? first(["extended"], right);
  if (broken !== undefined && left[0]?.name !== "proposed") {
    return decide(broken.name, [broken], ruleOf(broken));
  }
  if (called !== undefined) return decide("calledFor", [called], ruleOf(called));
  return byLeft(left) ?? byRight(right);
}

function byLeft(left: readonly Cue[]): Verdict | null {
  const [outermost] = left;
  if (outermost === undefined) return null;
  if (
    outermost.mark.parts.has("accepts") &&
    left.every((cue) => cue.name === "agreed" || cue.name === "proposed")
  ) {
    return decide("agreed", [outermost], "ceasefire-proposal-accepted");
  }
  const kept = left.find((cue) => cue.mark.parts.has("keeps"));
  if (kept !== undefined && outermost.name !== "proposed") return decide("inForce", [kept], ruleOf(kept));
  const broken = ["violated", "collapsed"] as const;
  // talks about the collapse of a truce tell that it collapsed
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

function byRight(right: readonly Cue[]): Verdict | null {
  for (const name of ["inForce", "agreed", "declared", "proposed"] as const) {
    const cue = right.find((candidate) => candidate.name === name);
    if (cue !== undefined) return decide(name, [cue], ruleOf(cue));
  }
  return null;
}
