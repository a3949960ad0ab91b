/** Low and high as a reader takes them in: "27,000–33,000", "201 or more", "up to 50"; null where there are none. */

import { numberInWords } from "../i18n/number-in-words.ts";
import { strings } from "../i18n/strings.ts";
import type { Count } from "../model/count.ts";
import type { LanguageCode } from "../model/language-code.ts";

export function boundsInWords(count: Count, language: LanguageCode): string | null {
  const { low, high } = count;
  const { open } = strings(language).claims;
  if (low === null && high === null) return null;
  if (low === high && low !== null) return numberInWords(low, language);
  return `${low === null ? open : numberInWords(low, language)}–${high === null ? open : numberInWords(high, language)}`;
}
