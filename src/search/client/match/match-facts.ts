/** What a sentence holds though its words do not say it: dates in any notation, numbers and days of its claims. */

import { dateKeys } from "../../../dates/date-keys.ts";
import type { SearchSentence } from "../../../model/search/source-record.ts";
import type { Query, Unit } from "../query/query.ts";
import type { UnitMatch } from "./match-text.ts";

/** Dates are read off the record, in any notation; numbers and days of claims count though other words tell them. */
export function matchFacts(unit: Unit | undefined, { text, dates, facts }: SearchSentence): UnitMatch | null {
  if (unit?.kind === "number") {
    const stated = facts.flatMap((fact) => (fact.value === unit.value && fact.stated ? [fact.stated] : []));
    const ranges = stated.map((words) => ({
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
    }));
    return stated.length > 0
      ? { matchKind: "named", ranges: ranges.filter(({ start }) => start >= 0) }
      : null;
  }
  if (unit?.kind !== "date") return null;
  const exact = dates.filter(({ edtf }) => edtf === unit.edtf || dateKeys(edtf).includes(unit.edtf));
  if (exact.length > 0) return { matchKind: "exact", ranges: exact };
  // a date typed with its year may be in the text without
  const open = dates.filter(({ edtf }) => edtf.startsWith("XXXX") && dateKeys(unit.edtf).includes(edtf));
  if (open.length > 0) return { matchKind: "inflected", ranges: open };
  const days = facts.flatMap(({ day }) => (day ? dateKeys(day) : []));
  return days.includes(unit.edtf) ? { matchKind: "named", ranges: [] } : null;
}

/** The day of the claim that a query asks for by its date. */
export function dayOfClaims(query: Query, { facts }: SearchSentence): string | null {
  const asked = query.units.flatMap((unit) => (unit.kind === "date" ? [unit.edtf] : []));
  return facts.find(({ day }) => day && dateKeys(day).some((part) => asked.includes(part)))?.day ?? null;
}
