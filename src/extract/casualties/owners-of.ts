/**
 * Whose people are counted: those of whoever speaks in "nine of its soldiers", those that the words name, otherwise those of
 * whoever loses them in "the other side lost 52 soldiers" or tells it in "admitted the loss of 139 fighters".
 */
import type { Speaker } from "../../model/claims/speaker.ts";
import { subjectBefore } from "../people/name-span.ts";
import { perLanguage } from "../text/per-language.ts";
import { compileList, matchAt } from "../text/phrases.ts";
import { spanOfWords, wordsWithin } from "../text/text-analysis.ts";
import type { CasualtyDraft } from "./casualty-draft.ts";
import { sideOf } from "./side-of.ts";

/** Words behind the number in which the people are named. */
const reach = 4;

const own = perLanguage(({ actors }) => compileList(actors.own));

/** @param speaker of the claim. */
export function ownersOf(draft: CasualtyDraft, speaker: Speaker | null): string | null {
  if (isOwnPeople(draft) && speaker !== null) return speaker.name;
  const named = sideOf(draft);
  // "88 fighters": a name, if any, has a capital
  if (draft.victims !== "military" || isProper(named) || namesPeople(draft)) return named;
  const telling = isAdmitted(draft) || isLossOfTeller(draft, speaker);
  return loser(draft) ?? (telling ? (speaker?.name ?? named) : named);
}

const isProper = (words: string | null) => words !== null && /\p{Lu}/u.test(words);

/** "sembilan prajurit Karvania": by a name that no list holds. */
function namesPeople({ analysis: { words, source }, people }: CasualtyDraft): boolean {
  const next = words[wordsWithin(words, people).to];
  return isProper(source.text.slice(people.start, people.end)) || next?.capital === true;
}

const felling = perLanguage(({ harm }) => new Set(harm.felling));

/** Who comes before the verb of losing. */
function loser({ analysis, rule, decided }: CasualtyDraft): string | null {
  const [verb] = decided;
  if (rule !== "soldiers-lost" || verb === undefined) return null;
  const { text } = analysis.source;
  if (felling(analysis.language).has(text.slice(verb.start, verb.end).toLowerCase())) return null;
  const subject = subjectBefore(analysis, wordsWithin(analysis.words, verb).from);
  if (subject === null) return null;
  const { start, end } = spanOfWords(analysis.words, subject);
  return text.slice(start, end);
}

/** "The ministry said it had lost 64 soldiers", "cho biết đã mất 64 binh sĩ": no other subject between the two verbs. */
function isLossOfTeller({ analysis, rule, decided }: CasualtyDraft, speaker: Speaker | null): boolean {
  const [verb] = decided;
  if (rule !== "soldiers-lost" || verb === undefined || speaker === null) return false;
  const { words, speech } = analysis;
  const at = wordsWithin(words, verb).from;
  const told = speech.verbs.findLast(({ to }) => to <= at);
  if (told === undefined || speaker.end > words[told.from]!.start) return false;
  return words
    .slice(told.to, at)
    .every((_, i) => speech.skip[told.to + i] === true || isPronounAt(analysis, told.to + i));
}

const isPronounAt = ({ speech }: CasualtyDraft["analysis"], at: number) =>
  speech.at[at]?.parts.some((part) => part === "pronouns" || part === "complementisers") ?? false;

/** The last verb of speech before the figure admits it. */
function isAdmitted({ analysis: { speech, words }, clause }: CasualtyDraft): boolean {
  const verb = speech.verbs.findLast(({ from }) => words[from]!.start < clause.start);
  return verb?.parts.includes("admits") ?? false;
}

export function isOwnPeople({ analysis, trigger, people, rule, victims, decided }: CasualtyDraft): boolean {
  const { words, language, sentence } = analysis;
  const isOwn = (at: number) => matchAt(own(language), words, at) !== null;
  // "puts its military dead at 4,871"
  const toll = rule === "toll" && victims === "military" ? decided[0] : undefined;
  const named = toll === undefined ? 0 : wordsWithin(words, toll).from;
  if (toll !== undefined && (isOwn(named) || isOwn(named - 1))) return true;
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
