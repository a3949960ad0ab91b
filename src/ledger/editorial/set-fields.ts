/** Applies the fields an editor set to a claim, allowing short forms, and checks the result as any claim is checked. */

import { boundsOf } from "../../dates/date-bounds.ts";
import { Claim } from "../../model/claims/claim.ts";
import type { Sentence, Source } from "../../model/sources/source.ts";
import type { Span } from "../../model/span.ts";
import type { Complaint } from "./editorial-problem.ts";
import { placesOf } from "./find-passage.ts";
import { setCount } from "./set-count.ts";

type Fields = Readonly<Record<string, unknown>>;
export type SetResult =
  | { readonly claim: Claim }
  | { readonly complaints: readonly Complaint[] }
  /** Words that are not, or no longer, in the document. */
  | { readonly lost: Complaint };

const dates: readonly string[] = ["when", "declared", "effective", "ended"];
/** What a claim is found by; another place or kind would be another claim. */
const fixed: readonly string[] = ["id", "source", "sentence", "start", "end", "quote"];

/** @param base the claim as read, or the bare claim that an added one starts from. */
export function setFields(base: Fields, set: Fields, source: Source, sentence: Sentence): SetResult {
  const complaints: Complaint[] = [];
  let lost: Complaint | null = null;
  const merged: Record<string, unknown> = { ...base };
  for (const [field, value] of Object.entries(set)) {
    if (fixed.includes(field)) {
      complaints.push(complain("a field that an editor may set", field, "leave it out"));
    } else if (dates.includes(field) && typeof value === "string") {
      merged[field] = { edtf: value, basis: "editorial", words: null };
      if (boundsOf(value) === null)
        complaints.push(complain(`an EDTF date in ${field}`, value, "correct the date"));
    } else if (field === "speaker" && typeof value === "string") {
      const speaker = speakerAt(value, source, sentence);
      if (speaker) merged[field] = speaker;
      else lost = complain("a speaker named in the document so far", value, "copy the name from it");
    } else if (field === "trigger" && typeof value === "string") {
      const trigger = inClause(value, source, base);
      if (trigger) merged[field] = trigger;
      else lost = complain("trigger words inside the quotation", value, "copy them from it");
    } else {
      merged[field] = value;
    }
  }
  if ("count" in set)
    merged["count"] = setCount(set["count"], base["count"] as Fields | undefined, wordsOf(merged, source));
  if ("harm" in set && !("harms" in set)) merged["harms"] = [set["harm"]];
  if (complaints.length > 0) return { complaints };
  return lost ? { lost } : checked(merged);
}

/** Named in the sentence itself, or else in the nearest place before it. */
function speakerAt(name: string, source: Source, sentence: Sentence) {
  const words = name.normalize("NFC");
  const own = source.text.slice(sentence.start, sentence.end).indexOf(words);
  const start = own >= 0 ? sentence.start + own : source.text.lastIndexOf(words, sentence.start);
  if (start < 0) return null;
  return { name: words, start, end: start + words.length, basis: own >= 0 ? "stated" : "carried" };
}

function inClause(words: string, source: Source, base: Fields): Span | null {
  const [start, end] = [Number(base["start"]), Number(base["end"])];
  const place = placesOf(source.text.slice(start, end), words.normalize("NFC"), 1)[0];
  return place ? { start: place.start + start, end: place.end + start } : null;
}

function wordsOf({ trigger }: Fields, source: Source): string {
  const { start, end } = trigger as Span;
  return source.text.slice(start, end);
}

function checked(fields: Fields): SetResult {
  const parsed = Claim.safeParse(fields);
  if (parsed.success) return { claim: parsed.data };
  return {
    complaints: parsed.error.issues.map(({ path, message }) =>
      complain(`a valid ${path.join(".") || "claim"}`, message, "correct what is set"),
    ),
  };
}

function complain(expected: string, found: string, todo: string): Complaint {
  return { expected, found: JSON.stringify(found), todo };
}
