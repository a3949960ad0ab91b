/** For each mark of a chart on its own page the sentence that is shown under the picture when the mark is pointed at. */
import type { RenderedChart } from "../../charts/render-chart.ts";
import { find } from "../find.ts";
import { toldSentence } from "./told-sentence.ts";

/** By the id of its claim: the sentence, its language, and which language it was translated from. */
export type MarkSentences = Readonly<Record<string, readonly [text: string, language: string, note: string]>>;

export function markSentences({ narrow, full }: RenderedChart, edition: string): MarkSentences {
  const drawn = new Set(
    Array.from((narrow.svg + full.svg).matchAll(/data-claim="([^"]+)"/gu), ([, id]) => id!),
  );
  return Object.fromEntries(
    [...drawn].flatMap((id) => {
      const claim = find.claim(id);
      if (!claim) return [];
      const { text, lang, note } = toldSentence(claim, edition);
      return [[id, [text, lang, note]]];
    }),
  );
}
