/** Joins the site's translations to the sentences of a document by the original words; those that fit none are stale. */
import type { StaleTranslation } from "../model/ledger/ledger.ts";
import type { Source } from "../model/sources/source.ts";
import type { Translation } from "../model/sources/translation.ts";

type ByLanguage = Readonly<Record<string, string>>;

export interface JoinedTranslations {
  /** Translations of a sentence, by language; empty where there are none. */
  readonly of: (source: string, sentence: string) => ByLanguage;
  readonly stale: readonly StaleTranslation[];
}

const none: ByLanguage = {};

export function joinTranslations(
  sources: readonly Source[],
  translations: Readonly<Record<string, Readonly<Record<string, readonly Translation[]>>>>,
): JoinedTranslations {
  const joined = new Map<string, Record<string, string>>();
  const stale: StaleTranslation[] = [];
  const byId = new Map(sources.map((source) => [source.id, source]));
  for (const [id, languages] of Object.entries(translations)) {
    const source = byId.get(id);
    const sentences = Map.groupBy(source?.sentences ?? [], ({ start, end }) =>
      source!.text.slice(start, end),
    );
    for (const [language, entries] of Object.entries(languages)) {
      for (const { original, text } of entries) {
        const found = sentences.get(original.normalize("NFC"));
        if (!found) stale.push({ source: id, language, original });
        for (const sentence of found ?? []) {
          const key = `${id} ${sentence.id}`;
          const known = joined.get(key) ?? {};
          joined.set(key, { ...known, [language]: text });
        }
      }
    }
  }
  return { of: (source, sentence) => joined.get(`${source} ${sentence}`) ?? none, stale };
}
