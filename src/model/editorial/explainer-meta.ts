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
    .describe(
      "One or two sentences that say what the reader will know afterwards; also the description for search engines.",
    ),
  order: z.number().int().positive().default(1).describe("Place in the reading order, from 1."),
  /** The clock is never asked. */
  updated: z
    .preprocess(dayOfDate, z.iso.date())
    .describe("Day of the last change that a reader would notice, YYYY-MM-DD."),
  chart: ChartSlug.nullable()
    .default(null)
    .describe("Chart that stands for the explainer on the home page and in its sharing image."),
});
export type ExplainerMeta = z.infer<typeof ExplainerMeta>;
