/**
 * The words under which the index finds a document: keys of its own words, then of its translations. Where the
 * index must choose among documents, a word said more often counts for more, up to a point, and a word of the
 * document itself for more than one of a translation.
 */
import type { SearchSentence, SourceRecord } from "../../model/search-record.ts";
import { dateParts } from "../words/date-parts.ts";
import { dateKey, documentKey, facetKey, isPairKey, numberKey } from "../words/keys.ts";
import type { WordKit } from "../words/read-text.ts";
import { textKeys } from "./text-keys.ts";

/**
 * @param choosing true where there are more documents than one answer reads; where every one is read for every
 * question, the index need not choose, and is asked for all.
 */
export function sourceKeys(record: SourceRecord, kit: WordKit, choosing: boolean): readonly string[] {
  if (!choosing) return [documentKey];
  const own = new Map<string, number>();
  const translated = new Set<string>();
  for (const sentence of record.sentences) {
    const keys = textKeys(sentence.text, record.language, kit, { marked: true, pairs: true });
    for (const key of [...keys, ...factKeys(sentence)]) own.set(key, (own.get(key) ?? 0) + 1);
    for (const [language, text] of Object.entries(sentence.translations))
      for (const key of textKeys(text, language, kit, { marked: true, pairs: false })) translated.add(key);
  }
  for (const key of facetKeys(record)) own.set(key, 1);
  const keys: string[] = [];
  for (const [key, n] of own) {
    keys.push(key);
    // a third time tells the ranking little and makes the index heavier; a pair says all by being there
    if (n > 1 && !isPairKey(key)) keys.push(key);
  }
  for (const key of translated) if (!own.has(key)) keys.push(key);
  return keys;
}

/** Dates and numbers of the claims are found though the words are others ("hôm Chủ nhật", "một nghìn"). */
function factKeys({ dates, facts }: SearchSentence): readonly string[] {
  const days = new Set([...dates.map(({ edtf }) => edtf), ...facts.flatMap(({ day }) => (day ? [day] : []))]);
  const values = new Set(facts.flatMap(({ value }) => (value === null ? [] : [value])));
  return [...[...days].flatMap(dateParts).map(dateKey), ...[...values].map(numberKey)];
}

function facetKeys({ id, language, sentences }: SourceRecord): readonly string[] {
  const facts = sentences.flatMap((sentence) => sentence.facts);
  return [
    documentKey,
    facetKey("document", id),
    facetKey("language", language),
    ...new Set(facts.flatMap(({ kinds }) => kinds.map((kind) => facetKey("kind", kind)))),
    ...new Set(facts.flatMap(({ events }) => events.map((event) => facetKey("event", event)))),
    ...(facts.some(({ range }) => range) ? [facetKey("kind", "figure")] : []),
  ];
}
