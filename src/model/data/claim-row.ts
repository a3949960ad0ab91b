/**
 * One row of the open data: a claim with all that is known of it, in snake_case. The descriptions are the data
 * dictionary; columns of the CSV, the data package and the page that explains them are made from this schema.
 */
import { z } from "astro/zod";
import { Harm, Victims } from "../claims/casualty-claim.ts";
import { CeasefireStatus } from "../claims/ceasefire-claim.ts";
import { ClaimKind } from "../claims/claim.ts";
import { Count } from "../claims/count.ts";
import { Stance } from "../claims/stance.ts";
import { Placed } from "../ledger/ledger-claim.ts";

const text = z.string();
const unit = z.number().int().nonnegative();
const offset = { unit: "UTF-16 code units of the document's text, from 0" };
const people = { unit: "people", rule: "R1–R13" };

const TextSpan = z.strictObject({
  start: unit.meta({ description: "Where the words begin in the document's text.", ...offset }),
  end: unit.meta({ description: "One past their end.", ...offset }),
  text: text.meta({ description: "The words, character for character." }),
});

const Sentence = z.strictObject({
  id: text.meta({ description: "Id of the sentence, also the id of its element on the page." }),
  ...TextSpan.shape,
});

const CountRow = z.strictObject({
  stated: text.meta({ description: "The words of the figure as printed, hedge included." }),
  value: unit
    .nullable()
    .meta({ description: "The number as stated, before any bound; empty for words without one.", ...people }),
  low: unit
    .nullable()
    .meta({ description: "Lowest number the words allow; empty = open or unknown.", ...people }),
  high: unit
    .nullable()
    .meta({ description: "Highest number the words allow; empty = open or unknown.", ...people }),
  qualifier: Count.shape.qualifier.meta({
    description: "How the number is hedged; `none` is a statement of none, never a count of 0.",
  }),
  rule: text.meta({ description: "The rule that turned the words into bounds." }),
});

const WhenRow = z.strictObject({
  edtf: text.meta({ description: "The date, in EDTF (ISO 8601-2).", unit: "EDTF" }),
  basis: z.enum(["stated", "relative", "inferred", "editorial"]).meta({
    description:
      "Where the date comes from: stated in the sentence, reckoned from another date, inferred from a sentence near by, or added by an editor.",
  }),
  words: text.nullable().meta({ description: "The words that gave the date; empty when an editor gave it." }),
});

const SpeakerRow = z.strictObject({
  name: text.meta({ description: "Who the text says said it, as printed." }),
  start: unit.meta({ description: "Where the name begins in the document's text.", ...offset }),
  end: unit.meta({ description: "One past its end.", ...offset }),
  basis: z.enum(["stated", "carried"]).meta({
    description: "Whether the claim's own sentence names the speaker, or a sentence before it.",
  }),
});

