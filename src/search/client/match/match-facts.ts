/** What a sentence holds though its words do not say it: dates in any notation, numbers and days of its claims. */

import { dateKeys } from "../../../dates/date-keys.ts";
import type { SearchSentence } from "../../../model/search/source-record.ts";
import type { Query, Unit } from "../query/query.ts";
import type { Met } from "./match-text.ts";

/** Dates are read off the record, in any notation; numbers and days of claims count though other words tell them. */
export function matchFacts(unit: Unit | undefined, { text, dates, facts }: SearchSentence): Met | null {
  if (unit?.kind === "number") {
    const stated = facts.flatMap((fact) => (fact.value === unit.value && fact.stated ? [fact.stated] : []));
    const spots = stated.map((words) => ({
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
    }));
    return stated.length > 0 ? { manner: "named", spots: spots.filter(({ start }) => start >= 0) } : null;
  }
  if (unit?.kind !== "date") return null;
  const exact = dates.filter(({ edtf }) => edtf === unit.edtf || dateKeys(edtf).includes(unit.edtf));
  if (exact.length > 0) return { manner: "exact", spots: exact };
  // a date typed with its year may stand in the text without
  const open = dates.filter(({ edtf }) => edtf.startsWith("XXXX") && dateKeys(unit.edtf).includes(edtf));
  if (open.length > 0) return { manner: "inflected", spots: open };
  const days = facts.flatMap(({ day }) => (day ? dateKeys(day) : []));
  return days.includes(unit.edtf) ? { manner: "named", spots: [] } : null;
}

/** The day of the claim that a query asks for by its date. */
export function dayOfClaims(query: Query, { facts }: SearchSentence): string | null {
  const asked = query.units.flatMap((unit) => (unit.kind === "date" ? [unit.edtf] : []));
  return facts.find(({ day }) => day && dateKeys(day).some((part) => asked.includes(part)))?.day ?? null;
}
