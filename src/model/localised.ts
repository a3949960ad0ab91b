/** A text that people wrote once for each language of the site. */
import { z } from "astro/zod";
import { LanguageCode } from "./language-code.ts";

/** Language code to text. A missing edition falls back to the site's first language, marked with its `lang`. */
export const Localised = z.record(LanguageCode, z.string().min(1));
export type Localised = z.infer<typeof Localised>;
