/** A span of a source's text. */
import { z } from "astro/zod";

export const Span = z.strictObject({
  /** First UTF-16 code unit, counted from 0 in the normalised text of the source. */
  start: z.number().int().nonnegative(),
  /** One past the last UTF-16 code unit (half-open): `text.slice(start, end)` is the span. */
  end: z.number().int().positive(),
});
export type Span = z.infer<typeof Span>;
