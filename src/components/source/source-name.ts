/** The name of a document as readers meet it, as HTML: never its bare id. */

import { ledger } from "verbatim:ledger";
import { documentName } from "../../i18n/document-name.ts";
import type { LanguageCode } from "../../model/language-code.ts";
import type { SourceFacts } from "../../model/sources/source-card.ts";
import { escapeHtml } from "../../text/escape-html.ts";
import { find } from "../find.ts";

type Named = Pick<SourceFacts, "name" | "title" | "outlet" | "asOf">;

export function sourceName(source: Named, edition: LanguageCode): string {
  const { text, language } = documentName(source, edition, ledger.site);
  const lang = language === edition ? "" : ` lang="${language}" dir="auto"`;
  return `<span data-source-name${lang}>${escapeHtml(text)}</span>`;
}

/** Throws when the ledger has no such document. */
export function sourceNameOf(id: string, edition: LanguageCode): string {
  const source = find.source(id);
  if (!source) throw new Error(`expected a document of the ledger, found ${id}; run npm run ingest`);
  return sourceName(source, edition);
}
