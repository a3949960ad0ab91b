/** Ends an interval with an open end (`2020-09-27/..`) by the last day of another date; anything else stays as it is. */
import { boundsOf } from "./date-bounds.ts";

/**
 * @param edtf any EDTF date.
 * @param end an EDTF date whose last part ends the interval.
 * @returns `edtf` unchanged if it has no open end, or if the result would be no valid date.
 */
export function closeInterval(edtf: string, end: string): string {
  if (!edtf.endsWith("/..")) return edtf;
  const closed = `${edtf.slice(0, -2)}${end.split("/").at(-1)}`;
  return boundsOf(closed) === null ? edtf : closed;
}
