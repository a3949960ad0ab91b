import type { CollectionEntry } from "astro:content";
import type { LanguageCode } from "../../model/language-code.ts";
import { explainerSlug } from "../../publish/pages/explainer-slug.ts";
import { type StoryFacts, storyFacts } from "./story-facts.ts";

type Story = CollectionEntry<"explainers">;

/** The stories of an edition that speak of something, in reading order. */
export function storiesOf(
  stories: readonly Story[],
  edition: LanguageCode,
  speaksOf: (facts: StoryFacts) => boolean,
): readonly Story[] {
  return stories
    .filter((story) => explainerSlug(story.id).edition === edition && speaksOf(storyFacts(story)))
    .sort((a, b) => a.data.order - b.data.order);
}
