/** Whether an item speaks of trade, sport or a club, and so its truce is a figure of speech. */
import { perLanguage } from "../text/per-language.ts";
import { compileList, compilePhrases, findPhrases, holdsPhrase } from "../text/phrases.ts";
import type { CeasefireAnalysis } from "./ceasefire-analysis.ts";

/** One such word may come in a text about a war too. */
const least = 2;

const compiled = perLanguage(({ harm, ceasefire }) => {
  const roles = [harm.state, harm.active, harm.either, harm.counted, harm.toll];
  return {
    topics: compileList([...ceasefire.otherTopics, ...ceasefire.elsewhere]),
    figures: compileList(
      ceasefire.otherTopics.filter((topic) => ceasefire.truces.some((truce) => topic.includes(truce))),
    ),
    wars: compileList(ceasefire.wars),
    // soldiers and the dead: words that no figure of speech brings along
    combat: compilePhrases([
      ...[...harm.people.military, ...roles.flatMap((role) => role.killed)]
        .filter((word) => !harm.intransitive?.includes(word))
        .map((word) => [word, true] as const),
      // "killed off by two late goals"
      ...(harm.compounds ?? []).map((word) => [word, false] as const),
    ]),
  };
});

function tellsCombat({ words, language }: CeasefireAnalysis): boolean {
  return findPhrases(compiled(language).combat, words).some(({ values }) => values.every((combat) => combat));
}

/** "their tariff truce": what later sentences call the truce is one of trade. */
export const namesFigure = ({ words, language }: CeasefireAnalysis): boolean =>
  holdsPhrase(compiled(language).figures, words);

/**
 * "Both clubs agreed a truce over the transfer": a sentence that tells of such things, and of no fighting.
 * @param figure a truce of that kind was named before: one such word is enough.
 */
export function isOtherTruce(analysis: CeasefireAnalysis, figure: boolean): boolean {
  const { words, language } = analysis;
  const { topics, wars } = compiled(language);
  const enough = figure ? 1 : least;
  return findPhrases(topics, words).length >= enough && !tellsCombat(analysis) && !holdsPhrase(wars, words);
}

/** @param item the sentences of one item. */
export function isOffTopic(item: readonly CeasefireAnalysis[]): boolean {
  if (isFigure(item)) return true;
  let hits = 0;
  for (const analysis of item) {
    const { words, language } = analysis;
    if (tellsCombat(analysis)) return false;
    hits += findPhrases(compiled(language).topics, words).length;
  }
  return hits >= least;
}

/** 'memberi pemerintah "gencatan senjata" dua pekan': the word alone in quotation marks each time, and no war in the item. */
function isFigure(item: readonly CeasefireAnalysis[]): boolean {
  const quoted = item.every(({ words, ceasefire }) =>
    ceasefire.mentions.every(({ from, to }) => words[from - 1]?.text === '"' && words[to]?.text === '"'),
  );
  return quoted && !item.some(({ words, language }) => holdsPhrase(compiled(language).wars, words));
}
