/** How a speaker relates to what a claim says: a statement, an accusation, a suspicion and a denial are four things. */
import { z } from "astro/zod";

/**
 * `states`: said as so, by a speaker or in the document's own voice. `accuses`: one party says it of the other.
 * `suspects`: said with doubt ("he suspects that 5,000 died"). `denies`: the speaker says that it is not so.
 */
export const Stance = z.enum(["states", "accuses", "suspects", "denies"]);
export type Stance = z.infer<typeof Stance>;
