/** All that was read from one source: the claims, and the numbers that were looked at and left. */
import { z } from "astro/zod";
import { Claim } from "./claim.ts";
import { RejectedNumber } from "./rejected-number.ts";

export const Extraction = z.strictObject({
  claims: z.array(Claim),
  rejected: z.array(RejectedNumber),
});
export type Extraction = z.infer<typeof Extraction>;
