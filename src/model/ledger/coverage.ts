/** What was looked at in one document, what was taken and what was left, and why. */
import { z } from "astro/zod";
import { ClaimKind } from "../claims/claim.ts";
import { RejectedNumber } from "../claims/rejected-number.ts";
import { Placed } from "./ledger-claim.ts";

const count = z.number().int().nonnegative();

export const Coverage = z.strictObject({
  source: z.string(),
  /** Whether it was read for claims: there is a pack for its language. */
  read: z.boolean(),
  sentences: count,
  /** Sentences that carry a claim. */
  withClaims: count,
  /** Claims of each kind. */
  claims: z.record(ClaimKind, count),
  /** Claims by how they came to their events. */
  placed: z.record(Placed, count),
  /** Ids of the casualty claims without a number. */
  withoutNumber: z.array(z.string()),
  rejected: z.array(RejectedNumber),
});
export type Coverage = z.infer<typeof Coverage>;
