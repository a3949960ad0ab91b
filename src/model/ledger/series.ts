/** Claims of the same harm in the same event, in the order of their as-of dates; never summed or averaged. */
import { z } from "astro/zod";
import { Harm } from "../claims/casualty-claim.ts";
import { EventId } from "../editorial/event-id.ts";

/** Claims that say the same: one mark, "told by n documents". */
export const SeriesPoint = z.strictObject({
  /** Ids of the claims, the earliest first. */
  claims: z.array(z.string()).min(1),
  /** Number of different documents that tell it. */
  documents: z.number().int().positive(),
});
export type SeriesPoint = z.infer<typeof SeriesPoint>;

export const Series = z.strictObject({
  event: EventId,
  harm: Harm,
  /** All harms the figures cover; figures over several harms make a series of their own, never one of the dead. */
  harms: z.array(Harm).min(1),
  points: z.array(SeriesPoint).min(1),
});
export type Series = z.infer<typeof Series>;
