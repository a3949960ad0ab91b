/**
 * What the ledger says of documents of which only sentences with claims may be shown, without words of the others:
 * numbers set aside, passages of notes and stale translations keep their place and lose their letters.
 */

import type { LedgerNote } from "../../model/editorial/note.ts";
import type { Coverage } from "../../model/ledger/coverage.ts";
import type { StaleTranslation } from "../../model/ledger/ledger.ts";
import { maskedText } from "../../model/sources/published-text.ts";
import type { SourceEntry } from "../../model/sources/source-entry.ts";

export interface Redaction {
  readonly coverage: (coverage: Coverage) => Coverage;
  readonly note: (note: LedgerNote) => LedgerNote;
  readonly stale: (translation: StaleTranslation) => StaleTranslation;
}

/** @param entries with the text that may be shown; words are read from it again by their offsets. */
export function redactSentences(entries: readonly SourceEntry[]): Redaction {
  const texts = new Map(
    entries.flatMap(({ id, rights, text }) => (rights.show === "claims" ? [[id, text] as const] : [])),
  );
  return {
    coverage: (coverage) => {
      const text = texts.get(coverage.source);
      if (text === undefined) return coverage;
      const rejected = coverage.rejected.map((number) => ({
        ...number,
        words: text.slice(number.start, number.end),
      }));
      return { ...coverage, rejected };
    },
    note: (note) => ({
      ...note,
      passages: note.passages.map((passage) => {
        const { source, start, end, quote } = passage;
        return { ...passage, quote: texts.get(source)?.slice(start, end) ?? quote };
      }),
    }),
    stale: (translation) =>
      texts.has(translation.source)
        ? { ...translation, original: maskedText(translation.original) }
        : translation,
  };
}
