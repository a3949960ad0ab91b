/** One entry of `content/editorial/sources.yaml`: what a person adds to a document that does not say it itself. */
import { z } from "astro/zod";
import { Edtf } from "../edtf.ts";
import { Localised } from "../localised.ts";

/** The day a document was written, given by a person. */
export const AsOf = z.strictObject({
  edtf: Edtf,
  /** Why this date: what in the document, or which outside fact, gives it. */
  reason: Localised,
  /** True where the document itself gives the date; false where it rests on outside knowledge. */
  stated: z.boolean(),
});
export type AsOf = z.infer<typeof AsOf>;

export const Rights = z.strictObject({
  /** Who holds the rights in the text, as far as known. */
  holder: Localised,
  /** `whole`: the site shows the full text. `claims`: only the sentences that carry claims. */
  show: z.enum(["whole", "claims"]),
  /** On what ground it is shown. */
  note: Localised.nullable(),
});
export type Rights = z.infer<typeof Rights>;

export const SourceCard = z.strictObject({
  /** A name for the document, for each language. */
  title: Localised,
  /** What the document is, in a sentence or two. */
  description: Localised.nullable(),
  /** Day of the whole document; null for a listing, whose items have their own. */
  asOf: AsOf.nullable(),
  /** Days of single items, by the item's number. */
  items: z.record(z.string().regex(/^[1-9]\d*$/), AsOf),
  rights: Rights,
});
export type SourceCard = z.infer<typeof SourceCard>;
