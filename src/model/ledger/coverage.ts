/** What was looked at in one document, what was taken and what was left, and why. */
import { z } from "astro/zod";
import { RejectedNumber } from "../claims/rejected-number.ts";

export const Coverage = z.strictObject({
  source: z.string(),
  /** Whether it was read for claims: there is a pack for its language. */
  read: z.boolean(),
  sentences: z.number().int().nonnegative(),
  /** Sentences that carry a claim. */
  withClaims: z.number().int().nonnegative(),
  casualties: z.number().int().nonnegative(),
  ceasefires: z.number().int().nonnegative(),
  /** Ids of the casualty claims without a number. */
  withoutNumber: z.array(z.string()),
  rejected: z.array(RejectedNumber),
});
export type Coverage = z.infer<typeof Coverage>;
