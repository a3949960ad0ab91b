/** The phrases of a language pack with all their roles at once, compiled into one tree a language. */

import type { RejectionReason } from "../../model/claims/rejected-number.ts";
import type { HarmName } from "../../model/language/harm-words.ts";
import type { Language } from "../../model/language.ts";
import { compilePhrases, type Phrases } from "../text/phrases.ts";
import { splitWords } from "../text/split-words.ts";
import { cutEntry, newVocabulary, type VocabEntry } from "../text/vocab-entry.ts";
import { harmFlags, harmRoles, type LexiconTags, noTags, numberFlags, type Who } from "./lexicon-tags.ts";
import { prefilterOf } from "./prefilter.ts";

export interface CompiledLexicon {
  readonly phrases: Phrases<Readonly<LexiconTags>>;
  /** The form without its ending, where only that is a word of a phrase; else the form itself. */
  readonly bare: (form: VocabEntry) => VocabEntry;
}

const trees = new WeakMap<Language, CompiledLexicon>();

export function compileLexicon(language: Language): CompiledLexicon {
  const known = trees.get(language);
  if (known !== undefined) return known;
  const tags = new Map<string, Partial<LexiconTags>>();
  const tag = (phrase: string): Partial<LexiconTags> => {
    const normal = phrase.normalize("NFC").toLowerCase();
    const found = tags.get(normal) ?? {};
    tags.set(normal, found);
    return found;
  };
  tagNumbers(language, tag);
  tagHarm(language, tag);
  const shaped = [...tags].map(
    ([phrase, roles]) => [phrase, { ...noTags, ...roles, hints: prefilterOf(roles) }] as const,
  );
  const made: CompiledLexicon = {
    phrases: compilePhrases(shaped),
    bare: bareForms(tags.keys(), language.harm.suffixes),
  };
  trees.set(language, made);
  return made;
}

function tagNumbers({ numbers }: Language, tag: (phrase: string) => Partial<LexiconTags>): void {
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

function tagHarm({ harm }: Language, tag: (phrase: string) => Partial<LexiconTags>): void {
  const specific = new Map<string, Who>();
  for (const who of ["unspecified", "civilian", "military"] as const) {
    for (const phrase of harm.people[who]) {
      tag(phrase).people = who;
      if (who !== "unspecified" && !specific.has(phrase)) specific.set(phrase, who);
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
        const who = whoWithin(phrase, specific);
        if (who !== undefined && found.people === undefined) found.who = who;
      }
    }
  }
}

/** Whom the words inside a phrase name: "civilian deaths"; of several the ones that stand first in the pack. */
function whoWithin(phrase: string, specific: ReadonlyMap<string, Who>): Who | undefined {
  const words = phrase.split(" ");
  const named: string[] = [];
  for (let from = 0; from < words.length; from += 1) {
    for (let to = from + 1; to <= words.length; to += 1) {
      const part = words.slice(from, to).join(" ");
      if (specific.has(part)) named.push(part);
    }
  }
  if (named.length < 2) return specific.get(named[0] ?? "");
  for (const [words, who] of specific) if (named.includes(words)) return who;
  return undefined;
}

function vocabularyOf(phrases: Iterable<string>): ReadonlySet<string> {
  const words = new Set<string>();
  for (const phrase of phrases) {
    for (const { text } of splitWords(phrase, { start: 0, end: phrase.length })) words.add(text);
  }
  return words;
}

function bareForms(phrases: Iterable<string>, endings: readonly string[]): CompiledLexicon["bare"] {
  if (endings.length === 0) return (form) => form;
  const vocabulary = vocabularyOf(phrases);
  const table = newVocabulary();
  return (form) => {
    const known = form.known[table] as VocabEntry | undefined;
    if (known !== undefined) return known;
    const made = withoutEnding(form, vocabulary, endings);
    form.known[table] = made;
    return made;
  };
}

function withoutEnding(
  form: VocabEntry,
  vocabulary: ReadonlySet<string>,
  endings: readonly string[],
): VocabEntry {
  if (form.kind !== "letters" || vocabulary.has(form.text)) return form;
  for (const ending of endings) {
    const text = form.text.endsWith(ending) ? form.text.slice(0, -ending.length) : "";
    if (vocabulary.has(text)) return cutEntry(form, text);
  }
  return form;
}
