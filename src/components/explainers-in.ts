/** The explainers in their order, each once: in an edition, or where that lacks it in the first language that has it. */
import type { CollectionEntry } from "astro:content";
import type { LanguageCode } from "../model/language-code.ts";
import { explainerSlug } from "../publish/pages/explainer-slug.ts";
import { editions } from "./editions.ts";

type Explainer = CollectionEntry<"explainers">;

interface ExplainerIn {
  readonly slug: string;
  readonly language: LanguageCode;
  readonly entry: Explainer;
}

export function explainersIn(
  explainers: readonly Explainer[],
  edition: LanguageCode,
): readonly ExplainerIn[] {
  const bySlug = Map.groupBy(explainers, ({ id }) => explainerSlug(id).slug);
  return [...bySlug]
    .map(([slug, versions]) => {
      const inEdition = (code: string) => versions.find(({ id }) => explainerSlug(id).edition === code);
      const language = inEdition(edition) ? edition : editions.find(inEdition)!;
      return { slug, language, entry: inEdition(language)! };
    })
    .sort((a, b) => a.entry.data.order - b.entry.data.order);
}
