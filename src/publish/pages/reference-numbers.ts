/**
 * The references of an explainer, in the order in which its text makes them: each sentence of a document that a
 * component points to gets one number, however often it is pointed to.
 */

/** `002#s8`: a sentence of a document. */
export type ReferenceKey = string;

/** A component of an explainer's MDX, with its attributes as written. */
export interface Mention {
  readonly component: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Where it stands in the MDX, in UTF-16 code units. */
  readonly offset: number;
}

/** The components used in an MDX text, in order. Attributes are plain strings: explainers need no expressions. */
export function mentions(mdx: string): readonly Mention[] {
  return Array.from(mdx.matchAll(/<([A-Z][A-Za-z]*)((?:\s+[a-zA-Z]+="[^"]*")*)\s*\/?>/gu), (match) => ({
    component: match[1]!,
    attributes: Object.fromEntries(
      Array.from(match[2]!.matchAll(/([a-zA-Z]+)="([^"]*)"/gu), ([, name, value]) => [name!, value!]),
    ),
    offset: match.index,
  }));
}

/** Sentences a mention points to: those it names (`at`), and that of its claim. */
export function keysOf(
  mention: Mention,
  sentenceOfClaim: (claim: string) => ReferenceKey | undefined,
): readonly ReferenceKey[] {
  const { at = "", claim = "" } = mention.attributes;
  const ofClaims = claim
    .split(/\s+/u)
    .filter(Boolean)
    .flatMap((id) => sentenceOfClaim(id) ?? []);
  return [...ofClaims, ...at.split(/\s+/u).filter(Boolean)];
}

/** Components that leave a reference mark. */
export const referring: ReadonlySet<string> = new Set(["Figure", "Quote", "Cite", "When"]);

/** Number of each sentence referred to, from 1, in the order of first mention. */
export function referenceNumbers(
  mdx: string,
  sentenceOfClaim: (claim: string) => ReferenceKey | undefined,
): ReadonlyMap<ReferenceKey, number> {
  const numbers = new Map<ReferenceKey, number>();
  for (const mention of mentions(mdx)) {
    if (!referring.has(mention.component)) continue;
    for (const key of keysOf(mention, sentenceOfClaim))
      if (!numbers.has(key)) numbers.set(key, numbers.size + 1);
  }
  return numbers;
}
