/** Where a claim holds a thing that a question names. */
import type { AnswerClaim } from "../../model/search/answer-claim.ts";
import { readText, type TextReading } from "../words/read-text.ts";
import type { IndexedEvent } from "./event-index.ts";
import type { Mention, Question } from "./question.ts";
import { isSameWord } from "./question-index.ts";
import type { QuestionDictionary } from "./read-question.ts";

/** The texts of a claim, read. */
export interface ClaimTexts {
  readonly quote: TextReading;
  readonly speaker: TextReading | null;
  readonly side: TextReading | null;
  readonly where: TextReading | null;
  readonly mediators: readonly TextReading[];
  readonly parties: readonly TextReading[];
  /** The sentence and its translations; empty where they are not loaded. */
  readonly sentence: () => readonly TextReading[];
}

/** @param sentence texts of the claim's sentence, each with its language. */
export function claimTexts(
  claim: AnswerClaim,
  language: string,
  dictionary: QuestionDictionary,
  sentence: () => readonly (readonly [language: string, text: string])[],
): ClaimTexts {
  const read = (text: string) => readText(text, language, dictionary.words);
  const maybe = (text: string | undefined) => (text === undefined ? null : read(text));
  let known: readonly TextReading[] | null = null;
  return {
    quote: read(claim.quote),
    speaker: maybe(claim.speaker),
    side: maybe(claim.side),
    where: maybe(claim.where),
    mediators: (claim.mediators ?? []).map(read),
    parties: (claim.parties ?? []).map(read),
    sentence: () => (known ??= sentence().map(([code, text]) => readText(text, code, dictionary.words))),
  };
}

/** How a mention relates to a claim: by the name of its event, by a field, by what the event is part of, by its sentence. */
export type Hold = "event" | "person" | "field" | "above" | "sentence";

export function holdOf(
  mention: Mention,
  question: Question,
  claim: AnswerClaim,
  dictionary: QuestionDictionary,
  texts: ClaimTexts,
): Hold | null {
  const { events } = dictionary;
  const event = events.byId.get(claim.events[0] ?? "");
  const inAny = (list: readonly (TextReading | null)[]) =>
    list.some((text) => text !== null && holds(mention, text, dictionary));
  const named = (one: IndexedEvent | undefined) => one !== undefined && isNamed(mention, one);
  const ofHarmed = claim.casualty && mention.ofPeople && mention.sides.length > 0;
  if (ofHarmed && claim.victimSide !== undefined)
    return mention.sides.includes(claim.victimSide) ? "person" : null;
  if (ofHarmed && texts.side !== null && holds(mention, texts.side, dictionary)) return "person";
  if (ofHarmed && texts.side !== null && !question.kinds.includes("displaced")) return null;
  if (named(event)) return "event";
  const people = claim.casualty
    ? [texts.side, ...(mention.ofPeople ? [] : [texts.speaker])]
    : [texts.speaker, ...texts.mediators, ...texts.parties];
  const ofSide = mention.sides.some(
    (side) => side === claim.victimSide || (!claim.casualty && side === claim.speakerSide),
  );
  if (ofSide || inAny(people)) return "person";
  if (inAny([texts.where, texts.quote])) return "field";
  // "President Voskan announced a ceasefire": whose it is, where nobody's word is reported
  const actors = claim.casualty || mention.sides.length === 0 ? null : events.sidesOf(texts.quote.words);
  if (actors !== null && mention.sides.some((side) => actors.has(side))) return "field";
  const isParty = mention.sides.some((side) => event?.sideIds.includes(side));
  if (isParty && question.war) return "field";
  if (event?.above.some((id) => named(events.byId.get(id)))) return "above";
  if (isParty && !mention.ofPeople) return "above";
  return inAny(texts.sentence()) ? "sentence" : null;
}

export function isSpeaker(
  mention: Mention,
  claim: AnswerClaim,
  dictionary: QuestionDictionary,
  { speaker }: ClaimTexts,
): boolean {
  if (speaker === null) return false;
  if (holds(mention, speaker, dictionary)) return true;
  return claim.speakerSide !== undefined && mention.sides.includes(claim.speakerSide);
}

export function isMediator(
  mention: Mention,
  dictionary: QuestionDictionary,
  { mediators }: ClaimTexts,
): boolean {
  return mediators.some((text) => holds(mention, text, dictionary));
}

/** Whether the claim's event or its sentence has a number in its words. */
export function textsHold(
  number: number,
  { events }: AnswerClaim,
  { quote, sentence }: ClaimTexts,
  dictionary: QuestionDictionary,
): boolean {
  const has = ({ numbers, words }: Pick<TextReading, "numbers" | "words">) =>
    numbers.some(({ value }) => value === number) || words.some(({ value }) => value === number);
  const names = dictionary.events.byId.get(events[0] ?? "")?.words ?? [];
  return has(quote) || names.some(({ words }) => has({ words, numbers: [] })) || sentence().some(has);
}

/** By its words, as another name of the same thing, or as one who belongs to the side: "Voskan" is of Karvania. */
export function holds(
  { words, concepts, sides }: Mention,
  text: TextReading,
  { words: dictionary, events }: QuestionDictionary,
): boolean {
  if (concepts.some((id) => text.concepts.some((one) => one.id === id))) return true;
  const belongs = (at: number) => events.sidesAt(text.words, at).some(({ id }) => sides.includes(id));
  if (sides.length > 0 && text.words.some((_, at) => belongs(at))) return true;
  const names = text.concepts.map(({ id }) => dictionary.concepts.nameWords.get(id));
  return words.every(
    (word) =>
      text.words.some((one) => isSameWord(word, one, text.language)) ||
      names.some((name) => name?.has(word.fold)),
  );
}

const isNamed = ({ words }: Mention, event: IndexedEvent) =>
  words.every((word) =>
    event.words.some((name) => name.words.some((one) => isSameWord(word, one, name.language))),
  );

/** Whether a mention says nothing but what a war is called, or who fights in it. */
export const isOfWar = (mention: Mention, war: IndexedEvent): boolean =>
  isNamed(mention, war) ||
  mention.ofPeople ||
  mention.sides.some((side) => war.sideIds.includes(side)) ||
  !mention.isName;
