/** Order of claims in time: by the day they were written, then by the day they speak of, then in the order of the documents. */

import { compareDates } from "../../dates/compare-dates.ts";
import { boundsOf, type DateBounds } from "../../dates/date-bounds.ts";
import type { LedgerClaim } from "../../model/ledger/ledger-claim.ts";

/** What is not dated comes last. */
const never: Pick<DateBounds, "min" | "max"> = { min: "9999-12-31", max: "9999-12-31" };

function datesOf(edtf: string | undefined): Pick<DateBounds, "min" | "max"> {
  return (edtf === undefined ? null : boundsOf(edtf)) ?? never;
}

/** For `sort`, which leaves claims of the same days in the order of the documents. */
export function compareClaims(a: LedgerClaim, b: LedgerClaim): number {
  return (
    compareDates(datesOf(a.asOf?.edtf), datesOf(b.asOf?.edtf)) ||
    compareDates(datesOf(a.dated?.edtf), datesOf(b.dated?.edtf))
  );
}
