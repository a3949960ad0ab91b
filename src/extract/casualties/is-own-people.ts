/** "Nine of its soldiers", "prajuritnya", "92 lính của họ": the people counted are those of whoever speaks. */
import { perLanguage } from "../text/per-language.ts";
import { compileList, matchAt } from "../text/phrases.ts";
import { wordsWithin } from "../text/text-analysis.ts";
import type { CasualtyDraft } from "./casualty-draft.ts";

/** Words behind the number in which the people are named. */
const reach = 4;

const own = perLanguage(({ actors }) => compileList(actors.own));

export function isOwnPeople({ analysis, trigger, people }: CasualtyDraft): boolean {
  const { words, language, sentence } = analysis;
  const isOwn = (at: number) => matchAt(own(language), words, at) !== null;
  const number = wordsWithin(words, { start: trigger.start, end: sentence.end }).from;
  if (isOwn(number - 1)) return true;
  const { from } = wordsWithin(words, { start: people.start, end: sentence.end });
  for (let at = from; at < Math.min(words.length, from + reach); at += 1) {
    const { text, kind } = words[at]!;
    if (kind === "mark") return false;
    if (isOwn(at) || (at < from + 2 && language.actors.ownSuffixes.some((end) => isLonger(text, end))))
      return true;
  }
  return false;
}

/** A noun of its own before the ending. */
function isLonger(word: string, end: string): boolean {
  return word.length > end.length + 3 && word.endsWith(end);
}
