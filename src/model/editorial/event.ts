/** One entry of `content/editorial/events.yaml`: a war, an incident or a ceasefire that claims are about. */
import { z } from "astro/zod";
import { WrittenDate } from "../edtf.ts";
import { OptionalText, WrittenText } from "../written-text.ts";
import { EventId } from "./event-id.ts";

/** An outside fact: added by an editor, marked as such wherever it is shown, never merged into a claim. */
export const Reference = z.strictObject({
  title: z.string().min(1).describe("What it is called."),
  url: z
    .url({ protocol: /^https?$/u })
    .nullable()
    .default(null)
    .describe("Where it can be read."),
});
export type Reference = z.infer<typeof Reference>;

/** One party to a war, and the words that mean it: who speaks for it, whose dead are counted, who broke a truce. */
export const Side = z.strictObject({
  id: EventId.describe("A name for other entries."),
  name: WrittenText.describe("What readers are shown."),
  forms: z
    .array(z.string().min(1))
    .min(1)
    .describe(
      "Words of the documents that mean this side, in any language: its names, capitals, leaders, soldiers.",
    ),
});
export type Side = z.infer<typeof Side>;

const date = WrittenDate.nullable().default(null);

export const Event = z.strictObject({
  id: EventId.describe("A name for other entries, and its address: /events/<id>/."),
  kind: z.enum(["war", "incident", "displacement", "ceasefire"]).describe("What it was."),
  name: WrittenText.describe("What readers are shown."),
  summary: OptionalText.describe("One sentence that says what it was, in neutral words."),
  edtf: WrittenDate.describe("When it happened, in EDTF; for a ceasefire, from declared to ended."),
  within: EventId.nullable().default(null).describe("Event this one belongs to: a truce to its war."),
  sides: z
    .array(Side)
    .min(1)
    .optional()
    .describe("The parties, where claims are to be told apart by them; events within this one share them."),
  /** The three dates of ETH/PRIO, and who brokered it by outside accounts. */
  ceasefire: z
    .strictObject({
      declared: date.describe("Day it was announced."),
      effective: date.describe("Day it began to hold."),
      ended: date.describe("Day it ended."),
      mediators: z.array(z.string().min(1)).default([]).describe("Who brokered it, by outside accounts."),
    })
    .nullable()
    .default(null)
    .describe("Only for ceasefires: its dates and mediators."),
  reason: OptionalText.describe("Why the event stands here with these dates."),
  reference: Reference.nullable().default(null).describe("The outside account the dates rest on."),
  place: z
    .array(
      z.strictObject({
        source: z.string().describe("Id of the document."),
        quote: z
          .string()
          .min(1)
          .describe("Words of the claim's sentence, long enough to fit one place only."),
        claim: z
          .string()
          .min(1)
          .optional()
          .describe(
            "The harm or status meant, where these words carry several claims; left out = all of them.",
          ),
        reason: OptionalText.describe("Why it belongs here."),
      }),
    )
    .default([])
    .describe("Claims that an editor places here because the text cannot tell, by their quotation."),
});
export type Event = z.infer<typeof Event>;
