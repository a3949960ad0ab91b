/** Whether the rights in a document allow one of its sentences to be shown: all of them, or those that carry claims. */
import type { Rights } from "./source-card.ts";
import type { SourceSentence } from "./source-entry.ts";

/**
 * @param rights of the document.
 * @param sentence of it.
 */
export function isShown({ show }: Pick<Rights, "show">, { claims }: Pick<SourceSentence, "claims">): boolean {
  return show === "whole" || claims.length > 0;
}
