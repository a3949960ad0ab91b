/** One entry of `content/editorial/charts.yaml`: a chart of this site, in one of the forms of `src/charts`. */
import { z } from "astro/zod";
import { idPattern } from "../id-pattern.ts";
import { OptionalText, WrittenText } from "../written-text.ts";

export const ChartSlug = z.string().regex(...idPattern);

export const ChartSpec = z.strictObject({
  slug: ChartSlug.describe("Its address: /charts/<slug>/."),
  /** Name of a form in the registry of `src/charts/forms.ts`. */
  form: z.string().min(1).describe("The chart form."),
  title: OptionalText.describe(
    "The finding or the question, as a headline. Default: a text for the chart form.",
  ),
  subtitle: OptionalText.describe("What the chart shows, with the unit. Default: a text for the chart form."),
  howToRead: OptionalText.describe(
    "How to read the marks, in one or two sentences. Default: a text for the chart form.",
  ),
  note: WrittenText.nullable().default(null).describe("What readers must know before they cite it."),
  /** Checked by the form's own schema. */
  options: z
    .record(z.string(), z.unknown())
    .default({})
    .describe("Options of the chart form: which event, which harms, how many marks."),
});
export type ChartSpec = z.infer<typeof ChartSpec>;
