/** The words of questions of all languages, as the browser gets them: a label a kind of word, its forms separated by `|`. */
import type { Language } from "../../model/language/language.ts";

/** Labels are a language, a kind and what it names: `en harm killed`, `vi ordinal 2`. */
export function questionForms(languages: readonly Language[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    languages.flatMap(formsOf).map(([label, list]) => [label, [...new Set(list)].join("|")]),
  );
}

const without = (of: Readonly<Record<string, unknown>>, words: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(of).filter(([word]) => words[word] === undefined));

type Labelled = readonly [label: string, forms: readonly string[]];

function formsOf({ code, question, numbers }: Language): readonly Labelled[] {
  const labelled = (kind: string, of: Readonly<Record<string, readonly string[]>>): readonly Labelled[] =>
    Object.entries(of).map(([name, forms]) => [`${code} ${kind} ${name}`, forms]);
  const valued = (kind: string, of: Readonly<Record<string, unknown>>): readonly Labelled[] => {
    const groups = Map.groupBy(Object.keys(of), (form) => [of[form]].flat().join(" "));
    return [...groups].map(([value, forms]) => [`${code} ${kind} ${value}`, forms]);
  };
  const { harms, statuses, groups, ordinals, seasons, parts, ...plain } = question;
  return [
    ...Object.entries(plain).map(([kind, forms]): Labelled => [`${code} ${kind}`, forms]),
    ...labelled("harm", harms),
    ...labelled("status", statuses),
    ...labelled("group", groups),
    ...valued("ordinal", ordinals),
    ...valued("season", seasons),
    ...valued("part", parts),
    // a scale that stands alone is a word for a size too, and typed without marks many other words
    ...valued("class", without(numbers.classes, numbers.scales)),
  ];
}
