/** A localised text for an edition, as plain text. */
import { ledger } from "verbatim:ledger";
import type { LanguageCode } from "../model/language-code.ts";
import type { Localised } from "../model/localised.ts";
import { localise } from "../text/localise.ts";

export function textIn(texts: Localised, edition: LanguageCode): string {
  return localise(texts, edition, ledger.site).text;
}
