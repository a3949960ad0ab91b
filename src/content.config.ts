/** The content collections: documents (generated) and explainers (written by people), both MDX. */
import { createRequire } from "node:module";
import { ExplainerMeta } from "./model/editorial/explainer-meta.ts";
import { SourceHead } from "./model/sources/source-entry.ts";
import { explainerFolder, sourceLoader } from "./node/astro/source-loader.ts";

// Asked of Node, which has them in memory: Astro's own server would run a hundred modules of its runtime for the two.
const ask = createRequire(import.meta.url);
const { defineCollection } = ask("astro/content/config") as typeof import("astro/content/config");
const { glob } = ask("astro/loaders") as typeof import("astro/loaders");

const sources = defineCollection({ loader: sourceLoader(), schema: SourceHead });

const explainers = defineCollection({
  loader: glob({ pattern: "*/*.mdx", base: explainerFolder() }),
  schema: ExplainerMeta,
});

export const collections = { sources, explainers };
