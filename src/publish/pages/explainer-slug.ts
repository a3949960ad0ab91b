/** Small facts about explainers: the address of one, and how long it takes to read. */

/** `en/how-many` is the explainer `how-many` of the English edition. */
export function explainerSlug(id: string): { readonly edition: string; readonly slug: string } {
  const [edition = "", slug = ""] = id.split("/");
  return { edition, slug };
}

/** Words (or Vietnamese syllables, which are read as fast) a minute. */
const pace = 220;

/** Whole minutes, at least one. Components count as a word each: a figure is read too. */
export function readingMinutes(mdx: string): number {
  const words = mdx.replace(/<[^>]*>/gu, " x ").match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return Math.max(1, Math.round(words.length / pace));
}
