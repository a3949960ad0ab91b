/** A language, by its BCP 47 primary tag: `en`, `vi`, `id`, or any other that has a pack in `src/languages`. */
import { z } from "astro/zod";

export const LanguageCode = z.string().regex(/^[a-z]{2,3}$/, "a BCP 47 primary tag such as en, vi or id");
export type LanguageCode = z.infer<typeof LanguageCode>;
