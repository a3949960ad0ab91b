/**
 * What one clause says of a ceasefire: an arrangement "to suspend violent hostilities from a specific point in
 * time" (ETH/PRIO, Clayton et al. 2022). A call, a plan, talks and a pledge are statements, not agreements.
 */
import { z } from "astro/zod";
import { ClaimBase } from "./claim-base.ts";
import { When } from "./when.ts";

/**
 * `mentioned`: the text names a ceasefire and neither tells nor presupposes its state; never drawn as a state.
 */
export const CeasefireStatus = z.enum([
  "agreed",
  "proposed",
  "called-for",
  "in-force",
  "violated",
  "collapsed",
  "extended",
  "rejected",
  "mentioned",
]);
export type CeasefireStatus = z.infer<typeof CeasefireStatus>;

export const CeasefireClaim = ClaimBase.extend({
  kind: z.literal("ceasefire"),
  /** What the clause says of the ceasefire; plans and talks about one are `proposed`. */
  status: CeasefireStatus,
  /** When it was declared or signed, when it took effect, when it ended: three dates, as in ETH/PRIO. */
  declared: When.nullable(),
  effective: When.nullable(),
  ended: When.nullable(),
  /** Third parties that brokered it, as named in the text (PA-X: third parties are never parties). */
  mediators: z.array(z.string().min(1)),
  /** The words say of those named that they supported it, not that they mediated: "a peace deal supported by Moscow". */
  backed: z.literal(true).optional(),
  /** Sides that hold or break it, as named in the text. */
  parties: z.array(z.string().min(1)),
  /** The words that say what it is for ("to exchange prisoners"); null = not said. */
  purpose: z.string().nullable(),
  /** The words that say how long it is to last; null = not said. */
  duration: z.string().nullable(),
  /** Which one of several, where the text counts them ("the second"): 1, 2, …; null = not said. */
  ordinal: z.number().int().positive().nullable(),
  /** How many ceasefires the clause speaks of: 2 in "both truces"; 1 when it does not say. */
  ceasefires: z.number().int().positive(),
});
export type CeasefireClaim = z.infer<typeof CeasefireClaim>;
