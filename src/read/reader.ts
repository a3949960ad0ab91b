/** As much of a language pack as reading a text takes; of a language without a pack little is known. */
import type { Language } from "../model/language/language.ts";

export type Reader = Pick<Language, "code" | "reading"> & {
  readonly documents: Language["documents"] | null;
};
