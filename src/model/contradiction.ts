/** Two or more claims that cannot all be so, or that speak past each other; shown with every sentence. */
import { z } from "astro/zod";
import { EventId } from "./event.ts";
import { Localised } from "./localised.ts";

export const Contradiction = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
  /** What parts: `toll` (bounds that exclude each other), `agreement` (same figure told by several, other dates), … */
  kind: z.enum(["toll", "agreement", "date", "mediator", "blame", "one-sided", "editorial"]),
  event: EventId.nullable(),
  /** Ids of the claims; for an editorial note it may be empty. */
  claims: z.array(z.string()),
  /** `rule`: computed. `editorial`: seen by a person, said to be such. */
  basis: z.enum(["rule", "editorial"]),
  /** Title and text in each language; for computed ones the interface strings give the words, so null. */
  title: Localised.nullable(),
  text: Localised.nullable(),
  /** Passages an editor points to beyond the claims. */
  passages: z.array(z.strictObject({ source: z.string(), sentence: z.string(), quote: z.string() })),
});
export type Contradiction = z.infer<typeof Contradiction>;
