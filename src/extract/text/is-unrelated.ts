/**
 * Stage "unrelated": whether a sentence says by itself that what it tells is no part of the fighting: in so many words,
 * by a country next door in which it begins, or by a disaster that the text names only once and no attack next to it.
 */
import { memoizeFor } from "../../text/memoize.ts";
import { perLanguage } from "./per-language.ts";
import { compileLists, findPhrases } from "./phrases.ts";
import type { TextAnalysis } from "./text-analysis.ts";

/** Words within which a sentence begins. */
const beginning = 2;

type Sign = "said" | "abroad" | "disaster" | "attack";

const signs = perLanguage(({ harm, ceasefire }) =>
  compileLists<Sign>({
    said: harm.unrelated,
    abroad: harm.abroad,
    disaster: harm.disasters,
    attack: ceasefire.attacks,
  }),
);

export function isUnrelated(analysis: TextAnalysis): boolean {
  const found = signsIn(analysis);
  const tells = (sign: Sign) => found.some(({ values }) => values.includes(sign));
  if (tells("said")) return true;
  if (found.some(({ from, values }) => from <= beginning && values.includes("abroad"))) return true;
  return tells("disaster") && !tells("attack") && !isSubject(analysis);
}

const signsIn = ({ words, language }: TextAnalysis) => findPhrases(signs(language), words);

/** The text is about it: more than one sentence of the item tells a disaster. */
function isSubject({ all, sentence }: TextAnalysis): boolean {
  const counts = memoizeFor(all, "disasters", () => disastersByItem(all));
  return (counts.get(sentence.item) ?? 0) > 1;
}

function disastersByItem(all: readonly TextAnalysis[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const analysis of all) {
    const { item } = analysis.sentence;
    if (signsIn(analysis).some(({ values }) => values.includes("disaster")))
      counts.set(item, (counts.get(item) ?? 0) + 1);
  }
  return counts;
}
