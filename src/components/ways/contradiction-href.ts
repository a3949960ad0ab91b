import { ledger } from "verbatim:ledger";
import type { LanguageCode } from "../../model/language-code.ts";
import { links } from "../links.ts";

/** Contradictions that their page lists; a corpus of thousands has its others on the pages of its events. */
export const mostContradictions = 40;
const listed = new Set(ledger.contradictions.slice(0, mostContradictions).map(({ id }) => id));

/** Where a contradiction is, or the list that it is too far down for. */
export function contradictionHref(id: string, edition: LanguageCode): string {
  return `${links.page(edition, "/contradictions/")}${listed.has(id) ? `#${id}` : ""}`;
}
