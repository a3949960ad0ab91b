/** Front matter of an explainer, `content/explainers/<lang>/<slug>.mdx`. */
import { z } from "astro/zod";
import { ChartSlug } from "./chart-spec.ts";

/** YAML of one kind of reader makes a date of `2014-07-01` without quotation marks; it is meant as it is written. */
function dayOfDate(value: unknown): unknown {
  return value instanceof Date ? value.toISOString().slice(0, 10) : value;
}

export const ExplainerMeta = z.strictObject({
  title: z.string().min(1).describe("Headline."),
  summary: z
    .string()
    .min(1)
    .max(320)
    .describe("One or two sentences about what readers will learn; also the description for search engines."),
  order: z.number().int().positive().default(1).describe("Place in the reading order, from 1."),
  /** The clock is never asked. */
  updated: z
    .preprocess(dayOfDate, z.iso.date())
    .describe("Day of the last change that readers would notice, YYYY-MM-DD."),
  chart: ChartSlug.nullable()
    .default(null)
    .describe("Chart that represents the explainer on the home page and in link previews."),
});
export type ExplainerMeta = z.infer<typeof ExplainerMeta>;
