/**
 * Verdicts written into `review.yaml`. The file is the record: it is read again for each verdict, and what people write
 * into it by hand meanwhile stays. Every verdict is tried on its document first, so that no entry is written that the
 * next build would not understand; each can be taken back.
 */
import type { ReviewOutcome } from "../../../ledger/reviews/apply-review-entry.ts";
import { rulingsOf } from "../../../ledger/reviews/apply-reviews.ts";
import { claimFingerprint } from "../../../ledger/reviews/claim-fingerprint.ts";
import { type ClaimPointer, claimPointer, placeOf } from "../../../ledger/reviews/claim-pointer.ts";
import type { Claim } from "../../../model/claims/claim.ts";
import type { ReviewEntry } from "../../../model/editorial/review-entry.ts";
import type { Span } from "../../../model/span.ts";
import { addEntry, removeEntry, replaceEntry, yamlEntries } from "../../output/yaml-entries.ts";
import { UserError } from "../../user-error.ts";
import type { DeskDocument } from "./desk-corpus.ts";
import { asTyped, type NumberedEntry, readText, reviewEntries, writeText } from "./review-entries.ts";

/** What an editor says of one claim that was read. */
type Verdict =
  | { readonly verdict: "confirmed" | "rejected" }
  | {
      readonly verdict: "corrected";
      readonly set: Fields;
      readonly reason: Readonly<Record<string, string>>;
    };

type Correction = Extract<Verdict, { readonly verdict: "corrected" }>;
type Fields = Readonly<Record<string, unknown>>;

/** One change of the file; `before` null = it was added, `after` null = it was taken out. */
interface Change {
  readonly before: unknown;
  readonly after: unknown;
}

interface Step {
  readonly changes: readonly Change[];
  readonly textBefore: string;
  readonly textAfter: string;
  readonly sources: readonly string[];
}

/** What an entry makes of its claim. */
interface Ruled extends NumberedEntry {
  readonly id: string;
  readonly claim: Claim | null;
}

export interface ReviewDesk {
  /** The entries of a document that fit it, by the id of the claim each is about. */
  readonly rulings: (document: DeskDocument) => ReadonlyMap<string, Ruled>;
  /** @returns the number of the step, or null where the file says so already. */
  readonly decide: (
    of: readonly { readonly document: DeskDocument; readonly claim: string }[],
    verdict: Verdict,
  ) => number | null;
  readonly add: (
    document: DeskDocument,
    span: Span,
    set: Fields,
    reason: Readonly<Record<string, string>>,
  ) => { readonly step: number; readonly id: string };
  /** Replaces an entry by its number, or takes it out. @param quote the words it must quote. */
  readonly settle: (
    number: number,
    quote: string,
    to: ((entry: ReviewEntry) => ReviewEntry) | null,
  ) => number;
  /** @returns the documents it was about; null where there is nothing to take back. */
  readonly undo: (step: number) => readonly string[] | null;
}

/** @param file path of `review.yaml`. */
export function reviewDesk(file: string): ReviewDesk {
  const steps: (Step | null)[] = [];
  const rulings = (document: DeskDocument, text = readText(file)) => ruledIn(document, reviewEntries(text));

  const commit = (
    change: (text: string) => { readonly text: string; readonly changes: readonly Change[] },
    sources: readonly string[],
  ) => {
    const textBefore = readText(file);
    const { text: textAfter, changes } = change(textBefore);
    if (changes.length === 0) return null;
    writeText(file, textAfter);
    steps.push({ changes, textBefore, textAfter, sources });
    return steps.length - 1;
  };

  return {
    rulings: (document) => rulings(document),
    decide: (of, verdict) =>
      commit(
        (before) => {
          let text = before;
          const changes: Change[] = [];
          for (const { document, claim: id } of of) {
            const known = rulings(document, text).get(id);
            let next = entryFor(document, id, known, verdict);
            const old = known ? yamlEntries(text)[known.number] : null;
            if (
              next === "as it is" ||
              (next && known && JSON.stringify(next) === JSON.stringify(known.entry))
            )
              continue;
            if (next) next = asTyped(completed(next, fitting(document, text, next, known?.number).claim));
            changes.push({ before: old, after: next });
            if (!known) text = addEntry(text, next!);
            else text = next ? replaceEntry(text, known.number, next) : removeEntry(text, known.number);
          }
          return { text, changes };
        },
        of.map(({ document }) => document.source.id),
      ),
    add: (document, span, set, reason) => {
      const { source } = document;
      const sentence = source.sentences.find(({ start, end }) => start <= span.start && span.end <= end);
      if (!sentence) throw new UserError("expected words of one sentence");
      const entry = {
        source: source.id,
        ...placeOf(span, source.text, sentence),
        verdict: "added",
        set,
        reason,
      } as ReviewEntry;
      let id = "";
      const step = commit(
        (text) => {
          id = fitting(document, text, entry).id;
          return { text: addEntry(text, entry), changes: [{ before: null, after: entry }] };
        },
        [source.id],
      );
      return { step: step!, id };
    },
    settle: (number, quote, to) => {
      const step = commit((text) => {
        const found = reviewEntries(text).find((each) => each.number === number);
        if (found?.entry.quote !== quote) throw new UserError("the file was changed; load the page again");
        const after = to ? asTyped(to(found.entry)) : null;
        const changed = after ? replaceEntry(text, number, after) : removeEntry(text, number);
        return { text: changed, changes: [{ before: yamlEntries(text)[number], after }] };
      }, []);
      return step!;
    },
    undo: (number) => {
      const step = steps[number];
      if (!step) return null;
      const text = readText(file);
      writeText(file, text === step.textAfter ? step.textBefore : takenBack(text, step.changes));
      steps[number] = null;
      return step.sources;
    },
  };
}

