/** Who stands around a ceasefire in its clause: who acts, who hosts, whose brokering it is, who its parties are. */
import { actorsAmong } from "../people/find-actors.ts";
import { type NameSpan, subjectBefore } from "../people/name-span.ts";
import { speechMarks } from "../people/speech-marks.ts";
import type { Context } from "../text/context.ts";
import { bisectLeft, nearby } from "../text/nearby.ts";
import type { Broker } from "./broker.ts";
import type { CeasefireMarks, Mark, Mention } from "./ceasefire-marks.ts";
import type { Details } from "./details.ts";
import type { StatusReading } from "./status-of.ts";

/** The one who does what the words say; nobody where they only name the ceasefire or ask about it. */
export function subjectOf(
  found: CeasefireMarks,
  mention: Mention,
  verdict: StatusReading,
  from: number,
  context: Context,
): NameSpan | null {
  const acts =
    verdict.cues.length > 0 && from < mention.from && !/^ceasefire-(in-force|attack)/.test(verdict.rule);
  if (!acts) return null;
  const { source, sentence, language } = context;
  const subject = subjectBefore(speechMarks(source, sentence, language), from, source.text, language);
  if (subject === null || found.clause[subject.from] !== found.clause[mention.from]) return null;
  const other = (mark: Mark) =>
    mark.parts.has("whether") && mark.from >= subject.from && mark.to <= subject.to;
  return nearby(found.marks, ({ from }) => from, mention.from, 40).some(other) ? null : subject;
}

/** Words of brokering belong to the ceasefire beside them; "UN-backed" to the very next word or two. */
export function belongs(found: CeasefireMarks, broker: Broker, mention: Mention): boolean {
  const nearest =
    found.mentions[Math.max(0, bisectLeft(found.mentions, ({ from }) => from, broker.from + 1) - 1)];
  if (nearest !== mention && !(broker.to <= mention.from && mention.from - broker.to <= 3)) return false;
  const far = broker.to <= mention.from ? mention.from - broker.to : broker.from - mention.to;
  return far <= (broker.tight ? 3 : 14);
}

export function partiesOf(
  details: Details,
  mediators: readonly string[],
  subject: NameSpan | null,
  verdict: StatusReading,
  found: CeasefireMarks,
  context: Context,
  inherited: { readonly parties: readonly string[] } | undefined,
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
