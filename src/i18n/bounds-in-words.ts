/** Low and high as a reader takes them in: "27,000–33,000", "201 or more", "50 or fewer"; null where there are none. */

import type { Count } from "../model/claims/count.ts";
import { numberInWords } from "./number-in-words.ts";
import { strings } from "./strings.ts";

export function boundsInWords(count: Count, language: string): string | null {
  const { orMore, orFewer } = strings(language).claims;
  const low = count.low === null ? null : numberInWords(count.low, language);
  const high = count.high === null ? null : numberInWords(count.high, language);
  if (low === null) return high === null ? null : orFewer(high);
  if (high === null) return orMore(low);
  return low === high ? low : `${low}–${high}`;
}
