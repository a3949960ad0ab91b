/**
 * What a phrase may lead to, each a bit of one number: most words, and most sentences, lead to nothing that a
 * reader asks for, and are told apart by one look at their bits.
 */
import type { LexiconTags } from "./lexicon-tags.ts";

export const prefilter = {
  /** Digits, or a part of a number in words: where nothing else is told, it is still a number left out. */
  number: 1,
  /** A word for "one" that may just be an article. */
  one: 2,
  /** May begin a quantity, where a number or a word for many does. */
  quantity: 4,
  /** Tells harm: no claim of casualties is without it. */
  harm: 8,
  /** May begin a claim without a number. */
  bare: 16,
  scenario: 32,
  /** Names a ceasefire, or points back to one. */
  ceasefire: 64,
  /** "halt", "fighting": together they may tell of a ceasefire. */
  stops: 128,
  fights: 256,
  /** May take back a figure: a rate, a withdrawal, a denial. */
  takesBack: 512,
} as const;

const harmful = [
  "state",
  "active",
  "either",
  "counted",
  "toll",
  "harmed",
  "lives",
  "taking",
  "losing",
  "driving",
  "moved",
  "departs",
  "departed",
] as const;

export function prefilterOf(tags: Partial<LexiconTags>): number {
  let hints = 0;
  if (isNumber(tags)) hints |= prefilter.number;
  if (tags.articles && tags.value === 1) hints |= prefilter.one;
  if (mayBeQuantity(tags)) hints |= prefilter.quantity;
  if (harmful.some((role) => tags[role] !== undefined)) hints |= prefilter.harm;
  if (mayTellBare(tags)) hints |= prefilter.bare;
  if (tags.scenario) hints |= prefilter.scenario;
  if (tags.rates || tags.withdrawn || tags.formerly || tags.denies) hints |= prefilter.takesBack;
  return hints;
}

function isNumber({
  value,
  scale,
  teen,
  size,
  halves,
  digitWords,
  ordinalAfter,
  articles,
}: Partial<LexiconTags>): boolean {
  if (value !== undefined && !(articles && value === 1)) return true;
  return (
    scale !== undefined ||
    teen !== undefined ||
    size !== undefined ||
    Boolean(halves || digitWords || ordinalAfter)
  );
}

function mayBeQuantity({
  value,
  scale,
  size,
  articles,
  many,
  fractions,
  collective,
  pronoun,
  notNumbers,
  possessives,
}: Partial<LexiconTags>): boolean {
  if (notNumbers) return false;
  if (possessives) return true;
  // "nghìn rưỡi": a scale may begin a number
  return (
    value !== undefined ||
    scale !== undefined ||
    size !== undefined ||
    collective !== undefined ||
    pronoun !== undefined ||
    Boolean(articles || many || fractions)
  );
}

function mayTellBare({ state, toll, counted, none, existential, any, cause }: Partial<LexiconTags>): boolean {
  return (
    state !== undefined ||
    toll !== undefined ||
    counted !== undefined ||
    Boolean(none || existential || any || cause)
  );
}
