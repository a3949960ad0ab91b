/**
 * Finds the names of things in a text: "tên lửa", "rudal" and "rockets" are all the concept `missile`. In a
 * document a name counts as printed; in a query it also counts without its tones.
 */
import type { SearchConcept } from "../../model/search/search-words.ts";
import { type Form, formIndex, keysOf } from "./form-index.ts";
import { inflecting, stems } from "./stems.ts";
import { type Token, tokens } from "./tokens.ts";

export interface ConceptMention {
  readonly id: string;
  /** Places in the list of tokens, half-open. */
  readonly from: number;
  readonly to: number;
}

export interface ConceptIndex {
  /** Forms by the folded first word and by its stems. */
  readonly forms: ReadonlyMap<string, readonly Form[]>;
  /** What a thing is besides: a "humanitarian ceasefire" is a ceasefire, as its name says. */
  readonly implied: ReadonlyMap<string, readonly string[]>;
  /** The state that a thing stands for where it acts: "Moscow" for Russia. */
  readonly states: ReadonlyMap<string, string>;
  /** The folded words of each name that crosses languages: "hassan", "rouhani". */
  readonly nameWords: ReadonlyMap<string, ReadonlySet<string>>;
  /** Forms that may begin with a word, found once for each word, by language or all of them. */
  readonly candidates: Map<string, Map<string, readonly Form[]>>;
}

export function conceptIndex(concepts: readonly SearchConcept[]): ConceptIndex {
  const forms = formIndex(concepts);
  const names = concepts
    .filter((concept) => concept.forms["any"] !== undefined)
    .map(
      ({ id, name }) => [id, new Set(tokens(Object.values(name).join(" ")).map(({ fold }) => fold))] as const,
    );
  const states = new Map(concepts.flatMap(({ id, state }) => (state === undefined ? [] : [[id, state]])));
  const nameWords = new Map(names);
  const alone: ConceptIndex = { forms, implied: new Map(), states, nameWords, candidates: new Map() };
  const implied = concepts.map(({ id, name }) => {
    const inside = Object.entries(name).flatMap(([language, text]) => {
      const words = tokens(text);
      // every word but the first, and every word but the last: what is found there is inside the name
      return [words.slice(1), words.slice(0, -1)].flatMap((part) =>
        conceptsIn(text, part, language, alone, true),
      );
    });
    return [id, [...new Set(inside.map((mention) => mention.id))].filter((other) => other !== id)] as const;
  });
  return { ...alone, implied: new Map(implied), candidates: new Map() };
}

/**
 * Concepts in a document's text: forms of its own language, and names. The longest wins, and none counts inside
 * another, unless the other's very name says so: "chết yểu" (to come to nothing) is no death.
 * @param literally true to take forms only as they are written, not inflected.
 */
export function conceptsIn(
  text: string,
  words: readonly Token[],
  language: string,
  index: ConceptIndex,
  literally = false,
): readonly ConceptMention[] {
  const formsAt = formsOf([language], index);
  const found = sweep(words, (at) => {
    const candidates = formsAt(words[at]);
    if (candidates.length === 0) return candidates;
    return candidates.filter(
      (form) =>
        (form.language === language || form.language === "any") &&
        form.words.every((word, i) => isPrinted(words[at + i], word, literally ? "any" : form.language)) &&
        isCased(form, text, words[at]),
    );
  });
  return found.flatMap((mention) => {
    const implied = index.implied.get(mention.id) ?? [];
    return implied.length === 0 ? mention : [mention, ...implied.map((id) => ({ ...mention, id }))];
  });
}

/**
 * Concepts in a query, in every language, marks or no marks. A name takes the words next to it that belong to it:
 * "Hassan Rohani" is he of whom the lexicon has "Hassan Rouhani" and "Rohani".
 */
export function conceptsAsked(words: readonly Token[], index: ConceptIndex): readonly ConceptMention[] {
  const formsAt = formsOf(inflecting, index);
  const found = sweep(words, (at) =>
    formsAt(words[at]).filter((form) => form.words.every((word, i) => isAsked(words[at + i], word, form))),
  );
  return found.map(({ id, from, to }) => {
    const own = index.nameWords.get(id);
    const isOwn = (at: number) => own?.has(words[at]?.fold ?? "") ?? false;
    let [first, end] = [from, to];
    while (isOwn(first - 1)) first--;
    while (isOwn(end)) end++;
    return { id, from: first, to: end };
  });
}

/** Ids of things whose name begins with what was typed; the last word may be unfinished. */
export function conceptsBegun(words: readonly Token[], index: ConceptIndex): readonly string[] {
  const typed = words.map(({ fold }) => fold).join(" ");
  const forms = [...index.forms.values()].flat();
  const withPrefix = forms.filter((form) =>
    form.words
      .map(({ fold }) => fold)
      .join(" ")
      .startsWith(typed),
  );
  return [...new Set(withPrefix.map(({ id }) => id))];
}

const noForms: readonly Form[] = [];

/** What finds the forms that may begin with a word. */
function formsOf(
  languages: readonly string[],
  { forms, candidates }: ConceptIndex,
): (word: Token | undefined) => readonly Form[] {
  const name = languages.join();
  const known = candidates.get(name) ?? new Map<string, readonly Form[]>();
  candidates.set(name, known);
  return (word) => {
    if (!word) return noForms;
    const before = known.get(word.fold);
    if (before) return before;
    const keys = new Set(languages.flatMap((language) => keysOf(word, language)));
    const found = [...new Set([...keys].flatMap((one) => forms.get(one) ?? []))];
    known.set(word.fold, found);
    return found;
  };
}

/** At each place the longest match wins; forms of the same length all count, for one word may name two things. */
function sweep(words: readonly Token[], matches: (at: number) => readonly Form[]): readonly ConceptMention[] {
  const found: ConceptMention[] = [];
  for (let at = 0; at < words.length; ) {
    const here = matches(at);
    if (here.length === 0) {
      at++;
      continue;
    }
    const length = here.reduce((longest, { words: { length } }) => Math.max(longest, length), 0);
    here.forEach((form, i) => {
      const isLongest = form.words.length === length;
      const isNew = !here.some((other, j) => j < i && other.id === form.id && other.words.length === length);
      if (isLongest && isNew) found.push({ id: form.id, from: at, to: at + length });
    });
    at += length;
  }
  return found;
}

function isPrinted(here: Token | undefined, word: Token, language: string): boolean {
  return here !== undefined && (here.spelling === word.spelling || shareStem(here.fold, word.fold, language));
}

/** A short word means its name only with its marks: "my" is no "Mỹ". */
function isAsked(here: Token | undefined, word: Token, form: Form): boolean {
  if (!here) return false;
  if (here.spelling === word.spelling) return true;
  const marked = here.spelling !== here.fold;
  const long = form.words.length > 1 || word.fold.length > 3;
  if (long && !marked && here.fold === word.fold) return true;
  return shareStem(here.fold, word.fold, form.language);
}

function shareStem(one: string, other: string, language: string): boolean {
  const roots = stems(one, language);
  return roots.length > 0 && stems(other, language).some((stem) => roots.includes(stem));
}

function isCased(form: Form, text: string, word: Token | undefined): boolean {
  if (!form.cased || !word) return true;
  const printed = text.slice(word.start, word.end);
  return form.cased === "capitals" ? printed === printed.toUpperCase() : /^\p{Lu}/u.test(printed);
}
