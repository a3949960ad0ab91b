/** One entry of `content/editorial/notes.yaml`: what only a person can see in the documents. */
import { z } from "astro/zod";
import { idPattern } from "../id-pattern.ts";
import { Span } from "../span.ts";
import { WrittenText } from "../written-text.ts";
import { Reference } from "./event.ts";
import { EventId } from "./event-id.ts";

export const Note = z.strictObject({
  id: z
    .string()
    .regex(...idPattern)
    .describe("A name for it."),
  kind: z
    .enum(["garble", "contradiction", "framing"])
    .describe(
      "garble: misprinted words, kept as printed. contradiction: differing accounts. framing: loaded words.",
    ),
  passages: z
    .array(
      z.strictObject({
        source: z.string().describe("Id of the document."),
        quote: z.string().min(1).describe("Words that occur only once in the document."),
        within: z
          .string()
          .min(1)
          .optional()
          .describe("Words around it; needed only if quote occurs more than once."),
      }),
    )
    .min(1)
    .describe("The passages it is about."),
  title: WrittenText.describe("Its headline."),
  text: WrittenText.describe("The text of the note."),
  event: EventId.nullable().default(null).describe("The event it belongs to."),
  reference: Reference.nullable().default(null).describe("An outside source about it."),
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
