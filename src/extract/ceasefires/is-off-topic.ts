/** Whether an item speaks of trade, sport or a club, and so its truce is a figure of speech. */
import { perLanguage } from "../text/per-language.ts";
import { compileList, findPhrases, holdsPhrase } from "../text/phrases.ts";
import type { CeasefireAnalysis } from "./ceasefire-analysis.ts";

/** One such word may come in a text about a war too. */
const least = 2;

const compiled = perLanguage(({ harm, ceasefire }) => {
  const roles = [harm.state, harm.active, harm.either, harm.counted, harm.toll];
  return {
    topics: compileList([...ceasefire.otherTopics, ...ceasefire.elsewhere]),
    wars: compileList(ceasefire.wars),
    // soldiers and the dead: words that no figure of speech brings along
    combat: compileList(
      [...harm.people.military, ...roles.flatMap((role) => role.killed)].filter(
        (word) => !harm.intransitive?.includes(word),
      ),
    ),
  };
});

/** "Both clubs agreed a truce over the transfer": a sentence that tells of such things, and of no fighting. */
export function isOtherTruce({ words, language }: CeasefireAnalysis): boolean {
  const { topics, combat, wars } = compiled(language);
  return (
    findPhrases(topics, words).length >= least && !holdsPhrase(combat, words) && !holdsPhrase(wars, words)
  );
}

/** @param item the sentences of one item. */
export function isOffTopic(item: readonly CeasefireAnalysis[]): boolean {
  if (isFigure(item)) return true;
  let hits = 0;
  for (const { words, language } of item) {
    const { topics, combat } = compiled(language);
    if (holdsPhrase(combat, words)) return false;
    hits += findPhrases(topics, words).length;
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
