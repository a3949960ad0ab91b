/**
 * Ceasefire statements of one sentence: each ceasefire it names, with what it says of it. A call, a plan, talks
 * are statements of their own kind, never agreements; two statements in one sentence are two claims.
 */
import type { CeasefireClaim, CeasefireStatus } from "../model/ceasefire-claim.ts";
import type { When } from "../model/when.ts";
import { actorsAmong, whereOf } from "./actors.ts";
import { type Broker, brokersIn, namesIn } from "./ceasefire-brokers.ts";
import { type Details, detailsOf } from "./ceasefire-details.ts";
import { type CeasefireMarks, ceasefireMarks, type Mark, type Mention } from "./ceasefire-marks.ts";
import { cuesOf, type Verdict, verdictOf } from "./ceasefire-status.ts";
import type { Context } from "./context.ts";
import { whenOf } from "./dates.ts";
import { type Stretch, subjectBefore } from "./noun-phrases.ts";
import { speakerOf } from "./speakers.ts";
import { speechMarks } from "./speech-marks.ts";

export type CeasefireDraft = Omit<CeasefireClaim, "id" | "source">;

/** A ceasefire is pointed back to ("this deal") over at most so many sentences. */
const memory = 10;

export function ceasefireClaims(context: Context): readonly CeasefireDraft[] {
  const { source, sentence, language } = context;
  if (sentence.furniture !== null) return [];
  const found = ceasefireMarks(source, sentence, language);
  if (found.mentions.length === 0) return [];
  const drafts: CeasefireDraft[] = [];
  const judged = found.mentions.map((mention) => ({ mention, verdict: judge(found, mention, context) }));
  const told = judged.some(({ verdict }) => verdict !== null && verdict.cues.length > 0);
  for (const { mention, verdict } of judged) {
    // "the truce" beside another statement of the same sentence adds nothing by itself
    const bare = verdict?.cues.length === 0 && mention.kind === "truce" && told;
    if (verdict === null || bare) continue;
    drafts.push(draftOf(found, mention, verdict, context, drafts));
  }
  return distinct([...drafts, ...alone(found, context, drafts)]);
}

/** Whether a ceasefire was named before: in this sentence, or in one of the last of the same item. */
function named(found: CeasefireMarks, mention: Mention, context: Context): "here" | "before" | null {
  const strong = (other: Mention) => other.kind === "truce" || other.kind === "agreement";
  if (found.mentions.some((other) => other.from < mention.from && strong(other))) return "here";
  const { source, sentences, sentence, language, index } = context;
  for (let at = index - 1; at >= 0 && at >= index - memory; at -= 1) {
    const before = sentences[at];
    if (before === undefined || before.item !== sentence.item) break;
    if (before.furniture === null && ceasefireMarks(source, before, language).naming) return "before";
  }
  // "seluruh kesepakatan" beside a truce that the same sentence names later
  return found.naming ? "here" : null;
}

function judge(found: CeasefireMarks, mention: Mention, context: Context): Verdict | null {
  const cues = cuesOf(found, mention);
  const verdict = verdictOf(found, mention, cues);
  const { kind } = mention;
  if (kind === "anaphor" || kind === "weak") {
    const where = named(found, mention, context);
    if (where === null || verdict === null) return mediated(mention, context, where);
    const breaks =
      verdict.status === "violated" || verdict.status === "collapsed" || verdict.status === "extended";
    if (kind === "anaphor" || where === "here" || breaks) return verdict;
    return mediated(mention, context, where);
  }
  if (kind === "stop") {
    // "they stopped fighting" is no ceasefire by itself: somebody must ask for it, talk of it or agree to it
    const told: readonly (string | undefined)[] = ["called-for", "agreed", "rejected", "proposed"];
    return told.includes(verdict?.status) ? verdict : persuaded(found, mention);
  }
  if (kind === "peace" && !endsWar(found, mention)) return null;
  if (verdict !== null) return verdict;
  const persuading = persuaded(found, mention);
  if (persuading !== null) return persuading;
  if (attackedDespite(found, mention))
    return { status: "violated", cues: despite(found, mention), rule: "ceasefire-attack-despite" };
  return kind === "truce"
    ? { status: "in-force", cues: [], rule: "ceasefire-named" }
    : { status: "agreed", cues: [], rule: "ceasefire-agreement-named" };
}

