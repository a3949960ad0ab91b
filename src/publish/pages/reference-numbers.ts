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
  /** Without children: `<Quote at="002#s8" />`. */
  readonly alone: boolean;
  /** Where it is in the MDX, in UTF-16 code units. */
  readonly offset: number;
}

/** The components used in an MDX text, in order. Attributes are plain strings: explainers need no expressions. */
export function mentions(mdx: string): readonly Mention[] {
  return Array.from(mdx.matchAll(/<([A-Z][A-Za-z]*)((?:\s+[a-zA-Z]+="[^"]*")*)\s*(\/?)>/gu), (match) => ({
    component: match[1]!,
    attributes: Object.fromEntries(
      Array.from(match[2]!.matchAll(/([a-zA-Z]+)="([^"]*)"/gu), ([, name, value]) => [name!, value!]),
    ),
    alone: match[3] === "/",
    offset: match.index,
  }));
}

/** Sentences a mention points to: those it names (`at`), and that of its claim. */
export function keysOf(
  { attributes }: Pick<Mention, "attributes">,
  sentenceOfClaim: (claim: string) => ReferenceKey | undefined,
): readonly ReferenceKey[] {
  const { at = "", claim = "" } = attributes;
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

/** Sentences that an explainer quotes whole, in a block: the quotation is their witness, and the margin has none of them. */
export function quotedWhole(mdx: string): ReadonlySet<ReferenceKey> {
  return new Set(
    mentions(mdx).flatMap(({ component, attributes, alone }) =>
      component === "Quote" && alone && attributes["words"] === undefined ? (attributes["at"] ?? []) : [],
    ),
  );
}
