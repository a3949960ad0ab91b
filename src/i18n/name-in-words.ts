/**
 * A name as a document prints it, in the reader's language where the lexicon knows it: "Nga" becomes "Russia".
 * A name the lexicon does not know stays as printed, and is said to be in the document's language.
 */
import type { LexiconEntry } from "../model/editorial/lexicon-entry.ts";

export interface NameInWords {
  readonly text: string;
  /** Language of the words when they are left as printed; null when they are the reader's. */
  readonly lang: string | null;
}

/** @param from language of the document that prints the name. */
export function nameInWords(
  printed: string,
  from: string,
  lexicon: readonly LexiconEntry[],
  language: string,
): NameInWords {
  const known = entryOf(printed, lexicon);
  const text = known?.name[language];
  if (text) return { text, lang: null };
  return { text: printed, lang: from === language ? null : from };
}

/** Entries found before, by the words printed: charts ask for the same names again and again. */
const found = new WeakMap<readonly LexiconEntry[], Map<string, LexiconEntry | null>>();
function entryOf(printed: string, lexicon: readonly LexiconEntry[]): LexiconEntry | null {
  const names = found.get(lexicon) ?? new Map<string, LexiconEntry | null>();
  found.set(lexicon, names);
  const known = names.get(printed);
  if (known !== undefined) return known;
  const entry = index(lexicon).get(fold(printed)) ?? personIn(printed, lexicon);
  names.set(printed, entry);
  return entry;
}

const fold = (text: string) => text.normalize("NFC").toLowerCase().trim();

const indexes = new WeakMap<readonly LexiconEntry[], ReadonlyMap<string, LexiconEntry>>();
function index(lexicon: readonly LexiconEntry[]): ReadonlyMap<string, LexiconEntry> {
  const known = indexes.get(lexicon);
  if (known) return known;
  const made = new Map<string, LexiconEntry>();
  for (const entry of lexicon) for (const name of namesOf(entry)) made.set(name, made.get(name) ?? entry);
  indexes.set(lexicon, made);
  return made;
}

function namesOf(entry: LexiconEntry): readonly string[] {
  return [...Object.values(entry.name), ...Object.values(entry.forms).flat()].map(fold);
}

/** "Presiden Rusia Vladimir Putin": the person or body named within the words, the longest name first. */
function personIn(printed: string, lexicon: readonly LexiconEntry[]): LexiconEntry | null {
  const text = ` ${fold(printed)} `;
  let best: { entry: LexiconEntry; length: number } | null = null;
  for (const entry of lexicon) {
    if (entry.kind !== "person" && entry.kind !== "organisation") continue;
    for (const name of namesOf(entry)) {
      if (text.includes(` ${name} `) && name.length > (best?.length ?? 0))
        best = { entry, length: name.length };
    }
  }
  return best?.entry ?? null;
}
