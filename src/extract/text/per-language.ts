/** Compiles what the rules need of a language pack, once a pack and not once a text. */
import type { Language } from "../../model/language/language.ts";

const compilers: ((language: Language) => object)[] = [];

/**
 * Compiles all that is needed of a pack, before the first text: memory is collected often in the meantime, and from
 * tokens that outlive each collection V8 learns to put all tokens among what lives long, where they cost far more.
 */
export function compileAll(language: Language): void {
  for (const compile of compilers) compile(language);
}

export function perLanguage<T extends object>(compile: (language: Language) => T): (language: Language) => T {
  const compiled = new WeakMap<Language, T>();
  // Texts of one language mostly follow one another, and rules ask at every word.
  let last: Language | null = null;
  let made: T | null = null;
  const ofLanguage = (language: Language): T => {
    if (last === language && made !== null) return made;
    const known = compiled.get(language) ?? compile(language);
    compiled.set(language, known);
    [last, made] = [language, known];
    return known;
  };
  compilers.push(ofLanguage);
  return ofLanguage;
}
