/**
 * One entry of `content/editorial/sources.yaml`: what people, or the import, say of a document. Every field may be left
 * out or `null`; what is then shown is worked out from the text, or nothing is.
 */
import { z } from "astro/zod";
import { EventId } from "../editorial/event-id.ts";
import { Edtf, WrittenDate } from "../edtf.ts";
import { LanguageCode } from "../language-code.ts";
import { Localised } from "../localised.ts";
import { OptionalText, WrittenText } from "../written-text.ts";

/** The day a document was written, given by a person. */
export const AsOf = z
  .union([
    WrittenDate,
    z.strictObject({
      edtf: WrittenDate,
      reason: WrittenText.nullable()
        .default(null)
        .describe("The reason for this date: a passage of the document, or an outside fact."),
      stated: z
        .boolean()
        .default(false)
        .describe("true if the document itself states the date, false if it rests on outside knowledge."),
    }),
  ])
  .transform((date) => (typeof date === "string" ? { edtf: date, reason: null, stated: false } : date));
export type AsOf = z.infer<typeof AsOf>;

/** The day a document says it was published, with the words or the field of its file that gave it. */
const Published = z
  .union([
    WrittenDate,
    z.strictObject({
      edtf: WrittenDate,
      from: z
        .string()
        .min(1)
        .nullable()
        .default(null)
        .describe("The words or the field of the file that state it."),
    }),
  ])
  .transform((value) => (typeof value === "string" ? { edtf: value, from: null } : value));

/** The file in `originals/` that a document was imported from. */
export const Original = z.strictObject({
  file: z.string().min(1).describe("Path below originals/."),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, "64 hexadecimal digits")
    .describe("SHA-256 of the file, in hex."),
  entry: z
    .string()
    .min(1)
    .nullable()
    .default(null)
    .describe("The row or entry of the file; omitted if the file is the document."),
});
export type Original = z.infer<typeof Original>;

export const Rights = z.strictObject({
  holder: OptionalText.describe("The holder of the rights in the text, as far as known."),
  show: z
    .enum(["whole", "claims"])
    .default("whole")
    .describe("whole: the site shows the full text. claims: only the sentences that carry claims."),
  original: z
    .boolean()
    .default(false)
    .describe("Whether the imported file itself is published, so that claims link to its pages."),
  note: WrittenText.nullable().default(null).describe("The legal basis for showing it."),
});
export type Rights = z.infer<typeof Rights>;

/** What is said of a document as a whole, from its card to its page and the open data. */
export const SourceFacts = z.strictObject({
  /** The document's headline, for each language. */
  title: Localised,
  /** What readers are shown wherever the document is named: "Vietnamese report, Oct 2020". */
  name: Localised.nullable(),
  /** What the document is, in a sentence or two. */
  description: Localised.nullable(),
  /** Newspaper, agency or organisation that published it. */
  outlet: z.string().min(1).nullable(),
  author: z.string().min(1).nullable(),
  /** Where the original can be read. */
  url: z.url({ protocol: /^https?$/u }).nullable(),
  /** The day the document or its file gives. */
  published: z.strictObject({ edtf: Edtf, from: z.string().nullable() }).nullable(),
  /** Day of the whole document; null for a listing, whose items have their own. */
  asOf: AsOf.nullable(),
  /** The event its claims belong to unless its text says otherwise; `none`: it is not about this site's subject. */
  about: z.union([z.literal("none"), EventId]).nullable(),
  rights: Rights,
  /** The imported file; null for a document that was put into `seeds/` by hand. */
  original: z
    .strictObject({ file: z.string(), sha256: z.string(), entry: z.string().nullable() })
    .nullable()
    .default(null),
});
export type SourceFacts = z.infer<typeof SourceFacts>;

const { outlet, author, url, about } = SourceFacts.shape;
const text = WrittenText.nullable().default(null);
export const SourceCard = z.strictObject({
  title: text.describe("The document's headline. Default: its first words."),
  name: text.describe("The short name that readers see: Vietnamese report, Oct 2020."),
  description: text.describe("What the document is, in a sentence or two."),
  outlet: outlet.default(null).describe("Newspaper, agency or organisation that published it."),
  author: author.default(null).describe("Who wrote it."),
  url: url.default(null).describe("Where the original can be read."),
  published: Published.nullable()
    .default(null)
    .describe("Publication date as the document states it, in EDTF."),
  asOf: AsOf.nullable()
    .default(null)
    .describe("The day it was written, if this differs from the publication date or if only you know it."),
  about: about
    .default(null)
    .describe(
      "The event that its claims belong to, unless its text says otherwise; none if it is not about the subject of this site.",
    ),
  items: z
    .record(z.string().regex(/^[1-9]\d*$/, "the number of an item, from 1"), AsOf)
    .default({})
    .describe("Dates of the items of a listing, by item number."),
  rights: Rights.nullable().default(null).describe("The rights holder, and how much is shown."),
  language: LanguageCode.nullable()
    .default(null)
    .describe("The language of the text, if it is detected wrongly. Default: detected."),
  original: Original.nullable().default(null).describe("The imported file; set by the import."),
});
export type SourceCard = z.infer<typeof SourceCard>;
