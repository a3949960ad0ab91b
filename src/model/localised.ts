/** A text that people wrote once for each language of the site. */
import { z } from "astro/zod";
import { LanguageCode } from "./language-code.ts";

/** Language code to text. Read by `src/text/localise.ts`: a missing edition falls back to the site's first edition, then to any, marked with its `lang`. */
export const Localised = z.record(LanguageCode, z.string().min(1));
export type Localised = z.infer<typeof Localised>;