/** "The deal, brokered by Norway, …": who brokered it tells that it was made. */
function mediated(mention: Mention, context: Context, where: string | null): Verdict | null {
  if (where === null) return null;
  const broker = brokersIn(context.source, context.sentence, context.language).find(
    ({ from }) => from >= mention.to && from - mention.to <= 3,
  );
  return broker === undefined ? null : { status: "agreed", cues: [], rule: "ceasefire-brokered" };
}

function persuaded(found: CeasefireMarks, mention: Mention): Verdict | null {
  const mark = found.marks.find(
    (m) =>
      m.parts.has("persuades") &&
      m.to <= mention.from &&
      mention.from - m.to <= 15 &&
      found.clause[m.from] === found.clause[mention.from],
  );
  return mark === undefined ? null : { status: "called-for", cues: [mark], rule: "ceasefire-persuasion" };
}

/** A peace deal counts where the sentence says that a war or its fighting ended with it. */
function endsWar(found: CeasefireMarks, mention: Mention): boolean {
  return found.marks.some(
    (end) =>
      end.parts.has("ends") &&
      Math.min(Math.abs(end.from - mention.to), Math.abs(mention.from - end.to)) <= 8 &&
      found.marks.some((war) => war.parts.has("wars") && (war.to <= end.from || war.from - end.to <= 6)),
  );
}

function despite(found: CeasefireMarks, mention: Mention): readonly Mark[] {
  return found.marks.filter(
    (m) => m.parts.has("despite") && m.to <= mention.from && mention.from - m.to <= 4,
  );
}

function attackedDespite(found: CeasefireMarks, mention: Mention): boolean {
  return despite(found, mention).length > 0 && found.marks.some((m) => m.parts.has("attacks"));
}

function offsets(
  found: CeasefireMarks,
  { from, to }: Stretch,
): { readonly start: number; readonly end: number } {
  const start = found.words[from]?.start ?? 0;
  return { start, end: found.words[to - 1]?.end ?? start };
}

function draftOf(
  found: CeasefireMarks,
  mention: Mention,
  verdict: Verdict,
  context: Context,
  before: readonly CeasefireDraft[],
): CeasefireDraft {
  const { source, sentence, language } = context;
  const speech = speechMarks(source, sentence, language);
  const clause = found.clause[mention.from] ?? 0;
  const from = Math.min(mention.from, ...verdict.cues.map((cue) => cue.from));
  const to = Math.max(mention.to, ...verdict.cues.map((cue) => cue.to));
  const subject = subjectOf(found, mention, verdict, from, context);
  const brokers = brokersIn(source, sentence, language).filter((broker) => belongs(found, broker, mention));
  const first = Math.min(from, subject?.from ?? from, ...brokers.map((broker) => broker.from));
  const last = Math.max(to, ...brokers.filter((broker) => broker.from - to <= 4).map((broker) => broker.to));
  const bounds: Stretch = { from: first, to: endOf(found, last, clause) };
  const details = detailsOf(source.text, found, mention, bounds, speech, language);
  const trigger = offsets(found, { from, to });
  const { start, end } = offsets(found, { from: Math.min(first, details.from), to: last });
  const persuader = verdict.rule === "ceasefire-persuasion" ? subject : null;
  const mediators =
    persuader === null
      ? brokers.flatMap((broker) => broker.names)
      : namesIn(source.text, found.words, persuader, language);
  const inherited = details.pointsBack ? before.at(-1) : undefined;
  const kept = mediators.length > 0 ? mediators : (inherited?.mediators ?? []);
  const status = declaredStatus(verdict, found, mention, subject, context);
  const when = whenIn(found, { start, end }, clause, context);
  return {
    kind: "ceasefire",
    sentence: sentence.id,
    start,
    end,
    quote: source.text.slice(start, end),
    trigger,
    speaker: speakerOf(trigger, context),
    when,
    where: whereOf(trigger, context),
    rule: verdict.rule,
    words: wordsOf(found, mention, verdict, source.text),
    status,
    ...datesOf(status, when, found, bounds),
    mediators: [...new Set(kept)],
    parties: partiesOf(details, kept, subject, verdict, found, context, inherited),
    purpose: details.purpose,
    duration: details.duration,
    ordinal: details.ordinal,
    ceasefires: details.ceasefires,
  };
}

