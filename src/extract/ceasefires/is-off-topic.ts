/** Whether an item speaks of trade, sport or a club, and so its truce is a figure of speech. */
import { perLanguage } from "../text/per-language.ts";
import { compileList, findPhrases, holdsPhrase } from "../text/phrases.ts";
import type { TextAnalysis } from "../text/text-analysis.ts";

/** One such word may stand in a text about a war too. */
const least = 2;

const compiled = perLanguage(({ harm, ceasefire }) => {
  const roles = [harm.state, harm.active, harm.either, harm.counted, harm.toll];
  return {
    topics: compileList([...ceasefire.otherTopics, ...ceasefire.elsewhere]),
    // soldiers and the dead: words that no figure of speech brings along
    combat: compileList(
      [...harm.people.military, ...roles.flatMap((role) => role.killed)].filter(
        (word) => !harm.intransitive?.includes(word),
      ),
    ),
  };
});

/** @param item the sentences of one item. */
export function isOffTopic(item: readonly TextAnalysis[]): boolean {
  let hits = 0;
  for (const { words, language } of item) {
    const { topics, combat } = compiled(language);
    if (holdsPhrase(combat, words)) return false;
    hits += findPhrases(topics, words).length;
  }
  return hits >= least;
}
