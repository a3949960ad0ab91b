/** By what readers name a document: its name, its outlet, its number, "Document 002". */
import { documentName } from "../../i18n/document-name.ts";
import { strings } from "../../i18n/strings.ts";
import type { SourceEntry } from "../../model/sources/source-entry.ts";
import type { Editions } from "../../text/localise.ts";

/** By edition, each name for itself. */
export function documentNames(entry: SourceEntry, site: Editions): Record<string, string[]> {
  return Object.fromEntries(
    site.editions.map((edition) => {
      const numbered = `${strings(edition).search.pageKinds.document} ${entry.id}`;
      const names = [documentName(entry, edition, site).text, numbered, entry.id, entry.outlet ?? ""];
      return [edition, [...new Set(names)].filter((name) => name !== "")];
    }),
  );
}
