/** One entry of `content/editorial/notes.yaml`: what only a person can see in the documents. */
import { z } from "astro/zod";
import { Localised } from "../localised.ts";
import { Span } from "../span.ts";
import { Reference } from "./event.ts";
import { EventId } from "./event-id.ts";

export const Note = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
  /** `garble`: words printed wrong, kept as printed. `contradiction`: accounts that part. `framing`: loaded words. */
  kind: z.enum(["garble", "contradiction", "framing"]),
  /** The passages it is about, each by words that fit one place of the document. */
  passages: z
    .array(
      z.strictObject({
        source: z.string(),
        quote: z.string().min(1),
        /** Words around it, only needed where `quote` alone would fit two places. */
        within: z.string().min(1).optional(),
      }),
    )
    .min(1),
  title: Localised,
  text: Localised,
  event: EventId.nullable(),
  reference: Reference.nullable(),
});
export type Note = z.infer<typeof Note>;

/** A passage found in its document: which sentence, and where in the text. */
export const FoundPassage = Span.extend({
  source: z.string(),
  quote: z.string().min(1),
  sentence: z.string(),
});
export type FoundPassage = z.infer<typeof FoundPassage>;

/** The note as the ledger holds it. */
export const LedgerNote = Note.extend({ passages: z.array(FoundPassage).min(1) });
export type LedgerNote = z.infer<typeof LedgerNote>;
