/**
 * What a sentence says of a ceasefire it names. Cues stand before ("violated the truce") or after ("the truce
 * collapsed"); the outermost decides: a rejected call for a truce is a rejection, talks about extending one are
 * talks. What has not happened ("could collapse", "not violated") is turned round, not dropped.
 */
import type { CeasefireStatus } from "../model/ceasefire-claim.ts";
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

/** The farthest that a cue may stand from its ceasefire, in words; a call reaches over a list of addressees. */
const reach = { before: 12, after: 10, call: 25 };

/** Cues that belong to the mention, in the order of the text, turned round where negated or unreal. */
export function cuesOf(found: CeasefireMarks, mention: Mention): readonly Cue[] {
  const { marks, mentions, clause, words } = found;
  const before = mentions.filter((other) => other.to <= mention.from).at(-1);
  const after = mentions.find((other) => other.from >= mention.to);
  const cues: Cue[] = [];
  for (const mark of marks) {
    if (clause[mark.from] !== clause[mention.from]) continue;
    const left = mark.to <= mention.from && (before === undefined || mark.from >= before.to);
    const right = mark.from >= mention.to && (after === undefined || mark.to <= after.from);
    const inside = left || right ? (left ? [mark.to, mention.from] : [mention.to, mark.from]) : null;
    if (inside === null) continue;
    const [from, to] = [inside[0] ?? 0, inside[1] ?? 0];
    const passes = (limit: number, most: number) =>
      to - from <= limit && words.slice(from, to).filter((word) => word.text === ",").length <= most;
    const broken = marks.some((m) => m.from >= from && m.to <= to && m.parts.has("breaks"));
    const likened = marks.some((m) => m.from >= from && m.to <= to && m.parts.has("like"));
    if (left && !broken) {
      for (const name of mark.before) {
        if (passes(name === "calledFor" ? reach.call : reach.before, name === "calledFor" ? 3 : 1)) {
          cues.push(...turned(marks, mark, name, "before"));
        }
      }
      if (likened && passes(reach.before, 0))
        for (const name of mark.after) cues.push({ mark, name, side: "before" });
    }
    if (right && !broken && !takenByNext(mark, after, marks) && !asked(marks, mention, mark)) {
      for (const name of mark.after)
        if (passes(reach.after, 2)) cues.push(...turned(marks, mark, name, "after"));
    }
  }
  return cues;
}

/** A verb right before the next ceasefire has that for its object, not this one for its subject. */
function takenByNext(mark: Mark, next: Mention | undefined, marks: readonly Mark[]): boolean {
  if (next === undefined) return false;
  if (marks.some((m) => m.parts.has("like") && m.from >= mark.to && m.to <= next.from)) return true;
  return mark.before.length > 0 && next.from - mark.to <= 3;
}

function asked(marks: readonly Mark[], mention: Mention, cue: Mark): boolean {
  return marks.some((m) => m.parts.has("whether") && m.from >= mention.to && m.to <= cue.from);
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
    return as(
      name === "inForce" ? "agreed" : name === "calledFor" || name === "rejected" ? name : "proposed",
    );
  }
  return as(name);
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
  const head = found.marks.find((mark) => mark.from === mention.to);
  const outer = first(["calledFor", "rejected"], left);
  const refused = first(["rejected"], right);
  if (refused !== undefined) return decide("rejected", [refused], "ceasefire-after-rejected");
  if (outer !== undefined) return decide(outer.name, [outer], `ceasefire-before-${statusOf[outer.name]}`);
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
    return decide(broken.name, [broken], `ceasefire-after-${statusOf[broken.name]}`);
  }
  if (called !== undefined) return decide("calledFor", [called], "ceasefire-after-called-for");
  return byLeft(left) ?? byRight(right);
}

function byLeft(left: readonly Cue[]): Verdict | null {
  const [outermost] = left;
  if (outermost === undefined) return null;
  const rule = (name: CueName) => `ceasefire-before-${statusOf[name]}`;
  if (
    outermost.mark.parts.has("accepts") &&
    left.every((cue) => cue.name === "agreed" || cue.name === "proposed")
  ) {
    return decide("agreed", [outermost], "ceasefire-proposal-accepted");
  }
  const order: readonly CueName[] =
    outermost.name === "proposed"
      ? ["proposed"]
      : ["violated", "collapsed", "extended", "proposed", "agreed", "declared", "inForce"];
  for (const name of order) {
    const cue = left.find((candidate) => candidate.name === name);
    if (cue !== undefined) return decide(name, [cue], rule(name));
  }
  return null;
}

function byRight(right: readonly Cue[]): Verdict | null {
  for (const name of ["inForce", "agreed", "declared", "proposed"] as const) {
    const cue = right.find((candidate) => candidate.name === name);
    if (cue !== undefined) return decide(name, [cue], `ceasefire-after-${statusOf[name]}`);
  }
  return null;
}
