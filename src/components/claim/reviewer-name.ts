/** Who read a claim again, in the words of an edition; as `review.yaml` has it where the site gives no name for it. */

import { ledger } from "verbatim:ledger";
import type { LanguageCode } from "../../model/language-code.ts";
import { textIn } from "../text-in.ts";

export function reviewerName(by: string, edition: LanguageCode): string {
  const reader = ledger.site.readers.find((each) => each.by === by);
  return reader === undefined ? by : textIn(reader.name, edition);
}
