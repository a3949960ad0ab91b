/** A question, as far as claims can answer it. */
import type { Token } from "../words/tokens.ts";

/** Days it asks about: from and to as ISO days, or a day of any year. */
export type Period = { readonly from: string; readonly to: string } | { readonly monthDay: string };

/** A name, or a word that is in no table: something of the claim must hold it. */
export interface Mention {
  readonly words: readonly Token[];
  /** Ids of the lexicon's things it may mean. */
  readonly concepts: readonly string[];
  /** Sides it may mean, as `event/side`. */
  readonly sides: readonly string[];
  /** True where it is next to a word for people: theirs is the harm. */
  readonly ofPeople: boolean;
  readonly isName: boolean;
  /** False for a word for what happens in a war, which need not be written again where the rest fits. */
  readonly needed: boolean;
}

export interface Question {
  /** What it asks for; null where only a speaker is asked about. */
  readonly about: "casualty" | "ceasefire" | null;
  /** Harms or statuses; empty = any. */
  readonly kinds: readonly string[];
  readonly victims: "civilian" | "military" | null;
  /** Kinds of people, each with its words in every language. */
  readonly groups: readonly string[];
  readonly bothSides: boolean;
  /** True where a number is asked for. */
  readonly amount: boolean;
  readonly mediation: boolean;
  readonly speech: boolean;
  readonly accusation: boolean;
  /** True where it asks who. */
  readonly who: boolean;
  readonly war: boolean;
  readonly periods: readonly Period[];
  readonly numbers: readonly number[];
  /** Sizes in words, as lowest and highest: "hundreds". */
  readonly classes: readonly (readonly [low: number, high: number])[];
  readonly ordinal: number | null;
  readonly mentions: readonly Mention[];
}
