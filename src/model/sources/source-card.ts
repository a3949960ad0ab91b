/**
 * One entry of `content/editorial/sources.yaml`: what people, or the import, say of a document. Every field may be left
 * out or `null`; what is then shown is worked out from the text, or nothing is.
 */
import { z } from "astro/zod";
import { EventId } from "../editorial/event-id.ts";
import { Edtf } from "../edtf.ts";
import { LanguageCode } from "../language-code.ts";
import { Localised } from "../localised.ts";

/** The day a document was written, given by a person. */
export const AsOf = z.strictObject({
  edtf: Edtf,
  /** Why this date: what in the document, or which outside fact, gives it; null = a day of publication says it all. */
  reason: Localised.nullable().default(null),
  /** True where the document itself gives the date; false where it rests on outside knowledge. */
  stated: z.boolean(),
});
export type AsOf = z.infer<typeof AsOf>;

/** The day a document says it was published, with the words or the field of its file that gave it. */
export const Published = z
  .union([Edtf, z.strictObject({ edtf: Edtf, from: z.string().min(1).nullable().default(null) })])
  .transform((value) => (typeof value === "string" ? { edtf: value, from: null } : value));
export type Published = z.infer<typeof Published>;

/** The file in `originals/` that a document was imported from. */
export const Original = z.strictObject({
  /** Path below `originals/`. */
  file: z.string().min(1),
  /** SHA-256 of the file, in hex. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Which row or entry of the file it is; null where the file is the document. */
  entry: z.string().min(1).nullable().default(null),
});
export type Original = z.infer<typeof Original>;

export const Rights = z.strictObject({
  /** Who holds the rights in the text, as far as known. */
  holder: Localised,
  /** `whole`: the site shows the full text. `claims`: only the sentences that carry claims. */
  show: z.enum(["whole", "claims"]).default("whole"),
  /** Whether the imported file itself is published, so that claims link to its pages; never unless somebody says so. */
  original: z.boolean().default(false),
  /** On what ground it is shown. */
  note: Localised.nullable().default(null),
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
  /** Newspaper, agency or body that published it. */
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

const { title, name, description, outlet, author, url, asOf, about } = SourceFacts.shape;
export const SourceCard = z.strictObject({
  title: title.nullable().default(null),
  name: name.default(null),
  description: description.default(null),
  outlet: outlet.default(null),
  author: author.default(null),
  url: url.default(null),
  published: Published.nullable().default(null),
  asOf: asOf.default(null),
  about: about.default(null),
  /** Days of single items, by the item's number. */
  items: z.record(z.string().regex(/^[1-9]\d*$/), AsOf).default({}),
  rights: Rights.nullable().default(null),
  /** The language of the text, where its words would be misread; null = its words decide. */
  language: LanguageCode.nullable().default(null),
  original: Original.nullable().default(null),
});
export type SourceCard = z.infer<typeof SourceCard>;
