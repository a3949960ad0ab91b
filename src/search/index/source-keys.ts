/**
 * The words under which the index finds a document: keys of its own words, of those of its translations and of its
 * claims. Each occurs once: a record that is found has as many places as the question has keys, or it lacks one.
 */

import { dateKeys } from "../../dates/date-keys.ts";
import type { SearchSentence, SourceRecord } from "../../model/search/source-record.ts";
import { type Dictionary, readText } from "../words/read-text.ts";
import type { Token } from "../words/tokens.ts";
import { dateKey, documentKey, facetKey, numberKey } from "../words/word-keys.ts";
import { addTextKeys } from "./add-text-keys.ts";

/**
 * @param choosing true where there are more documents than one answer reads; where every one is read for every
 * question, the index need not choose, and is asked for all.
 * @param count called with the words of each text, so that it need not be read again for them.
 */
export function sourceKeys(
  record: SourceRecord,
  dictionary: Dictionary,
  choosing: boolean,
  count: (words: readonly Token[]) => void,
): readonly string[] {
  const all = new Set<string>();
  for (const sentence of record.sentences) {
    const texts = [[record.language, sentence.text], ...Object.entries(sentence.translations)] as const;
    for (const [i, [language, text]] of texts.entries()) {
      const reading = readText(text, language, dictionary);
      count(reading.words);
      if (choosing) addTextKeys(all, reading, dictionary, { marked: true, pairs: i === 0, words: true });
    }
    if (choosing) for (const key of factKeys(sentence)) all.add(key);
  }
  if (!choosing) return [documentKey];
  for (const [language, names] of Object.entries(record.names)) {
    const reading = readText(names.join(". "), language, dictionary);
    addTextKeys(all, reading, dictionary, { marked: false, pairs: false, words: true });
  }
  for (const key of facetKeys(record)) all.add(key);
  return [...all];
}

/** Dates and numbers of the claims are found though the words are others ("hôm Chủ nhật", "một nghìn"). */
function factKeys({ dates, facts }: SearchSentence): readonly string[] {
  const days = new Set([...dates.map(({ edtf }) => edtf), ...facts.flatMap(({ day }) => (day ? [day] : []))]);
  const values = new Set(facts.flatMap(({ value }) => (value === null ? [] : [value])));
  return [...[...days].flatMap(dateKeys).map(dateKey), ...[...values].map(numberKey)];
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
