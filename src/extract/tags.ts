/** What each phrase of a language pack may mean: all its roles at once, compiled into one tree a language. */
import type { HarmName } from "../model/language/harm-words.ts";
import type { Language } from "../model/language.ts";
import type { RejectionReason } from "../model/rejected-number.ts";
import { hint, hintsOf } from "./hints.ts";
import { compilePhrases, type Phrases } from "./phrases.ts";
import { cutForm, type Form, newTable } from "./word-forms.ts";
import { wordsOf } from "./words.ts";

export type Who = "unspecified" | "civilian" | "military";
export type HedgeName = "about" | "nearly" | "moreThan" | "atLeast" | "upTo" | "fewerThan";

/** Roles that carry nothing but themselves: the names of the lists in the packs. */
const numberFlags = [
  "joints",
  "halves",
  "onlyBeforePeople",
  "articles",
  "digitWords",
  "fractions",
  "many",
  "mass",
  "plain",
  "ordinalBefore",
  "ordinalAfter",
  "notNumbers",
] as const;
const harmFlags = [
  "memberWords",
  "others",
  "lives",
  "taking",
  "total",
  "moved",
  "population",
  "passive",
  "activeBefore",
  "cause",
  "losing",
  "lostPeople",
  "driving",
  "fromHome",
  "carrying",
  "filler",
  "reach",
  "reachMore",
  "reachFrom",
  "rising",
  "increment",
  "including",
  "amongst",
  "joins",
  "relative",
  "barriers",
  "prepositions",
  "otherVerbs",
  "freed",
  "none",
  "not",
  "maybe",
  "hypothetical",
  "scenario",
  "exercise",
  "unknown",
  "estimate",
  "any",
  "existential",
  "bothSides",
  "ageBefore",
] as const;
const harmRoles = ["state", "active", "either", "counted", "toll", "harmed"] as const;

export type Flag =
  | (typeof numberFlags)[number]
  | (typeof harmFlags)[number]
  | "opens"
  | "links"
  | "weakLinks";
type HarmRole = (typeof harmRoles)[number];

export interface Tags extends Partial<Record<HarmRole, HarmName>>, Partial<Record<Flag, true>> {
  people?: Who;
  unit?: RejectionReason;
  value?: number;
  scale?: number;
  teen?: number;
  size?: readonly [number, number];
  before?: HedgeName;
  after?: HedgeName;
  /** An active verb that a passive word may turn. */
  turns?: true;
  /** Whose harm the phrase itself tells: "civilian deaths". */
  who?: Who;
  /** What all this may lead to; see `hint`. */
  hints: number;
}

/**
 * No role at all. Every role is named, without a value, and all tags are made from it: objects of one shape are
 * read several times as fast, and each word of a text is asked for many roles.
 */
export const noTags: Readonly<Tags> = {
  ...Object.fromEntries(
    [
      ...harmRoles,
      ...numberFlags,
      ...harmFlags,
      ...[
        "opens",
        "links",
        "weakLinks",
        "people",
        "unit",
        "value",
        "scale",
        "teen",
        "size",
        "before",
        "after",
        "turns",
        "who",
      ],
    ].map((name) => [name, undefined]),
  ),
  hints: 0,
};

/** Of a number in digits: no role, but hints. */
export const numeralTags: Readonly<Tags> = { ...noTags, hints: hint.number | hint.quantity };

export interface TagTree {
  readonly phrases: Phrases<Readonly<Tags>>;
  /** The form without its ending, where only that is a word of a phrase; else the form itself. */
  readonly bare: (form: Form) => Form;
}

const trees = new WeakMap<Language, TagTree>();

export function tagTree(language: Language): TagTree {
  const known = trees.get(language);
  if (known !== undefined) return known;
  const tags = new Map<string, Partial<Tags>>();
  const tag = (phrase: string): Partial<Tags> => {
    const normal = phrase.normalize("NFC").toLowerCase();
    const found = tags.get(normal) ?? {};
    tags.set(normal, found);
    return found;
  };
  tagNumbers(language, tag);
  tagHarm(language, tag);
  const shaped = [...tags].map(
    ([phrase, roles]) => [phrase, { ...noTags, ...roles, hints: hintsOf(roles) }] as const,
  );
  const made: TagTree = {
    phrases: compilePhrases(shaped),
    bare: bareForms(vocabularyOf(tags.keys()), language.harm.suffixes),
  };
  trees.set(language, made);
  return made;
}

function tagNumbers({ numbers }: Language, tag: (phrase: string) => Partial<Tags>): void {
  for (const [phrase, value] of Object.entries(numbers.units)) tag(phrase).value = value;
  for (const [phrase, scale] of Object.entries(numbers.scales)) tag(phrase).scale = scale;
  for (const [phrase, teen] of Object.entries(numbers.teens)) tag(phrase).teen = teen;
  for (const [phrase, size] of Object.entries(numbers.classes)) tag(phrase).size = size;
  for (const flag of numberFlags) for (const phrase of numbers[flag]) tag(phrase)[flag] = true;
  for (const flag of ["opens", "links", "weakLinks"] as const) {
    for (const phrase of numbers.range[flag]) tag(phrase)[flag] = true;
  }
  for (const hedge of ["about", "nearly", "moreThan", "atLeast", "upTo", "fewerThan"] as const) {
    for (const phrase of numbers[hedge].before) tag(phrase).before = hedge;
    for (const phrase of numbers[hedge].after) tag(phrase).after = hedge;
  }
}

function tagHarm({ harm }: Language, tag: (phrase: string) => Partial<Tags>): void {
  const specific: (readonly [string, Who])[] = [];
  for (const who of ["unspecified", "civilian", "military"] as const) {
    for (const phrase of harm.people[who]) {
      tag(phrase).people = who;
      if (who !== "unspecified") specific.push([` ${phrase} `, who]);
    }
  }
  for (const [reason, phrases] of Object.entries(harm.units)) {
    for (const phrase of phrases) tag(phrase).unit = reason as RejectionReason;
  }
  for (const flag of harmFlags) for (const phrase of harm[flag]) tag(phrase)[flag] = true;
  for (const role of harmRoles) {
    for (const [name, phrases] of Object.entries(harm[role])) {
      for (const phrase of phrases) {
        const found = tag(phrase);
        found[role] = name as HarmName;
        if (role === "active" && harm.passiveTurnsActive) found.turns = true;
        const who = specific.find(([word]) => ` ${phrase} `.includes(word))?.[1];
        if (who !== undefined && found.people === undefined) found.who = who;
      }
    }
  }
}

function vocabularyOf(phrases: Iterable<string>): ReadonlySet<string> {
  const words = new Set<string>();
  for (const phrase of phrases) {
    for (const { text } of wordsOf(phrase, { start: 0, end: phrase.length })) words.add(text);
  }
  return words;
}

function bareForms(vocabulary: ReadonlySet<string>, endings: readonly string[]): TagTree["bare"] {
  const table = newTable();
  return (form) => {
    const known = form.known[table] as Form | undefined;
    if (known !== undefined) return known;
    const made = withoutEnding(form, vocabulary, endings);
    form.known[table] = made;
    return made;
  };
}

function withoutEnding(form: Form, vocabulary: ReadonlySet<string>, endings: readonly string[]): Form {
  if (form.kind !== "letters" || vocabulary.has(form.text)) return form;
  for (const ending of endings) {
    const text = form.text.endsWith(ending) ? form.text.slice(0, -ending.length) : "";
    if (vocabulary.has(text)) return cutForm(form, text);
  }
  return form;
}
