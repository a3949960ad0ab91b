/** Leaves out what is around articles: labels and teasers by the packs' lists, and lines that an outlet repeats. */
import { languages } from "../../languages/index.ts";
import type { Language } from "../../model/language/language.ts";

/** Longest line, in characters, that can be a label or a teaser. */
const longest = 300;
/** A line in so many documents of an outlet, and in this share of them, is none of any of them. */
const documents = 3;
const share = 0.3;

/** Whole lines in any language we know: a page's buttons are often not in the language of its article. */
const known: ReadonlySet<string> = new Set(
  languages.flatMap(({ documents: { labels }, reading: { siteLabels } }) => [...labels, ...siteLabels]),
);

/** Without the labels, and without the teasers of the language. The headline, first, always stays. */
export function withoutLabels(paragraphs: readonly string[], language: Language | null): readonly string[] {
  const openings = language?.documents.openings ?? [];
  return paragraphs.filter((paragraph, i) => {
    if (i === 0 || paragraph.length > longest || paragraph.includes("\f")) return true;
    const line = paragraph.toLowerCase().trim();
    return (
      !known.has(line.replace(/[\s:：.…»›>]+$/u, "")) && !openings.some((opening) => line.startsWith(opening))
    );
  });
}

/** The lines that the documents of an outlet repeat. */
export function repeatedLines(texts: readonly (readonly string[])[]): ReadonlySet<string> {
  const times = new Map<string, number>();
  for (const paragraphs of texts)
    for (const line of new Set(paragraphs.slice(1)))
      if (line.length <= longest) times.set(line, (times.get(line) ?? 0) + 1);
  const enough = Math.max(documents, Math.ceil(texts.length * share));
  return new Set([...times].filter(([, n]) => n >= enough).map(([line]) => line));
}
