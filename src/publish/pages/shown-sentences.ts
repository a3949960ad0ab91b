/** Where a sentence can be reached: at its own element, or at its document's page where the rights hide the sentence. */
import type { Ledger } from "../../model/ledger/ledger.ts";

export interface ShownSentences {
  readonly has: (source: string, sentence: string) => boolean;
  /** Path from the root of an edition: `/sources/000/#s4`, or `/sources/000/`. */
  readonly path: (source: string, sentence: string) => string;
}

/** @param ledger of which the rights and claims are read. */
export function shownSentences({ sources, claims }: Pick<Ledger, "sources" | "claims">): ShownSentences {
  const partly = new Set(sources.filter(({ rights }) => rights.show === "claims").map(({ id }) => id));
  const shown = new Set(
    claims.flatMap(({ source, sentence }) => (partly.has(source) ? [`${source}#${sentence}`] : [])),
  );
  const has = (source: string, sentence: string) => !partly.has(source) || shown.has(`${source}#${sentence}`);
  return {
    has,
    path: (source, sentence) => `/sources/${source}/${has(source, sentence) ? `#${sentence}` : ""}`,
  };
}
