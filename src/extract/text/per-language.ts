/** Compiles what the rules need of a language pack, once a pack and not once a text. */
import type { Language } from "../../model/language/language.ts";

export function perLanguage<T extends object>(compile: (language: Language) => T): (language: Language) => T {
  const compiled = new WeakMap<Language, T>();
  // Texts of one language mostly follow one another, and rules ask at every word.
  let last: Language | null = null;
  let made: T | null = null;
  return (language) => {
    if (last === language && made !== null) return made;
    const known = compiled.get(language) ?? compile(language);
    compiled.set(language, known);
    [last, made] = [language, known];
    return known;
  };
}
