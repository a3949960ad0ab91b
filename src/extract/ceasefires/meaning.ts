/** The words of ceasefires of a language: what each phrase may mean, and which words name a ceasefire. */
import type { CeasefireWords } from "../../model/language/ceasefire-words.ts";
import type { Language } from "../../model/language/language.ts";
import { memoizeByContent } from "../../text/memoize.ts";
import { perLanguage } from "../text/per-language.ts";
import { compileLists, compilePhrases, type Phrases } from "../text/phrases.ts";
import { splitWords } from "../text/split-words.ts";

const cueNames = [
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
  "yields",
  "amid",
  "abouts",
  "relatives",
  "notYet",
  "conditions",
  "spokenOf",
  "endedBy",
  "despite",
  "attacks",
  "effective",
] as const satisfies readonly (keyof CeasefireWords)[];
const speechParts = [
  "accuses",
  "denies",
  "suspects",
  "future",
] as const satisfies readonly (keyof Language["speech"])[];
export type PlainPart = (typeof plainParts)[number] | (typeof speechParts)[number];

type Value =
  | { readonly part: PlainPart }
  | { readonly cue: CueName; readonly side: "before" | "after" | "alone" | "back" };

/** What a phrase may mean: parts it can play, and the cues it gives on each side. */
export interface Meaning {
  readonly parts: ReadonlySet<PlainPart>;
  readonly before: readonly CueName[];
  readonly after: readonly CueName[];
  readonly alone: readonly CueName[];
  /** Those of `before` and `alone`. */
  readonly governs: readonly CueName[];
  /** Those of `alone` that may come in a sentence after the one that names the ceasefire. */
  readonly back: readonly CueName[];
}

export const ceasefirePhrases = perLanguage((language): Phrases<Meaning> => {
  const values = new Map<string, Value[]>();
  for (const [phrase, value] of valuesOf(language)) {
    const normal = phrase.normalize("NFC");
    const words = splitWords(normal, { start: 0, end: normal.length }).map(({ text }) => text);
    const key = words.join(" ");
    values.set(key, [...(values.get(key) ?? []), value]);
  }
  // most phrases mean what many others do
  const meaning = memoizeByContent(meaningOf);
  return compilePhrases(
    [...values].map(([phrase, own]) => [phrase, meaning([...own, ...shorter(values, phrase, own)])] as const),
  );
});

/** "came into force on" begins a date and still says what "came into force" says. */
function shorter(
  values: ReadonlyMap<string, readonly Value[]>,
  phrase: string,
  own: readonly Value[],
): readonly Value[] {
  if (!own.every((value) => "part" in value && value.part === "effective")) return [];
  const words = phrase.split(" ");
  for (let length = words.length - 1; length > 0; length -= 1) {
    const prefix = values.get(words.slice(0, length).join(" "));
    if (prefix !== undefined) return prefix.filter((value) => "cue" in value);
  }
  return [];
}

function valuesOf(language: Language): readonly (readonly [string, Value])[] {
  const { ceasefire, speech } = language;
  const entries: (readonly [string, Value])[] = [];
  const add = (phrases: readonly string[], value: Value) => {
    for (const phrase of phrases) entries.push([phrase, value]);
  };
  for (const part of plainParts) add(ceasefire[part] ?? [], { part });
  for (const part of speechParts) add(speech[part], { part });
  // a verb of speech begins a sentence of its own: what comes before it governs nothing behind it
  add([...speech.says, ...speech.accuses, ...speech.denies, ...speech.suspects], { part: "breaks" });
  for (const cue of cueNames) {
    for (const side of ["before", "after", "alone"] as const) add(ceasefire[cue][side], { cue, side });
    add(pointingBack(language, cue), { cue, side: "back" });
  }
  return entries;
}

function meaningOf(values: readonly Value[]): Meaning {
  const cues = (side: "before" | "after" | "alone" | "back") =>
    values.flatMap((value) => ("cue" in value && value.side === side ? [value.cue] : []));
  const parts = new Set(values.flatMap((value) => ("part" in value ? [value.part] : [])));
  const before = cues("before");
  const alone = cues("alone");
  const governs = [...new Set([...before, ...alone])];
  return { parts, before, after: cues("after"), alone, governs, back: cues("back") };
}

/**
 * The phrases of a cue that hold a pronoun: "breached it", "memperpanjangnya" speak of a ceasefire named before. So does
 * "denied any breach".
 */
function pointingBack({ ceasefire, speech }: Language, cue: CueName): readonly string[] {
  const { words, endings } = ceasefire.pronouns;
  return ceasefire[cue].alone.filter(
    (phrase) =>
      speech.denies.some((verb) => phrase.startsWith(`${verb} `)) ||
      phrase.split(" ").some((word) => words.includes(word) || endings.some((end) => word.endsWith(end))),
  );
}

const naming = ["truces", "agreements", "peaceDeals", "anaphors", "weakAnaphors"] as const;

/** The phrases without which a sentence tells nothing of a ceasefire: it is named, or something stops a fight. */
export const ceasefireKeys = perLanguage((language): Phrases<"names" | "stops" | "fights"> => {
  const { ceasefire } = language;
  const names = naming.flatMap((part) => ceasefire[part]);
  const back = cueNames.flatMap((cue) => pointingBack(language, cue));
  return compileLists({ names: [...names, ...back], stops: ceasefire.stops, fights: ceasefire.fights });
});
