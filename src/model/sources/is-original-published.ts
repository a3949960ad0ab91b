/** Whether the imported file itself is published: only where an editor says so, and the whole text may be shown. */
import type { SourceFacts } from "./source-card.ts";

/** @returns false for documents that were not imported. */
export function isOriginalPublished({ rights, original }: Pick<SourceFacts, "rights" | "original">): boolean {
  return original !== null && rights.original && rights.show === "whole";
}
