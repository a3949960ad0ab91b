/** The line of dates of an event: of a ceasefire its own, of a war those of what belongs to it, in their order. */
import { ledger } from "verbatim:ledger";
import { boundsOf } from "../../dates/date-bounds.ts";
import { strings } from "../../i18n/strings.ts";
import type { Event } from "../../model/editorial/event.ts";
import type { LanguageCode } from "../../model/language-code.ts";
import { links } from "../links.ts";
import { textIn } from "../text-in.ts";

export interface EventDate {
  readonly edtf: string;
  readonly text: string;
  /** Page of what happened then; null = it is this event's own date. */
  readonly href: string | null;
}

export function eventDates(event: Event, edition: LanguageCode): readonly EventDate[] {
  const words = strings(edition).ways.ceasefire;
  const own = (["declared", "effective", "ended"] as const).flatMap((field) => {
    const edtf = event.ceasefire?.[field];
    return edtf ? [{ edtf, text: words[field], href: null }] : [];
  });
  const inside = ledger.events
    .filter(({ within }) => within === event.id)
    .map((child) => ({
      edtf: child.ceasefire?.declared ?? child.edtf,
      text: textIn(child.name, edition),
      href: links.page(edition, `/events/${child.id}/`),
    }));
  const first = ({ edtf }: EventDate) => boundsOf(edtf)?.min ?? "";
  return [...own, ...inside].toSorted((a, b) => first(a).localeCompare(first(b)));
}
