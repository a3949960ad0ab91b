/** The name a reader is shown for a document: the editors' short name, otherwise outlet and day, otherwise its title. */
import type { LanguageCode } from "../model/language-code.ts";
import type { SourceFacts } from "../model/sources/source-card.ts";
import { type Editions, type LocalisedText, localise } from "../text/localise.ts";
import { dateInWords } from "./date-in-words.ts";

/** Longest title, in characters, that stands for a name as it is. */
const longest = 48;

/** @param language of the reader. The text's own language comes back with it: a title may have no translation. */
export function documentName(
  { name, title, outlet, asOf }: Pick<SourceFacts, "name" | "title" | "outlet" | "asOf">,
  language: LanguageCode,
  site: Editions,
): LocalisedText {
  if (name !== null) return localise(name, language, site);
  if (outlet !== null) {
    const day = asOf && dateInWords(asOf.edtf, language, true);
    return { text: day ? `${outlet}, ${day}` : outlet, language };
  }
  const { text, language: own } = localise(title, language, site);
  return { text: text.length > longest ? `${shortened(text)} …` : text, language: own };
}

/** Up to the last whole word that fits. */
function shortened(text: string): string {
  const head = text.slice(0, longest);
  const space = head.lastIndexOf(" ");
  return space > longest / 2 ? head.slice(0, space) : head;
}
