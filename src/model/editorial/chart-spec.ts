/** One entry of `content/editorial/charts.yaml`: a chart of this site, in one of the forms of `src/charts`. */
import { z } from "astro/zod";
import { Localised } from "../localised.ts";

export const ChartSlug = z.string().regex(/^[a-z0-9][a-z0-9-]*$/);

export const ChartSpec = z.strictObject({
  slug: ChartSlug,
  /** Name of a form in the registry of `src/charts/forms.ts`. */
  form: z.string().min(1),
  /** The finding or the question, as a headline. */
  title: Localised,
  /** What is drawn and in which unit. */
  subtitle: Localised,
  /** How to read the marks, in one or two sentences. */
  howToRead: Localised,
  /** What a reader must know before citing it; null = nothing. */
  note: Localised.nullable(),
  /** What the form wants to know (which event, which harms, which window); checked by the form's own schema. */
  options: z.record(z.string(), z.unknown()),
});
export type ChartSpec = z.infer<typeof ChartSpec>;