/** To the end of its part of the sentence; at most forty words on. */
function endOf(found: CeasefireMarks, to: number, clause: number): number {
  let end = to;
  while (end < found.words.length && end - to < 40 && found.clause[end] === clause) end += 1;
  return end;
}

/** The one who does what the words say; nobody where they only name the ceasefire or ask about it. */
function subjectOf(
  found: CeasefireMarks,
  mention: Mention,
  verdict: Verdict,
  from: number,
  context: Context,
): Stretch | null {
  const acts =
    verdict.cues.length > 0 && from < mention.from && !/^ceasefire-(in-force|attack)/.test(verdict.rule);
  if (!acts) return null;
  const { source, sentence, language } = context;
  const subject = subjectBefore(speechMarks(source, sentence, language), from, source.text, language);
  if (subject === null || found.clause[subject.from] !== found.clause[mention.from]) return null;
  const other = (mark: Mark) =>
    mark.parts.has("whether") && mark.from >= subject.from && mark.to <= subject.to;
  return found.marks.some(other) ? null : subject;
}

/** Words of brokering belong to the ceasefire beside them; "UN-backed" to the very next word or two. */
function belongs(found: CeasefireMarks, broker: Broker, mention: Mention): boolean {
  const nearest = found.mentions.filter((other) => other.from <= broker.from).at(-1) ?? found.mentions[0];
  if (nearest !== mention && !(broker.to <= mention.from && mention.from - broker.to <= 3)) return false;
  const far = broker.to <= mention.from ? mention.from - broker.to : broker.from - mention.to;
  return far <= (broker.tight ? 3 : 14);
}

function wordsOf(found: CeasefireMarks, mention: Mention, verdict: Verdict, text: string): string[] {
  const parts = [...verdict.cues, mention]
    .sort((a, b) => a.from - b.from)
    .map((part) => offsets(found, part));
  return [...new Set(parts.map(({ start, end }) => text.slice(start, end)))];
}

/** Announced by two sides or as an agreement: agreed. Declared by one alone: in force. */
function declaredStatus(
  verdict: Verdict,
  found: CeasefireMarks,
  mention: Mention,
  subject: Stretch | null,
  context: Context,
): CeasefireStatus {
  const declared =
    verdict.rule.startsWith("ceasefire-declared") &&
    verdict.cues.some((c) => [...c.before, ...c.after].includes("declared"));
  if (!declared) return verdict.status;
  const clause = found.clause[mention.from];
  if (found.marks.some((m) => m.parts.has("unilateral") && found.clause[m.from] === clause))
    return "in-force";
  if (mention.kind === "agreement") return "agreed";
  if (subject === null) return "in-force";
  const { language, source } = context;
  const words = found.words.slice(subject.from, subject.to);
  const actors = actorsAmong(source.text, found.words, language, subject);
  const two = actors.length >= 2 && words.some((word) => language.speech.ands.includes(word.text));
  return two || actors.some((actor) => actor.kind === "both-sides") ? "agreed" : "in-force";
}

/** A date of the same part of the sentence; else of the head of the sentence; never of what a later "that" tells. */
function whenIn(
  found: CeasefireMarks,
  claim: { readonly start: number; readonly end: number },
  clause: number,
  context: Context,
): When | null {
  const { words } = found;
  const first = words.findIndex((_, at) => found.clause[at] === clause);
  let last = words.length;
  const speech = speechMarks(context.source, context.sentence, context.language);
  for (let at = 0; at < words.length; at += 1) {
    if ((words[at]?.start ?? 0) < claim.end) continue;
    const divides = speech.skip[at] !== true && (speech.at.get(at)?.parts.includes("divides") ?? false);
    if (found.clause[at] !== clause || divides || (words[at]?.start ?? 0) > claim.end + 70) {
      last = at;
      break;
    }
  }
  const within = {
    start: words[Math.max(0, first)]?.start ?? context.sentence.start,
    end: words[last - 1]?.end ?? context.sentence.end,
  };
  return whenOf(claim, context, { within, openEnds: false });
}

