/** The words of questions, ready to be looked up, and the names that questions may hold. */
import type { SearchWords } from "../../model/search/search-words.ts";
import { fold } from "../words/fold.ts";
import { inflecting, stems } from "../words/stems.ts";
import { type Token, tokens } from "../words/tokens.ts";

export interface QuestionForm {
  readonly language: string;
  /** `harm`, `status`, `slight`, … */
  readonly kind: string;
  /** What of that kind: "killed", "2", "100 999"; empty where the kind says all. */
  readonly name: string;
  readonly words: readonly Token[];
}

export interface QuestionIndex {
  /** By the first word, folded. */
  readonly forms: ReadonlyMap<string, readonly QuestionForm[]>;
  /** Single words of five letters or more that ask for something: a slip of the fingers may mean one of them. */
  readonly contentForms: readonly QuestionForm[];
  /** Forms of each kind of people, by its name. */
  readonly groups: ReadonlyMap<string, readonly QuestionForm[]>;
  readonly bothSides: readonly QuestionForm[];
}

const slips = new Set(["harm", "ceasefire", "mediation", "civilian", "military"]);

export function questionIndex({ questions }: Pick<SearchWords, "questions">): QuestionIndex {
  const all = Object.entries(questions).flatMap(([label, list]): QuestionForm[] => {
    const [language = "", kind = "", ...name] = label.split(" ");
    return list
      .split("|")
      .map((form) => ({ language, kind, name: name.join(" "), words: tokens(form) }))
      .filter(({ words }) => words.length > 0);
  });
  return {
    forms: Map.groupBy(all, ({ words }) => words[0]!.fold),
    contentForms: all.filter(
      ({ kind, words }) => slips.has(kind) && words.length === 1 && words[0]!.fold.length > 4,
    ),
    groups: Map.groupBy(
      all.filter(({ kind }) => kind === "group"),
      ({ name }) => name,
    ),
    bothSides: all.filter(({ kind }) => kind === "bothSides"),
  };
}

/**
 * Forms that begin at a word, the longest of each kind.
 * @param language of the reader, whose short words count without their marks too.
 */
export function formsAt(
  words: readonly Token[],
  at: number,
  { forms }: QuestionIndex,
  language: string,
): readonly QuestionForm[] {
  const here = words[at];
  if (!here) return [];
  const found = (forms.get(here.fold) ?? []).filter((form) => isHere(words, at, form, language));
  const longest = Math.max(0, ...found.map(({ words: { length } }) => length));
  return found.filter(({ words: { length } }) => length === longest);
}

export function isHere(words: readonly Token[], at: number, form: QuestionForm, language: string): boolean {
  return form.words.every((word, i) => {
    const typed = words[at + i];
    if (!typed) return false;
    if (typed.spelling === word.spelling) return true;
    // typed without marks: a short word by itself may be one of another language
    const bare = typed.spelling === typed.fold && typed.fold === word.fold;
    const sure = form.words.length > 1 || form.language === language || word.fold.length > 4;
    return bare && sure;
  });
}

/** Whether two words are one, in the language of a text. */
export function isSameWord(typed: Token, printed: Token, language: string): boolean {
  if (typed.spelling === printed.spelling) return true;
  if (typed.spelling === typed.fold && typed.fold === printed.fold) return true;
  if (fold(printed.spelling) === typed.spelling) return true;
  if (!inflecting.includes(language)) return false;
  const roots = stems(typed.fold, language);
  return stems(printed.fold, language).some((root) => roots.includes(root));
}
