/** Which paragraphs are furniture: a title said again, "About Author", "World". Kept and shown, never read for claims. */
import type { Furniture } from "../model/sources/source.ts";
import type { Span } from "../model/span.ts";
import type { Reader } from "./reader.ts";

/** Longest line, in code units, that can be a title or a label. */
const longest = 160;
/** Share of the shorter line's words that two titles of one report have in common ("hold talks" / "talks are held"). */
const likeness = 0.75;

/** One entry a paragraph: what furniture it is, or null. Cost grows with the number of short lines only. */
export function boilerplate(
  text: string,
  paragraphs: readonly Span[],
  language: Reader,
): readonly (Furniture | null)[] {
  const labels = new Set([...language.reading.siteLabels, ...(language.documents?.labels ?? [])]);
  const openings = language.documents?.openings ?? [];
  const lines = paragraphs.map(({ start, end }) =>
    end - start <= longest ? text.slice(start, end).toLowerCase() : "",
  );
  const times = new Map<string, number>();
  for (const line of lines) times.set(line, (times.get(line) ?? 0) + 1);
  const title = lines.find((line) => isTitle(line) && (times.get(line) ?? 0) > 1);
  return lines.map((line) => {
    if (line === "") return null;
    if (labels.has(line.replace(/[:：.]+$/u, ""))) return "site-label";
    if (openings.some((opening) => line.startsWith(opening))) return "site-label";
    return title !== undefined && isTitle(line) && alike(title, line) ? "repeated-title" : null;
  });
}

/** A title is a line of a few words that no full stop ends. */
function isTitle(line: string): boolean {
  return line !== "" && !/[.!?…:;"”]$/u.test(line) && /\s/u.test(line);
}

function alike(a: string, b: string): boolean {
  const one = longWords(a);
  const other = longWords(b);
  const shared = [...one].filter((word) => other.has(word)).length;
  const shorter = Math.min(one.size, other.size);
  return shorter >= 3 && shared / shorter >= likeness;
}

/** Words of three letters and more: enough to carry a topic. */
function longWords(line: string): ReadonlySet<string> {
  return new Set(line.match(/[\p{L}\p{M}]{3,}/gu) ?? []);
}
