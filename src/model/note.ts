/** One entry of `content/editorial/notes.yaml`: what only a person can see in the documents. */
import { z } from "astro/zod";
import { EventId, Reference } from "./event.ts";
import { Localised } from "./localised.ts";

export const Note = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
  /** `garble`: words printed wrong, kept as printed. `contradiction`: accounts that part. `framing`: loaded words. */
  kind: z.enum(["garble", "contradiction", "framing"]),
  /** The passages it is about, each by words that fit one place of the document. */
  passages: z.array(z.strictObject({ source: z.string(), quote: z.string().min(1) })).min(1),
  title: Localised,
  text: Localised,
  event: EventId.nullable(),
  reference: Reference.nullable(),
});
export type Note = z.infer<typeof Note>;