function ruledIn(document: DeskDocument, entries: readonly NumberedEntry[]): ReadonlyMap<string, Ruled> {
  const own = entries.filter(({ entry }) => entry.source === document.source.id);
  const results = rulingsOf(
    document.source,
    document.claims,
    own.map(({ entry }) => entry),
  );
  return new Map(
    results.flatMap((result, i) =>
      "id" in result ? [[result.id, { ...own[i]!, id: result.id, claim: result.claim }] as const] : [],
    ),
  );
}

/** The entry a verdict comes to; null = the one there is goes, `as it is` = it says so already. */
function entryFor(
  { source, claims }: DeskDocument,
  id: string,
  known: Ruled | undefined,
  verdict: Verdict,
): ReviewEntry | null | "as it is" {
  const read = claims.find((claim) => claim.id === id);
  if (!read && !known) throw new UserError("this claim is no longer there; load the page again");
  // An addition that is right needs no second entry, and one that is wrong none at all.
  if (!read) {
    if (verdict.verdict === "confirmed") return "as it is";
    return verdict.verdict === "rejected" ? null : changedEntry(known!.entry, verdict as Correction);
  }
  const by = known?.entry.by === undefined ? {} : { by: known.entry.by };
  const pointer = pointerTo(read, claims, source);
  const reading = claimFingerprint(read);
  const edited = known?.entry.verdict === "corrected" || known?.entry.verdict === "added";
  if (verdict.verdict === "corrected") {
    if (edited) return changedEntry(known!.entry, verdict);
    if (Object.keys(verdict.set).length === 0) return { ...pointer, verdict: "confirmed", reading, ...by };
    return { ...pointer, verdict: "corrected", set: verdict.set, reason: verdict.reason, ...by };
  }
  if (verdict.verdict === "rejected") return { ...pointer, verdict: "rejected", ...by };
  // What an editor corrected is right as it was corrected.
  return edited ? "as it is" : { ...pointer, verdict: "confirmed", reading, ...by };
}

/** A correction of what was corrected or added before; the reading it was made for is to be written again. */
function changedEntry(entry: ReviewEntry, { set, reason }: Correction): ReviewEntry {
  if (entry.verdict !== "corrected" && entry.verdict !== "added") throw new UserError("nothing to correct");
  const { reading: _, ...rest } = entry as Extract<ReviewEntry, { verdict: "corrected" }>;
  return { ...rest, set: { ...entry.set, ...set }, reason: { ...entry.reason, ...reason } } as ReviewEntry;
}

function pointerTo(
  claim: Claim,
  claims: readonly Claim[],
  { text, sentences }: DeskDocument["source"],
): ClaimPointer {
  const sentence = sentences.find(({ id }) => id === claim.sentence)!;
  return claimPointer(claim, claims, text, sentence);
}

/** What the entry comes to; throws a UserError where it fits nothing. @param instead the number of the entry it replaces. */
function fitting(document: DeskDocument, text: string, entry: ReviewEntry, instead?: number): ReviewOutcome {
  const { source, claims } = document;
  const own = reviewEntries(text).filter(
    (each) => each.entry.source === source.id && each.number !== instead,
  );
  const result = rulingsOf(source, claims, [...own.map((each) => each.entry), entry]).at(-1)!;
  if ("id" in result) return result;
  const wrong = "lost" in result ? [result.lost] : result.complaints;
  throw new UserError(
    wrong.map(({ expected, found, todo }) => `expected ${expected}, found ${found}; ${todo}`).join("\n"),
  );
}

/** A correction with the reading it leaves, so that it is read again once the program reads something else. */
function completed(entry: ReviewEntry, claim: Claim | null): ReviewEntry {
  if (entry.verdict !== "corrected" || !claim) return entry;
  const { reason, by, ...rest } = entry;
  return { ...rest, reading: claimFingerprint(claim), reason, ...(by === undefined ? {} : { by }) };
}

/** Where the file was changed since: each entry that is still there goes back to what it was. */
function takenBack(now: string, changes: readonly Change[]): string {
  let text = now;
  for (const { before, after } of changes.toReversed()) {
    const wanted = JSON.stringify(after);
    const at =
      after === null ? -1 : yamlEntries(text).findLastIndex((each) => JSON.stringify(each) === wanted);
    if (after === null) text = addEntry(text, before as object);
    else if (at >= 0)
      text = before === null ? removeEntry(text, at) : replaceEntry(text, at, before as object);
  }
  return text;
}
