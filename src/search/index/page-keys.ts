/** The words under which the index finds a page, each once, in all its editions together. */
import type { WordKit } from "../words/read-text.ts";
import type { FoundPage } from "./page-records.ts";
import { textKeys } from "./text-keys.ts";

export function pageKeys({ record, texts }: FoundPage, kit: WordKit): string {
  const all = [
    ...Object.entries(record.title),
    ...Object.entries(record.summary),
    ...texts.map(({ text, language }) => [language, text] as const),
  ];
  const keys = all.flatMap(([language, text]) =>
    textKeys(text, language, kit, { marked: false, pairs: false }),
  );
  return [...new Set(keys)].join(" ");
}
