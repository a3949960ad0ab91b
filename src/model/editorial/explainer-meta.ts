/** Front matter of an explainer, `content/explainers/<lang>/<slug>.mdx`. */
import { z } from "astro/zod";
import { ChartSlug } from "./chart-spec.ts";

/** YAML of one kind of reader makes a date of `2014-07-01` without quotation marks; it is meant as it is written. */
function dayOfDate(value: unknown): unknown {
  return value instanceof Date ? value.toISOString().slice(0, 10) : value;
}

export const ExplainerMeta = z.strictObject({
  /** Headline. */
  title: z.string().min(1),
  /** One or two sentences that say what the reader will know afterwards; also the description for search engines. */
  summary: z.string().min(1).max(320),
  /** Place in the reading order, from 1. */
  order: z.number().int().positive(),
  /** Day of the last change that a reader would notice, `YYYY-MM-DD`; the clock is never asked. */
  updated: z.preprocess(dayOfDate, z.iso.date()),
  /** Chart that stands for the explainer on the home page and in its sharing image; null = none. */
  chart: ChartSlug.nullable(),
});
export type ExplainerMeta = z.infer<typeof ExplainerMeta>;
