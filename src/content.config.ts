/** The content collections: documents (generated) and explainers (written by people), both MDX. */
import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { explainerFolder, sourceLoader } from "./build/source-loader.ts";
import { ExplainerMeta } from "./model/explainer-meta.ts";
import { SourceHead } from "./model/source-entry.ts";

const sources = defineCollection({ loader: sourceLoader(), schema: SourceHead });

const explainers = defineCollection({
  loader: glob({ pattern: "*/*.mdx", base: explainerFolder() }),
  schema: ExplainerMeta,
});

export const collections = { sources, explainers };
