/**
 * What the cues of a ceasefire say of it: the outermost decides where it calls or rejects (a rejected call for a
 * truce is a rejection), the innermost where it breaks or talks (talks broken off about a truce are talks).
 */
import type { CeasefireStatus } from "../../model/claims/ceasefire-claim.ts";
import { nearby } from "../text/nearby.ts";
import type { CeasefireMarks, Mark, Mention } from "./ceasefire-marks.ts";
import type { Cue } from "./cue.ts";
import type { CueName } from "./meaning.ts";

export interface StatusReading {
  readonly status: CeasefireStatus;
  /** The cues that decided; empty where the kind of the word alone did. */
  readonly cues: readonly Mark[];
  readonly rule: string;
}

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

/** The status by the cues; null when they tell nothing. */
export function statusOf(
  found: CeasefireMarks,
  mention: Mention,
  cues: readonly Cue[],
): StatusReading | null {
  const right = cues.filter((cue) => cue.side === "after");
  // "the US-brokered truce took hold": the word before is a part of its name where something is said of it
  const named = (cue: Cue) => right.length > 0 && found.words[cue.mark.from - 1]?.text === "-";
  const left = cues.filter((cue) => cue.side === "before" && !named(cue));
  const first = (names: readonly CueName[], among: readonly Cue[]) =>
    among.find((cue) => names.includes(cue.name));
  const head = nearby(found.marks, ({ from }) => from, mention.to, 1).find(({ from }) => from === mention.to);
  const outer = first(["calledFor", "rejected"], left);
  const refused = first(["rejected"], right);
  const ended = first(["collapsed"], right);
  // "expired without being extended": it ended
  if (refused !== undefined && ended !== undefined && refused.mark.after.includes("extended"))
    return decide("collapsed", [ended], ruleOf(ended));
  if (refused !== undefined) return decide("rejected", [refused], ruleOf(refused));
  const kept = left.find((cue) => cue.name === "inForce" && cue.mark.parts.has("keeps"));
  if (outer?.name === "rejected" && kept !== undefined)
    return decide("violated", [outer, kept], "ceasefire-not-kept");
  const inner = left.at(-1);
  if (outer?.name === "rejected" && (inner?.name === "violated" || inner?.name === "collapsed")) {
    return decide(inner.name, [outer, inner], ruleOf(inner));
  }
  // "failed to renew a truce that expired": it ended
  if (outer?.name === "rejected" && ended !== undefined && outer.mark.before.includes("extended"))
    return decide("collapsed", [ended], ruleOf(ended));
  if (outer !== undefined) return decide(outer.name, [outer], ruleOf(outer));
  const talks = left.length === 0 ? talksOn(found, mention) : undefined;
  if (talks !== undefined) return { status: "proposed", cues: [talks], rule: "ceasefire-talks" };
  if (head?.parts.has("talks")) return { status: "proposed", cues: [head], rule: "ceasefire-talks" };
  if (head?.parts.has("proposals")) {
    const taken = first(["agreed"], left);
    return taken === undefined || taken !== left[0]
      ? { status: "proposed", cues: [head], rule: "ceasefire-proposal" }
      : decide("agreed", [taken], "ceasefire-proposal-accepted");
  }
  const called = first(["calledFor"], right);
  const broken = first(["violated", "collapsed"], right) ?? first(["extended"], right);
  const breaks = left.some((cue) => cue.name === "violated" || cue.name === "collapsed");
  if (broken !== undefined && left[0]?.name !== "proposed" && !breaks) {
    return decide(broken.name, [broken], ruleOf(broken));
  }
  if (called !== undefined) return decide("calledFor", [called], ruleOf(called));
  return byLeft(left) ?? byRight(right);
}

/** How far before "on a truce" the talks may stand, in words: "talks in Doha on a truce". */
const farTalks = 5;

/** The word for talks about this ceasefire. */
function talksOn(found: CeasefireMarks, mention: Mention): Mark | undefined {
  const near = nearby(found.marks, ({ from }) => from, mention.from, 8).filter((m) => m.to <= mention.from);
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
  if (
    outermost.mark.parts.has("accepts") &&
    left.every((cue) => cue.name === "agreed" || cue.name === "proposed")
  ) {
    return decide("agreed", [outermost], "ceasefire-proposal-accepted");
  }
  const kept = left.find((cue) => cue.name === "inForce" && cue.mark.parts.has("keeps"));
  // "will keep to it and proposes to prolong the truce": the later verb has it for its object
  const proposes = left.findIndex((cue) => cue.name === "proposed");
  if (kept !== undefined && proposes > left.indexOf(kept)) return byLeft(left.slice(proposes));
  if (kept !== undefined && outermost.name !== "proposed") return decide("inForce", [kept], ruleOf(kept));
  const inner = left.at(-1);
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

function byRight(right: readonly Cue[]): StatusReading | null {
  for (const name of ["inForce", "agreed", "declared", "proposed"] as const) {
    const cue = right.find((candidate) => candidate.name === name);
    if (cue !== undefined) return decide(name, [cue], ruleOf(cue));
  }
  return null;
}
