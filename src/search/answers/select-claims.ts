/**
 * The claims that answer a question: those whose own fields fit each thing that it names. What a question names may
 * are in a field of the claim, in the name of its event, or, where no claim has it so, in its sentence.
 */
import type { AnswerClaim } from "../../model/search/answer-claim.ts";
import {
  type ClaimTexts,
  type Hold,
  holdOf,
  holds,
  isMediator,
  isOfWar,
  isSpeaker,
  textsHold,
} from "./claim-texts.ts";
import type { IndexedEvent } from "./event-index.ts";
import { fitPeriod } from "./fit-period.ts";
import type { Question } from "./question.ts";
import { isHere } from "./question-index.ts";
import type { QuestionDictionary } from "./read-question.ts";

/** In the order of their days. */
export function selectClaims(
  question: Question,
  claims: readonly AnswerClaim[],
  dictionary: QuestionDictionary,
  texts: (claim: AnswerClaim) => ClaimTexts,
): readonly AnswerClaim[] {
  const eventOf = ({ events }: AnswerClaim) => dictionary.events.byId.get(events[0] ?? "");
  const fitting = claims.filter((claim) => fitsFields(question, claim, eventOf(claim)));
  const numbered = byNumber(question, fitting, texts, dictionary);
  const held = numbered.flatMap((claim) => {
    const holds = holdsOf(question, claim, dictionary, texts(claim));
    return holds === null ? [] : [{ claim, holds }];
  });
  const phrased = held.filter(({ claim }) => holdsPhrase(question, texts(claim), dictionary));
  const meant = nearest(phrased.length > 0 ? phrased : held, question, dictionary);
  const kept = byMediator(question, meant, dictionary, texts);
  const told = kept.filter(({ repeats }) => !repeats);
  return [...(told.length > 0 ? told : kept)].sort((a, b) => order(a, eventOf(a), b, eventOf(b)));
}

/** Fewest things that make a phrase of their own: "the Armenian-Azerbaijani border". */
const phrase = 3;

/** Whether all that a question names is close together in the clause or its sentence. */
function holdsPhrase(
  { mentions }: Question,
  { quote, sentence }: ClaimTexts,
  dictionary: QuestionDictionary,
): boolean {
  if (mentions.length < phrase) return false;
  return [quote, ...sentence()].some((text) =>
    text.words.some((_, from) => {
      const run = { ...text, words: text.words.slice(from, from + mentions.length), concepts: [] };
      const concepts = text.concepts.filter((one) => from <= one.from && one.to <= from + mentions.length);
      return mentions.every((mention) => holds(mention, { ...run, concepts }, dictionary));
    }),
  );
}

interface Held {
  readonly claim: AnswerClaim;
  readonly holds: readonly Hold[];
}

/**
 * Where a thing is the name of an event or of one who acts, the claims of that event or actor are meant, and not those
 * that only write of it; a mere place or word is meant wherever a claim has it.
 */
function nearest(
  held: readonly Held[],
  { mentions }: Question,
  dictionary: QuestionDictionary,
): readonly AnswerClaim[] {
  const length = held[0]?.holds.length ?? 0;
  // what is told of the people of an exodus is told of all who took part
  const fled = (claim: AnswerClaim) =>
    dictionary.events.byId.get(claim.events[0] ?? "")?.kind === "displacement";
  const shared = (i: number) =>
    new Set(
      mentions[i] === undefined
        ? []
        : held
            .filter(({ claim, holds }) => holds[i] === "person" && fled(claim))
            .map(({ claim }) => claim.events[0]),
    );
  const events = Array.from({ length }, (_, i) => shared(i));
  const kinds = Array.from({ length }, (_, i) => new Set(held.map(({ holds }) => holds[i])));
  const rank = (hold: Hold, i: number) => {
    const seen = kinds[i]!;
    if (hold === "event") return 0;
    if (seen.has("event")) return hold === "field" ? 0 : hold === "person" ? 1 : hold === "above" ? 2 : 3;
    if (hold === "person" || hold === "field") return 0;
    if (hold === "above") return seen.has("person") || seen.has("field") ? 1 : 0;
    return seen.has("person") || seen.has("above") ? 2 : 0;
  };
  const ranked = held.map(({ claim, holds }) => ({
    claim,
    ranks: holds.map((hold, i) => (events[i]!.has(claim.events[0]) ? 0 : rank(hold, i))),
  }));
  const worst = Math.min(...ranked.map(({ ranks }) => Math.max(0, ...ranks)));
  return ranked.filter(({ ranks }) => Math.max(0, ...ranks) === worst).map(({ claim }) => claim);
}

/** Whether the claim's own kind, people, amount and days are those asked for. */
export function fitsQuestion(
  question: Question,
  claim: AnswerClaim,
  { events }: QuestionDictionary,
): boolean {
  return fitsFields(question, claim, events.byId.get(claim.events[0] ?? ""));
}

const withoutNumber = new Set(["unknown", "garbled", "mass", "none"]);

