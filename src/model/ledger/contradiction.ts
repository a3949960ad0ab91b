/** Two or more claims that cannot all be so, or that speak past each other; shown with every sentence. */
import { z } from "astro/zod";
import { Harm } from "../claims/casualty-claim.ts";
import { EventId } from "../editorial/event-id.ts";
import { FoundPassage } from "../editorial/note.ts";
import { Localised } from "../localised.ts";

/**
 * What parts. `toll`: running totals of days within a week whose bounds do not meet. `growth`: a running total that a
 * later one exceeds. `same-figure`: the same figure of one event, told by several documents. `date`: other dates for
 * the same ceasefire. `mediator`: other brokers for the same ceasefires. `blame`: parties that accuse each other.
 * `one-sided`: each party speaks alone of the same day. `editorial`: seen by a person.
 */
export const ContradictionKind = z.enum([
  "toll",
  "growth",
  "same-figure",
  "date",
  "mediator",
  "blame",
  "one-sided",
  "editorial",
]);
export type ContradictionKind = z.infer<typeof ContradictionKind>;

export const Contradiction = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
  kind: ContradictionKind,
  event: EventId.nullable(),
  /** All events it is about; the first is `event`. */
  events: z.array(EventId),
  /** The harm, where the claims are figures; null = none or several. */
  harm: Harm.nullable(),
  /** Ids of the claims, in the order of their dates; for an editorial note it may be empty. */
  claims: z.array(z.string()),
  /** How many more claims take part than are listed. */
  more: z.number().int().nonnegative(),
  /** `rule`: computed. `editorial`: seen by a person, said to be such. */
  basis: z.enum(["rule", "editorial"]),
  /** Title and text in each language; for computed ones the interface strings give the words, so null. */
  title: Localised.nullable(),
  text: Localised.nullable(),
  /** Passages an editor points to beyond the claims. */
  passages: z.array(FoundPassage),
});
export type Contradiction = z.infer<typeof Contradiction>;
