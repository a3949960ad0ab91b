/** The phrases of a language pack with all their roles at once, compiled into one tree a language. */

import type { RejectionReason } from "../../model/claims/rejected-number.ts";
import type { HarmName } from "../../model/language/harm-words.ts";
import type { Language } from "../../model/language/language.ts";
import { memoizeByContent } from "../../text/memoize.ts";
import { perLanguage } from "../text/per-language.ts";
import { compilePhrases, headNode, type Node, type Phrases } from "../text/phrases.ts";
import { cutEntry, perForm, type VocabEntry } from "../text/vocab-entry.ts";
import {
  type Flag,
  harmFlags,
  harmRoles,
  type LexiconTags,
  leadFlags,
  noTags,
  numberFlags,
  optionalFlags,
  optionalNumberFlags,
  type Who,
} from "./lexicon-tags.ts";
import { prefilter, prefilterOf } from "./prefilter.ts";

export interface CompiledLexicon {
  readonly phrases: Phrases<Readonly<LexiconTags>>;
  /** The form without its ending, where only that is a word of a phrase; otherwise the form itself. */
  readonly stem: (form: VocabEntry) => VocabEntry;
  /** The hints (see `prefilter`) of all phrases that may begin with a form. */
  readonly hints: (form: VocabEntry) => number;
}

export const compileLexicon = perLanguage((language): CompiledLexicon => {
  const tags = new Map<string, Partial<LexiconTags>>();
  const tag = (phrase: string): Partial<LexiconTags> => {
    const normal = phrase.normalize("NFC").toLowerCase();
    const found = tags.get(normal) ?? {};
    tags.set(normal, found);
    return found;
  };
  tagNumbers(language, tag);
  tagHarm(language, tag);
  tagLeads(language, tags, tag);
  // most phrases have the roles of many others: one object for all of them keeps what is read often at hand
  const shape = memoizeByContent(
    (roles: Partial<LexiconTags>): Readonly<LexiconTags> => ({
      ...noTags,
      ...roles,
      hints: prefilterOf(roles),
    }),
  );
  const shaped = [...tags].map(([phrase, roles]) => [phrase, shape(roles)] as const);
  const phrases = compilePhrases(shaped);
  const stem = perForm(stemmer(phrases.root, language.harm.suffixes));
  const hints = perForm(
    (form) => (form.kind === "number" ? digitHints : 0) | hintsFrom(headNode(phrases, stem(form))),
  );
  return { phrases, stem, hints };
});

/** Of a number in digits. */
export const digitHints = prefilter.number | prefilter.quantity;

function hintsFrom(node: Node<Readonly<LexiconTags>> | null): number {
  if (node === null) return 0;
  let all = 0;
  for (const { hints } of node.values) all |= hints;
  for (const next of node.next.values()) all |= hintsFrom(next);
  return all;
}

function tagNumbers({ numbers }: Language, tag: (phrase: string) => Partial<LexiconTags>): void {
  for (const [phrase, value] of Object.entries(numbers.units)) tag(phrase).value = value;
  for (const [phrase, scale] of Object.entries(numbers.scales)) tag(phrase).scale = scale;
  for (const [phrase, digit] of Object.entries(numbers.lastDigits ?? {})) tag(phrase).lastDigit = digit;
  for (const [phrase, scale] of Object.entries(numbers.suffixScales ?? {})) tag(phrase).suffixScale = scale;
  for (const [phrase, value] of Object.entries(numbers.collectives ?? {})) tag(phrase).collective = value;
  for (const [phrase, value] of Object.entries(numbers.collectivePronouns ?? {})) tag(phrase).pronoun = value;
  for (const phrase of numbers.allOfThem ?? []) tag(phrase).pronoun = 0;
  for (const flag of optionalNumberFlags) for (const phrase of numbers[flag] ?? []) tag(phrase)[flag] = true;
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
  for (const word of harm.soldierly ?? []) specific.set(word, "military");
  for (const [reason, phrases] of Object.entries(harm.units)) {
    for (const phrase of phrases) tag(phrase).unit = reason as RejectionReason;
  }
  for (const flag of harmFlags) for (const phrase of harm[flag]) tag(phrase)[flag] = true;
  for (const flag of optionalFlags) for (const phrase of harm[flag] ?? []) tag(phrase)[flag] = true;
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

/** The roles that a phrase has by its first word. */
function tagLeads(
  { numbers, harm }: Language,
  tags: ReadonlyMap<string, Partial<LexiconTags>>,
  tag: (phrase: string) => Partial<LexiconTags>,
): void {
  const lists = { ...numbers, ...harm };
  const leads = new Map<string, Flag[]>();
  for (const flag of leadFlags) {
    for (const word of lists[flag] ?? []) {
      tag(word);
      leads.set(word, [...(leads.get(word) ?? []), flag]);
    }
  }
  for (const [phrase, roles] of tags)
    for (const flag of leads.get(phrase.split(" ", 1)[0]!) ?? []) roles[flag] = true;
}

/** Whom the words inside a phrase name: "civilian deaths"; of several the ones that come first in the pack. */
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

function stemmer(root: Node<unknown>, endings: readonly string[]): CompiledLexicon["stem"] {
  if (endings.length === 0) return (form) => form;
  const vocabulary = new Set<string>();
  const add = ({ next }: Node<unknown>) => {
    for (const [word, node] of next) {
      vocabulary.add(word);
      add(node);
    }
  };
  add(root);
  return (form) => {
    for (const ending of endings) {
      if (!form.text.endsWith(ending)) continue;
      if (vocabulary.has(form.text)) return form;
      const text = form.text.slice(0, -ending.length);
      if (vocabulary.has(text)) return cutEntry(form, text);
    }
    return form;
  };
}
