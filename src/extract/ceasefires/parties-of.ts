/** The actors around a ceasefire in its clause: who acts, whose brokering it is, who its parties are. */
import { actorsAmong } from "../people/find-actors.ts";
import { type NameSpan, subjectBefore } from "../people/name-span.ts";
import { bisectLeft } from "../text/nearby.ts";
import type { Broker } from "./broker.ts";
import type { Statement } from "./ceasefire-analysis.ts";
import { type Mark, marksNear } from "./ceasefire-marks.ts";

/**
 * The one who does what the words say; nobody where they only name the ceasefire or ask about it.
 * @param from the first word of the statement.
 */
export function subjectOf({ analysis, mention, reading }: Statement, from: number): NameSpan | null {
  const acts =
    reading.cues.length > 0 && from < mention.from && !/^ceasefire-(in-force|attack)/.test(reading.rule);
  if (!acts) return null;
  const { ceasefire } = analysis;
  const subject = subjectBefore(analysis, from);
  if (subject === null || ceasefire.clause[subject.from] !== ceasefire.clause[mention.from]) return null;
  const asks = (mark: Mark) =>
    mark.parts.has("whether") && mark.from >= subject.from && mark.to <= subject.to;
  return marksNear(ceasefire, mention).some(asks) ? null : subject;
}

/** Words of brokering belong to the ceasefire next to them; "UN-backed" to the very next word or two. */
export function brokersOf({ analysis, mention }: Statement): readonly Broker[] {
  const { mentions } = analysis.ceasefire;
  const at = bisectLeft(analysis.brokers, (broker) => broker.from, mention.from);
  return analysis.brokers.slice(Math.max(0, at - 4), at + 4).filter((broker) => {
    const nearest = mentions[Math.max(0, bisectLeft(mentions, ({ from }) => from, broker.from + 1) - 1)];
    if (nearest !== mention && !(broker.to <= mention.from && mention.from - broker.to <= 3)) return false;
    const far = broker.to <= mention.from ? mention.from - broker.to : broker.from - mention.to;
    return far <= (broker.tight ? 3 : 14);
  });
}

/**
 * @param named the parties that the clause names as such.
 * @param inherited those of the ceasefire that the statement points back to.
 */
export function partiesOf(
  { analysis, reading }: Statement,
  subject: NameSpan | null,
  named: readonly string[],
  mediators: readonly string[],
  inherited: readonly string[],
): string[] {
  const outside = reading.status === "called-for" || reading.status === "proposed";
  const acting = subject === null || outside ? [] : actorsAmong(analysis, subject);
  const names = [...(named.length >= 2 ? [] : acting.map((actor) => actor.words)), ...named];
  const parties = names.filter((name) => !mediators.includes(name));
  return [...new Set(parties.length > 0 ? parties : inherited)];
}