export const ClaimRow = z.strictObject({
  id: text.meta({ description: "Id of the claim; it stays when other text changes." }),
  kind: ClaimKind.meta({ description: "What the claim is about." }),
  source: text.meta({ description: "Id of the document." }),
  seed: text.meta({ description: "Name of the document's file." }),
  language: text.meta({ description: "Language of the document.", unit: "BCP 47" }),
  sha256: text.meta({ description: "SHA-256 of the file's bytes.", unit: "hex" }),
  text_sha256: text.meta({
    description: "SHA-256 of the document's normalised text, in which all offsets count.",
    unit: "hex",
  }),
  start: unit.meta({ description: "Where the clause begins in the document's text.", ...offset }),
  end: unit.meta({ description: "One past its end: text.slice(start, end) is the quotation.", ...offset }),
  quote: text.meta({ description: "The clause that makes the claim, character for character." }),
  sentence: Sentence.meta({ description: "The sentence that holds the claim." }),
  trigger: TextSpan.meta({ description: "The words of the figure, or those that tell the status." }),
  url: z.url().meta({ description: "Address of the sentence." }),
  permalink: z.url().meta({ description: "Address of the claim's own words within the sentence." }),
  harm: Harm.nullable().meta({ description: "What happened to the people: the first harm named." }),
  harms: z.array(text).meta({
    description: "All harms the one figure covers; more than one bounds their sum, not each.",
  }),
  count: CountRow.nullable().meta({ description: "The figure of a casualty claim." }),
  victims: Victims.nullable().meta({ description: "Status of the people; in doubt `unspecified`." }),
  side: text.nullable().meta({ description: "The words that say whose people they were." }),
  victim_side: text
    .nullable()
    .meta({ description: "Side of the event whose people were harmed; empty = not said, or several." }),
  role: z.enum(["stated", "total", "increment"]).nullable().meta({
    description: "Whether the figure is a running total, was added to an earlier one, or neither is said.",
  }),
  repeats: text.nullable().meta({ description: "Claim of the same document that this one repeats." }),
  part_of: text
    .nullable()
    .meta({ description: "Claim of the same sentence whose figure this one breaks down." }),
  status: CeasefireStatus.nullable().meta({ description: "What is said of the ceasefire." }),
  declared: WhenRow.nullable().meta({ description: "When it was declared or signed." }),
  effective: WhenRow.nullable().meta({ description: "When it took effect." }),
  ended: WhenRow.nullable().meta({ description: "When it ended." }),
  mediators: z.array(text).meta({ description: "Third parties that brokered it, as printed." }),
  parties: z
    .array(text)
    .meta({ description: "Sides that hold or break it, as printed; mediators are never among them." }),
  purpose: text.nullable().meta({ description: "The words that say what the ceasefire is for." }),
  duration: text.nullable().meta({ description: "The words that say how long it is to last." }),
  ordinal: unit.nullable().meta({ description: "Which one of several, where the text counts them." }),
  ceasefires: unit.nullable().meta({ description: "How many ceasefires the clause speaks of." }),
  stance: Stance.meta({
    description:
      "How the speaker stands to it: states it, accuses the other party, suspects it, or denies it.",
  }),
  speaker: SpeakerRow.nullable().meta({ description: "The speaker." }),
  actor: text.nullable().meta({
    description: "One name for who speaks, whatever the documents call them; empty = the document itself.",
  }),
  speaker_side: text
    .nullable()
    .meta({ description: "Side of the event that speaks; empty = none, or the document's own voice." }),
  when: WhenRow.nullable().meta({ description: "When it happened, by the text alone." }),
  dated: WhenRow.nullable().meta({
    description:
      "The date of the text, its year completed from the document's day where the text leaves it out; `since March` stays open.",
  }),
  dated_min: text
    .nullable()
    .meta({ description: "First day the date allows; empty = open or unknown.", unit: "ISO 8601" }),
  dated_max: text.nullable().meta({
    description: "Last day the date allows, of a running toll the day of writing; empty = open or unknown.",
    unit: "ISO 8601",
  }),
  where: text.nullable().meta({ description: "The words that say where." }),
  as_of: text.nullable().meta({ description: "Day the document (or its item) was written.", unit: "EDTF" }),
  as_of_basis: z.enum(["stated", "editorial"]).nullable().meta({
    description: "Whether the document gives that day itself, or an editor added it.",
  }),
  event: text.nullable().meta({ description: "Event the claim is about; empty = none could be told." }),
  events: z.array(text).meta({ description: "All events it touches." }),
  placed: Placed.meta({
    description:
      "How it came to its event: by its own words, by an editor, by the subject of its document, or not at all.",
  }),
  placed_by: text.nullable().meta({ description: "The rule that placed it." }),
  placed_why: text.nullable().meta({ description: "Why an editor placed it there." }),
  rule: text.meta({ description: "Name of the rule that found the claim." }),
  words: z.array(text).meta({ description: "The words that decided, in the order of the text." }),
  translations: z
    .record(text, text)
    .meta({ description: "The site's own translations of the sentence, by language." }),
  review: z.enum(["unreviewed", "confirmed", "corrected", "added"]).meta({
    description:
      "What is known of the reading: read by the program alone, confirmed, corrected, or added by an editor.",
  }),
  review_by: text.nullable().meta({ description: "Who read it again." }),
  review_reason: text.nullable().meta({ description: "What they gave as their reason." }),
  review_corrected: z.array(text).meta({ description: "Names of the fields an editor set." }),
});
export type ClaimRow = z.infer<typeof ClaimRow>;
