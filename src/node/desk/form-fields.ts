/** What an editor filled in, as the fields that `set:` of an entry takes: only what differs from what was read. */

import { Harm } from "../../model/claims/casualty-claim.ts";
import type { Claim } from "../../model/claims/claim.ts";
import type { Form } from "./desk-calls.ts";

type Fields = Record<string, unknown>;

/** @param before the form as it was shown; empty for an addition. Empty fields of an addition are not said. */
export function formFields(form: Form, before: Form, claim: Claim | null): Fields {
  const set: Fields = {};
  const changed = (name: string) => form[name] !== undefined && form[name] !== (before[name] ?? "");
  if (changed("what")) {
    const what = form["what"]!;
    set[Harm.safeParse(what).success ? "harm" : "status"] = what;
  }
  const count = countOf(form, changed, claim);
  if (count !== null) set["count"] = count;
  // Somebody was harmed, and how many is not said.
  else if (claim === null && "harm" in set) set["count"] = { qualifier: "unknown" };
  for (const name of ["victims", "stance"]) if (changed(name)) set[name] = form[name];
  for (const name of ["side", "where", "speaker", "when", "declared", "effective", "ended"])
    if (changed(name)) set[name] = form[name]!.trim() || null;
  for (const name of ["mediators", "parties"])
    if (changed(name))
      set[name] = form[name]!.split(/\s*;\s*/u)
        .map((each) => each.trim())
        .filter(Boolean);
  return set;
}

/** A number alone, a number with its hedge, or bounds. */
function countOf(form: Form, changed: (name: string) => boolean, claim: Claim | null): unknown {
  if (claim?.kind === "ceasefire" || !["value", "low", "high", "qualifier"].some(changed)) return null;
  const number = (name: string) => {
    const digits = (form[name] ?? "").replace(/[\s.,\u00a0\u202f]/gu, "");
    return digits === "" ? undefined : Number(digits);
  };
  const qualifier = form["qualifier"] || undefined;
  const [value, low, high] = [number("value"), number("low"), number("high")];
  if (value !== undefined && changed("value"))
    return qualifier && qualifier !== "exact" ? { value, qualifier } : value;
  const bounds = { ...(low === undefined ? {} : { low }), ...(high === undefined ? {} : { high }) };
  if (changed("low") || changed("high")) return { ...bounds, ...(changed("qualifier") ? { qualifier } : {}) };
  return value === undefined ? { ...bounds, qualifier } : { value, qualifier };
}
