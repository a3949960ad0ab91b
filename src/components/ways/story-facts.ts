/** What a story speaks of, read from its components: once a build, however many pages ask. */
import type { CollectionEntry } from "astro:content";
import { keysOf, mentions } from "../../publish/pages/reference-numbers.ts";
import { sentenceOfClaim } from "../explainer/references.ts";
import { find } from "../find.ts";

type Story = CollectionEntry<"explainers">;

/** Ids of what a story speaks of. */
export interface StoryFacts {
  readonly charts: ReadonlySet<string>;
  readonly events: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  readonly terms: ReadonlySet<string>;
}

const known = new Map<string, StoryFacts>();

export function storyFacts({ id, body = "" }: Story): StoryFacts {
  const facts = known.get(id) ?? factsOf(body);
  known.set(id, facts);
  return facts;
}

function factsOf(mdx: string): StoryFacts {
  const all = mentions(mdx);
  const attribute = (component: string, name: string) =>
    new Set(all.flatMap((each) => (each.component === component ? (each.attributes[name] ?? []) : [])));
  const told = all.flatMap(({ attributes }) => find.claim(attributes["claim"] ?? "")?.events ?? []);
  const keys = all.flatMap((mention) => keysOf(mention, sentenceOfClaim));
  return {
    charts: attribute("Chart", "slug"),
    events: new Set([...attribute("When", "event"), ...told]),
    sources: new Set(keys.map((key) => key.split("#")[0]!)),
    terms: attribute("Term", "id"),
  };
}
