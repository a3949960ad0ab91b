/** What search keeps of one document: its sentences with their translations, dates and claims. */

import { labelsOf } from "../../model/claims/claim-kinds.ts";
import type { LedgerClaim } from "../../model/ledger/ledger-claim.ts";
import type { SearchFact, SearchSentence, SourceRecord } from "../../model/search/source-record.ts";
import { isShown } from "../../model/sources/is-shown.ts";
import type { SourceEntry, SourceSentence } from "../../model/sources/source-entry.ts";
import type { Editions } from "../../text/localise.ts";
import { findDates } from "../words/find-dates.ts";
import type { Dictionary } from "../words/read-text.ts";
import { documentNames } from "./document-names.ts";

/**
 * Sentences that the site may not show are not searched either.
 * @param claims those of this document.
 * @param version of the ledger.
 */
export function sourceRecord(
  entry: SourceEntry,
  claims: readonly LedgerClaim[],
  dictionary: Dictionary,
  version: string,
  site: Editions,
): SourceRecord {
  const shown = entry.sentences.filter((sentence) => isShown(entry.rights, sentence));
  return {
    id: entry.id,
    version,
    language: entry.language,
    title: entry.name ?? entry.title,
    names: documentNames(entry, site),
    sentences: shown.map((sentence) => searchSentence(entry, sentence, claims, dictionary)),
  };
}

function searchSentence(
  entry: SourceEntry,
  sentence: SourceSentence,
  claims: readonly LedgerClaim[],
  dictionary: Dictionary,
): SearchSentence {
  const own = claims.filter((claim) => claim.sentence === sentence.id);
  const text = entry.text.slice(sentence.start, sentence.end);
  return {
    id: sentence.id,
    text,
    translations: sentence.translations,
    dates: [...findDates(text, dictionary.dates)],
    facts: own.map(searchFact),
    speaker: own.find((claim) => claim.speaker)?.speaker?.name ?? null,
    furniture: sentence.furniture !== null,
  };
}

function searchFact(claim: LedgerClaim): SearchFact {
  const day = claim.dated?.edtf ?? null;
  const casualty = claim.kind === "casualty" ? claim : null;
  const { low, high, value } = casualty?.count ?? { low: null, high: null, value: null };
  return {
    kinds: [...labelsOf(claim)],
    events: claim.events,
    range: low === null && high === null ? null : [low, high],
    value,
    stated: casualty?.count.stated ?? null,
    ...(claim.stance === "states" ? {} : { stance: claim.stance }),
    day: day && /^\d{4}-\d{2}-\d{2}$/u.test(day) ? day : null,
  };
}
