/** Compiles what the rules need of a language pack, once a pack and not once a text. */
import type { Language } from "../../model/language/language.ts";

export function perLanguage<T extends object>(compile: (language: Language) => T): (language: Language) => T {
  const compiled = new WeakMap<Language, T>();
  return (language) => {
    const known = compiled.get(language);
    if (known !== undefined) return known;
    const made = compile(language);
    compiled.set(language, made);
    return made;
  };
}
