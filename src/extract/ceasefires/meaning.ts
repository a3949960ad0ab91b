/** The words of ceasefires of one language, compiled once: what each phrase may mean, and which words name one. */
import type { CeasefireWords } from "../../model/language/ceasefire-words.ts";
import type { Language } from "../../model/language.ts";
import { prefilter } from "../numbers/prefilter.ts";
import { compilePhrases, type Phrases } from "../text/phrases.ts";

export const cueNames = [
  "agreed",
  "declared",
  "proposed",
  "calledFor",
  "inForce",
  "violated",
  "collapsed",
  "extended",
  "rejected",
] as const satisfies readonly (keyof CeasefireWords)[];
export type CueName = (typeof cueNames)[number];

const plainParts = [
  "truces",
  "agreements",
  "peaceDeals",
  "ends",
  "wars",
  "stops",
  "fights",
  "anaphors",
  "weakAnaphors",
  "none",
  "elsewhere",
  "persuades",
  "meets",
  "talks",
  "proposals",
  "unilateral",
  "nots",
  "refuses",
  "unreal",
  "whether",
  "like",
  "breaks",
  "accepts",
  "keeps",
  "abouts",
  "relatives",
  "notYet",
  "despite",
  "attacks",
  "effective",
] as const satisfies readonly (keyof CeasefireWords)[];
export type PlainPart = (typeof plainParts)[number];

export type Value =
  | { readonly part: PlainPart }
  | { readonly cue: CueName; readonly side: "before" | "after" | "alone" | "back" };

const compiled = new WeakMap<Language, Phrases<Value>>();
export function phrasesOf(language: Language): Phrases<Value> {
  let made = compiled.get(language);
  if (made === undefined) {
    const entries: [string, Value][] = [];
    const { ceasefire } = language;
    for (const part of plainParts) for (const words of ceasefire[part]) entries.push([words, { part }]);
    // a verb of speech begins a sentence of its own: what stands before it governs nothing behind it
    for (const words of [...language.speech.says, ...language.speech.accuses])
      entries.push([words, { part: "breaks" }]);
    for (const cue of cueNames) {
      for (const side of ["before", "after", "alone"] as const) {
        for (const words of ceasefire[cue][side]) entries.push([words, { cue, side }]);
      }
      for (const words of pointingBack(language, cue)) entries.push([words, { cue, side: "back" }]);
    }
    made = compilePhrases(entries);
    compiled.set(language, made);
  }
  return made;
}

/** The phrases of a cue that hold a pronoun: "breached it", "memperpanjangnya" speak of a ceasefire named before. */
function pointingBack({ ceasefire }: Language, cue: CueName): readonly string[] {
  const { words, endings } = ceasefire.pronouns;
  return ceasefire[cue].alone.filter((phrase) =>
    phrase.split(" ").some((word) => words.includes(word) || endings.some((end) => word.endsWith(end))),
  );
}

const naming = ["truces", "agreements", "peaceDeals", "anaphors", "weakAnaphors"] as const;

const keys = new WeakMap<Language, Phrases<number>>();

/** The phrases without which a sentence tells nothing of a ceasefire, each with its hint. */
export function keysOf(language: Language): Phrases<number> {
  let made = keys.get(language);
  if (made === undefined) {
    const { ceasefire } = language;
    const names = naming.flatMap((part) => ceasefire[part]);
    const back = cueNames.flatMap((cue) => pointingBack(language, cue));
    made = compilePhrases([
      ...[...names, ...back].map((phrase) => [phrase, prefilter.ceasefire] as const),
      ...ceasefire.stops.map((phrase) => [phrase, prefilter.stops] as const),
      ...ceasefire.fights.map((phrase) => [phrase, prefilter.fights] as const),
    ]);
    keys.set(language, made);
  }
  return made;
}

/** What a phrase may mean: parts it can play, and the cues it gives on each side. */
export interface Meaning {
  readonly parts: ReadonlySet<PlainPart>;
  readonly before: readonly CueName[];
  readonly after: readonly CueName[];
  readonly alone: readonly CueName[];
  /** Those of `before` and `alone`. */
  readonly governs: readonly CueName[];
  /** Those of `alone` that may stand in a sentence after the one that names the ceasefire. */
  readonly back: readonly CueName[];
}

/** Kept by the list of values itself: the tree hands out the same list each time. */
const meanings = new WeakMap<readonly Value[], Meaning>();

export function meaningOf(values: readonly Value[]): Meaning {
  let made = meanings.get(values);
  if (made === undefined) {
    const cues = (side: "before" | "after" | "alone" | "back") =>
      values.flatMap((value) => ("cue" in value && value.side === side ? [value.cue] : []));
    const parts = new Set(values.flatMap((value) => ("part" in value ? [value.part] : [])));
    const [before, alone] = [cues("before"), cues("alone")];
    const governs = [...new Set([...before, ...alone])];
    made = { parts, before, after: cues("after"), alone, governs, back: cues("back") };
    meanings.set(values, made);
  }
  return made;
}
