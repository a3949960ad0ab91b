/** One entry of `content/editorial/events.yaml`: a war, an incident or a ceasefire that claims are about. */
import { z } from "astro/zod";
import { Edtf } from "../edtf.ts";
import { Localised } from "../localised.ts";
import { EventId } from "./event-id.ts";

/** An outside fact: added by an editor, marked as such wherever it is shown, never merged into a claim. */
export const Reference = z.strictObject({
  title: z.string().min(1),
  url: z.url({ protocol: /^https?$/u }).nullable(),
});
export type Reference = z.infer<typeof Reference>;

/** One party to a war, and the words that mean it: who speaks for it, whose dead are counted, who broke a truce. */
export const Side = z.strictObject({
  id: EventId,
  name: Localised,
  /** Words of the documents that mean this side, in any language: its names, capitals, leaders, soldiers. */
  forms: z.array(z.string().min(1)).min(1),
});
export type Side = z.infer<typeof Side>;

export const Event = z.strictObject({
  id: EventId,
  kind: z.enum(["war", "incident", "displacement", "ceasefire"]),
  name: Localised,
  /** One sentence that says what it was, in neutral words. */
  summary: Localised,
  /** When it happened: for a ceasefire, from declared to ended. */
  edtf: Edtf,
  /** Event this one belongs to: a truce to its war. */
  within: EventId.nullable(),
  /** The parties, where claims are to be told apart by them; events within this one share them. */
  sides: z.array(Side).min(1).optional(),
  /** Only for ceasefires: the three dates of ETH/PRIO, and who brokered it by outside accounts. */
  ceasefire: z
    .strictObject({
      declared: Edtf.nullable(),
      effective: Edtf.nullable(),
      ended: Edtf.nullable(),
      mediators: z.array(z.string().min(1)),
    })
    .nullable(),
  /** Why the event stands here with these dates. */
  reason: Localised,
  reference: Reference,
  /** Claims that an editor places here because the text cannot tell, by their quotation. */
  place: z.array(
    z.strictObject({
      source: z.string(),
      /** Words of the claim's sentence, long enough to fit one place only. */
      quote: z.string().min(1),
      /** The harm or status meant, where these words carry several claims; all of them when it is left out. */
      claim: z.string().min(1).optional(),
      /** Why it belongs here. */
      reason: Localised,
    }),
  ),
});
export type Event = z.infer<typeof Event>;
