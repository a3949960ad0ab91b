/** What leads on from a page: stories, charts, events, documents and terms that have to do with each other, and back. */
import type { CollectionEntry } from "astro:content";
import { ledger } from "verbatim:ledger";
import type { LanguageCode } from "../model/language-code.ts";
import { comparedPairs } from "../publish/pages/compared-pairs.ts";
import { explainerSlug } from "../publish/pages/explainer-slug.ts";
import { keysOf, mentions } from "../publish/pages/reference-numbers.ts";
import { renderedChart } from "./chart/rendered-chart.ts";
import { sentenceOfClaim } from "./explainer/references.ts";
import { find } from "./find.ts";
import { links } from "./links.ts";

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

/** Claims beyond which no chart is drawn for a list: each would be drawn in each part of the build. */
const manyClaims = 5_000;
const claimsOfChart = new Map<string, ReadonlySet<string>>();

/** The charts that show a claim of a kind, as `charts.yaml` orders them. */
export function chartsOf(isShown: (claim: string) => boolean, edition: LanguageCode): typeof ledger.charts {
  if (ledger.claims.length > manyClaims) return [];
  return ledger.charts.filter((spec) => {
    const claims = claimsOfChart.get(spec.slug) ?? new Set(renderedChart(spec, edition).claims);
    claimsOfChart.set(spec.slug, claims);
    return [...claims].some(isShown);
  });
}

/** Contradictions that their page lists; a corpus of thousands has its others on the pages of its events. */
export const mostContradictions = 40;
const listed = new Set(ledger.contradictions.slice(0, mostContradictions).map(({ id }) => id));

/** Where a contradiction stands, or the list that it is too far down for. */
export function contradictionHref(id: string, edition: LanguageCode): string {
  return `${links.page(edition, "/contradictions/")}${listed.has(id) ? `#${id}` : ""}`;
}

export const pairs = comparedPairs(ledger);
