/**
 * A text as people write it in a YAML file: plain, which is then in the site's own language, or one for each language.
 * What is read of the files knows only the latter (`Localised`).
 */
import { z } from "astro/zod";
import { LanguageCode } from "./language-code.ts";
import { Localised } from "./localised.ts";

/** The language of a plain text until the site's is known: BCP 47's "undetermined". */
export const undetermined: LanguageCode = "und";

const Plain = z.string().min(1);

export const WrittenText = z
  .union([Plain, Localised])
  .transform((text): Localised => (typeof text === "string" ? { [undetermined]: text } : text));

/** One that may be left out: then there is nothing in any language. */
export const OptionalText = WrittenText.nullish().transform((text): Localised => text ?? {});

/** Spellings, plain or for each language. */
export const WrittenForms = z
  .union([z.array(Plain), z.record(LanguageCode, z.array(Plain))])
  .nullish()
  .transform((forms): Record<string, string[]> => {
    if (!forms) return {};
    return Array.isArray(forms) ? { [undetermined]: forms } : forms;
  });

/** The same value with all its plain texts in the site's language. */
export function inSiteLanguage<T>(value: T, language: LanguageCode): T {
  if (Array.isArray(value)) return value.map((each) => inSiteLanguage(each, language)) as T;
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).map(
    ([key, part]) => [key === undetermined ? language : key, inSiteLanguage(part, language)] as const,
  );
  return Object.fromEntries(entries) as T;
}