function fitsFields(question: Question, claim: AnswerClaim, event: IndexedEvent | undefined): boolean {
  const { about, kinds, victims, amount, mediation, periods, classes, ordinal, groups } = question;
  if (about !== null && claim.casualty !== (about === "casualty")) return false;
  if (kinds.length > 0 && !claim.kinds.some((kind) => kinds.includes(kind))) return false;
  if (claim.casualty && victims !== null && groups.length === 0 && claim.victims !== victims) return false;
  if (amount && withoutNumber.has(claim.qualifier ?? "")) return false;
  if (mediation && !claim.mediators) return false;
  if (classes.length > 0 && !classes.some((size) => isOfSize(claim, size))) return false;
  if (periods.length > 0 && !periods.some((period) => fitPeriod(claim, event, period))) return false;
  return ordinal === null || event?.ordinal === ordinal;
}

function isOfSize({ count, qualifier }: AnswerClaim, [low, high]: readonly [number, number]): boolean {
  if (!count || (qualifier !== "class-word" && count[0] !== null)) return false;
  return count[1] !== null && count[2] !== null && low <= count[1] && count[2] <= high;
}

/** A number is that of the figure; where none is, or no figure is asked for, one that the claim's words hold. */
function byNumber(
  { numbers }: Question,
  claims: readonly AnswerClaim[],
  texts: (claim: AnswerClaim) => ClaimTexts,
  dictionary: QuestionDictionary,
): readonly AnswerClaim[] {
  if (numbers.length === 0) return claims;
  const counted = claims.filter(({ count }) =>
    count?.some((value) => value !== null && numbers.includes(value)),
  );
  if (counted.length > 0) return counted;
  return claims.filter(
    (claim) =>
      !claim.casualty && numbers.every((number) => textsHold(number, claim, texts(claim), dictionary)),
  );
}

/** How each thing that the question names stands to the claim; null where the claim lacks one. */
function holdsOf(
  question: Question,
  claim: AnswerClaim,
  dictionary: QuestionDictionary,
  texts: ClaimTexts,
): readonly Hold[] | null {
  const { mentions, speech, accusation, who, groups, bothSides, war } = question;
  const named = mentions.map((mention) => holdOf(mention, question, claim, dictionary, texts));
  const asksSpeaker = ((speech && !who) || accusation || question.about === null) && mentions.length > 0;
  const speaks = mentions.map((mention) => asksSpeaker && isSpeaker(mention, claim, dictionary, texts));
  // the speaker is one of those named; what else is named may be anywhere
  if (asksSpeaker && !speaks.includes(true)) return null;
  const all: readonly (Hold | null)[] = [
    ...named.map((hold, i) => (speaks[i] ? "event" : hold)),
    ...groups.map((group) =>
      hasForm(dictionary.forms.groups.get(group) ?? [], texts) ? ("field" as const) : null,
    ),
    // who counts for both sides may say so in another clause
    ...(bothSides && claim.casualty
      ? [hasForm(dictionary.forms.bothSides, texts) ? ("field" as const) : null]
      : []),
    ...(war ? [holdOfWar(question, claim, dictionary)] : []),
  ];
  return all.includes(null) ? null : (all as readonly Hold[]);
}

/** Words of the tables, in any language, in the clause or the sentence. */
function hasForm(forms: QuestionDictionary["forms"]["bothSides"], { quote, sentence }: ClaimTexts): boolean {
  const isIn = (reading: ClaimTexts["quote"]) =>
    reading.words.some((_, at) => forms.some((form) => isHere(reading.words, at, form, reading.language)));
  return isIn(quote) || sentence().some(isIn);
}

/** Of a war, what is placed in the war itself before what is placed in its battles. */
function holdOfWar(
  { mentions, periods, ordinal }: Question,
  claim: AnswerClaim,
  { events }: QuestionDictionary,
): Hold | null {
  const own = events.byId.get(claim.events[0] ?? "");
  if (!own) return null;
  const main = events.main === null ? undefined : events.byId.get(events.main);
  // "the war" is the one that the site is about, unless another is meant
  const mainMeant =
    main?.kind === "war" &&
    periods.length === 0 &&
    ordinal === null &&
    mentions.every((one) => isOfWar(one, main));
  const isMeant = (id: string) => (mainMeant ? id === main?.id : events.byId.get(id)?.kind === "war");
  if (isMeant(own.id)) return "event";
  return own.above.some(isMeant) ? "above" : null;
}

/** "Brokered by Norvelle": where a mediator is named, his; otherwise all that name one. */
function byMediator(
  { mediation, who, mentions }: Question,
  claims: readonly AnswerClaim[],
  dictionary: QuestionDictionary,
  texts: (claim: AnswerClaim) => ClaimTexts,
): readonly AnswerClaim[] {
  if (!mediation || who) return claims;
  const his = claims.filter((claim) =>
    mentions.some((mention) => isMediator(mention, dictionary, texts(claim))),
  );
  return his.length > 0 ? his : claims;
}

function order(
  a: AnswerClaim,
  ofA: IndexedEvent | undefined,
  b: AnswerClaim,
  ofB: IndexedEvent | undefined,
): number {
  const [first, second] = [dayOf(a, ofA), dayOf(b, ofB)];
  if (first !== second) return first < second ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

/** The day by which a claim is sorted among others: its own, otherwise that of its event, otherwise that of its document. */
function dayOf({ days, asOf }: AnswerClaim, event: IndexedEvent | undefined): string {
  return days?.[1] ?? days?.[0] ?? event?.days[1] ?? event?.days[0] ?? asOf ?? "9999";
}
