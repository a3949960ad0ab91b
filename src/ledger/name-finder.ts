/** Finds names of a list in words of any language, whole names only, the longest first. */

export interface Named {
  readonly id: string;
  readonly forms: readonly string[];
}

/** Ids of the names found in the words, each once, in the order of the text. */
export type NameFinder = (words: string) => readonly string[];

export function nameFinder(names: readonly Named[]): NameFinder {
  const ids = new Map<string, string>();
  for (const { id, forms } of names) {
    for (const form of forms) {
      const key = keyOf(form);
      if (!ids.has(key)) ids.set(key, id);
    }
  }
  if (ids.size === 0) return () => [];
  const longestFirst = [...ids.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  // Letters, marks and digits on either side would make it part of another word: "Iran" in "Iranian".
  const edge = "[\\p{L}\\p{M}\\p{N}]";
  const pattern = new RegExp(`(?<!${edge})(?:${longestFirst.map(escaped).join("|")})(?!${edge})`, "gu");
  return (words) => [
    ...new Set(
      keyOf(words)
        .match(pattern)
        ?.map((form) => ids.get(form)!) ?? [],
    ),
  ];
}

function keyOf(words: string): string {
  return words.normalize("NFC").toLowerCase().replace(/\s+/gu, " ");
}

function escaped(form: string): string {
  return form.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&");
}
