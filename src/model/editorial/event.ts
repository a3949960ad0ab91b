/** One entry of `content/editorial/events.yaml`: a war, an incident or a ceasefire that claims are about. */
import { z } from "astro/zod";
import { WrittenDate } from "../edtf.ts";
import { OptionalText, WrittenText } from "../written-text.ts";
import { EventId } from "./event-id.ts";

/** An outside fact: added by an editor, marked as such wherever it is shown, never merged into a claim. */
export const Reference = z.strictObject({
  title: z.string().min(1).describe("Its title."),
  url: z
    .url({ protocol: /^https?$/u })
    .nullable()
    .default(null)
    .describe("Its web address."),
});
export type Reference = z.infer<typeof Reference>;

/** One party to a war, and the words that mean it: who speaks for it, whose dead are counted, who broke a truce. */
export const Side = z.strictObject({
  id: EventId.describe("Id used by other entries."),
  name: WrittenText.describe("The name that readers see."),
  forms: z
    .array(z.string().min(1))
    .min(1)
    .describe(
      "Words of the documents that refer to this side, in any language: its names, capital, leaders, soldiers.",
    ),
});
export type Side = z.infer<typeof Side>;

const date = WrittenDate.nullable().default(null);

export const Event = z.strictObject({
  id: EventId.describe("Id used by other entries and in its address: /events/<id>/."),
  kind: z.enum(["war", "incident", "displacement", "ceasefire"]).describe("What it was."),
  name: WrittenText.describe("The name that readers see."),
  summary: OptionalText.describe("One neutral sentence that describes it."),
  edtf: WrittenDate.describe("When it happened, in EDTF. For a ceasefire: from its declaration to its end."),
  within: EventId.nullable()
    .default(null)
    .describe("The event that contains this one: the war of a ceasefire."),
  sides: z
    .array(Side)
    .min(1)
    .optional()
    .describe("The parties, to tell claims apart by side; events within this one inherit them."),
  /** The three dates of ETH/PRIO, and who brokered it by outside accounts. */
  ceasefire: z
    .strictObject({
      declared: date.describe("Day it was announced."),
      effective: date.describe("Day it began to hold."),
      ended: date.describe("Day it ended."),
      mediators: z
        .array(z.string().min(1))
        .default([])
        .describe("The mediators, according to outside accounts."),
    })
    .nullable()
    .default(null)
    .describe("Only for ceasefires: its dates and mediators."),
  reason: OptionalText.describe("Why the event is listed with these dates."),
  reference: Reference.nullable().default(null).describe("The outside source of the dates."),
  place: z
    .array(
      z.strictObject({
        source: z.string().describe("Id of the document."),
        quote: z.string().min(1).describe("Words of the claim's sentence, long enough to occur only once."),
        claim: z
          .string()
          .min(1)
          .optional()
          .describe("The harm or status, if these words contain several claims. Default: all of them."),
        reason: OptionalText.describe("Why it belongs here."),
      }),
    )
    .default([])
    .describe(
      "Claims that an editor assigns to this event because the text does not say; identified by quotation.",
    ),
});
export type Event = z.infer<typeof Event>;
