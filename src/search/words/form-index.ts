/** The names of things as they are looked up: each form by its first word. */
import type { SearchConcept } from "../../model/search/search-words.ts";
import { stems } from "./stems.ts";
import { type Token, tokens } from "./tokens.ts";

export interface Form {
  readonly id: string;
  /** Language of the form; `any` for a name that crosses languages. */
  readonly language: string;
  readonly words: readonly Token[];
  /** How a document must print its first word: "US" is not "us", "Pháp" (France) not the "pháp" of "giải pháp". */
  readonly cased: "capitals" | "capital" | null;
}

/** By the folded first word and by its stems. */
export function formIndex(concepts: readonly SearchConcept[]): ReadonlyMap<string, readonly Form[]> {
  const index = new Map<string, Form[]>();
  for (const concept of concepts)
    for (const form of formsOf(concept))
      for (const key of keysOf(form.words[0], form.language)) {
        const list = index.get(key);
        if (list) list.push(form);
        else index.set(key, [form]);
      }
  return index;
}

function formsOf({ id, name, forms }: SearchConcept): readonly Form[] {
  const names = Object.entries(name).map(
    ([code, form]) => [forms["any"] === undefined ? code : "any", form] as const,
  );
  const further = Object.entries(forms).flatMap(([code, list]) =>
    list.split("|").map((form) => [code, form] as const),
  );
  return [...names, ...further].flatMap(([language, written]) => {
    const words = tokens(written);
    return words.length > 0 ? [{ id, language, words, cased: casing(written) }] : [];
  });
}

function casing(written: string): Form["cased"] {
  if (/^\p{Lu}{2,}$/u.test(written)) return "capitals";
  return /^\p{Lu}/u.test(written) ? "capital" : null;
}

/** Names are not inflected: their forms are in the lexicon. */
export function keysOf(word: Token | undefined, language: string): readonly string[] {
  return word ? [...new Set([word.fold, ...stems(word.fold, language)])] : [];
}