function datesOf(
  status: CeasefireStatus,
  when: When | null,
  found: CeasefireMarks,
  bounds: Stretch,
): Pick<CeasefireClaim, "declared" | "effective" | "ended"> {
  const begins = found.marks.some(
    (m) => m.parts.has("effective") && m.from >= bounds.from && m.to <= bounds.to,
  );
  const none = { declared: null, effective: null, ended: null };
  if (when === null) return none;
  if (status === "collapsed") return { ...none, ended: when };
  if (status === "in-force" || (status === "agreed" && begins)) return { ...none, effective: when };
  return status === "agreed" ? { ...none, declared: when } : none;
}

function partiesOf(
  details: Details,
  mediators: readonly string[],
  subject: Stretch | null,
  verdict: Verdict,
  found: CeasefireMarks,
  context: Context,
  inherited: CeasefireDraft | undefined,
): string[] {
  const outside = verdict.status === "called-for" || verdict.status === "proposed";
  const acting =
    subject === null || outside
      ? []
      : actorsAmong(context.source.text, found.words, context.language, subject);
  const both = details.parties.length >= 2;
  const names = [...(both ? [] : acting.map((actor) => actor.words)), ...details.parties];
  const parties = names.filter((name) => !mediators.includes(name));
  return [...new Set(parties.length > 0 ? parties : (inherited?.parties ?? []))];
}

/** "…, but both sides accuse each other of violations": the ceasefire of the clause before. */
function alone(
  found: CeasefireMarks,
  context: Context,
  drafts: readonly CeasefireDraft[],
): readonly CeasefireDraft[] {
  const { source, sentence, language } = context;
  const made: CeasefireDraft[] = [];
  for (const mark of found.marks) {
    const name = mark.alone[0];
    const clause = found.clause[mark.from] ?? 0;
    const earlier = found.mentions.some((m) => m.to <= mark.from && (found.clause[m.from] ?? 0) < clause);
    const own = found.mentions.some((m) => found.clause[m.from] === clause);
    const last = drafts.at(-1);
    if (name === undefined || !earlier || own || last === undefined) continue;
    if (
      made.some(
        (draft) =>
          draft.start <= offsets(found, mark).start &&
          found.clause[mark.from] === clauseAt(found, draft.start),
      )
    )
      continue;
    const subject = subjectBefore(speechMarks(source, sentence, language), mark.from, source.text, language);
    const inside = subject !== null && found.clause[subject.from] === clause ? subject : null;
    const span = offsets(found, { from: inside?.from ?? mark.from, to: mark.to });
    const trigger = offsets(found, mark);
    const status =
      name === "violated"
        ? "violated"
        : name === "collapsed"
          ? "collapsed"
          : name === "extended"
            ? "extended"
            : name === "rejected"
              ? "rejected"
              : "called-for";
    const actors = inside === null ? [] : actorsAmong(source.text, found.words, language, inside);
    const when = whenIn(found, span, clause, context);
    made.push({
      ...last,
      ...span,
      quote: source.text.slice(span.start, span.end),
      trigger,
      speaker: speakerOf(span, context),
      when,
      where: whereOf(span, context),
      rule: `ceasefire-alone-${status}`,
      words: [source.text.slice(trigger.start, trigger.end)],
      status,
      declared: null,
      effective: null,
      ended: status === "collapsed" ? when : null,
      parties: actors.length > 0 ? actors.map((actor) => actor.words) : last.parties,
      purpose: null,
      duration: null,
    });
  }
  return made;
}

function clauseAt(found: CeasefireMarks, offset: number): number | undefined {
  const at = found.words.findIndex((word) => word.start >= offset);
  return found.clause[at];
}

/** The same status told by the same words twice is one statement. */
function distinct(drafts: readonly CeasefireDraft[]): readonly CeasefireDraft[] {
  return drafts
    .filter(
      (draft, at) =>
        !drafts
          .slice(0, at)
          .some(
            (other) =>
              other.status === draft.status &&
              other.trigger.end > draft.trigger.start &&
              draft.trigger.end > other.trigger.start,
          ),
    )
    .sort((a, b) => a.trigger.start - b.trigger.start);
}
