/** Whether an item speaks of trade, sport or a club, and so its truce is a figure of speech. */
import type { Language } from "../../model/language.ts";
import type { Source } from "../../model/sources/source.ts";
import { beginsPhrase, compilePhrases, findPhrases, type Phrases, phraseAt } from "../text/phrases.ts";
import { sentenceWords } from "../text/sentence-words.ts";
import type { Word } from "../text/split-words.ts";

interface Compiled {
  readonly topics: Phrases<true>;
  /** Soldiers and the dead: words that no figure of speech brings along. */
  readonly combat: Phrases<true>;
}

/** One such word may stand in a text about a war too. */
const least = 2;

const compiled = new WeakMap<Language, Compiled>();

function compile(language: Language): Compiled {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const { harm, ceasefire } = language;
  const plain = (words: readonly string[]) => compilePhrases(words.map((word) => [word, true] as const));
  const killed = [harm.state, harm.active, harm.either, harm.counted, harm.toll].flatMap(
    (role) => role.killed,
  );
  const made = {
    topics: plain([...ceasefire.otherTopics, ...ceasefire.elsewhere]),
    combat: plain([...harm.people.military, ...killed]),
  };
  compiled.set(language, made);
  return made;
}

/** @param from @param to sentences of one item, `from` included, `to` excluded. */
export function isOffTopic(source: Source, language: Language, from: number, to: number): boolean {
  const { topics, combat } = compile(language);
  let hits = 0;
  for (const sentence of source.sentences.slice(from, to)) {
    const words = sentenceWords(source, sentence);
    if (holds(combat, words)) return false;
    hits += findPhrases(topics, words).length;
  }
  return hits >= least;
}

function holds(phrases: Phrases<true>, words: readonly Word[]): boolean {
  return words.some((word, at) => beginsPhrase(phrases, word) && phraseAt(phrases, words, at) !== null);
}
