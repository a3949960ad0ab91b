/** One row of `documents`: what is known of a document, and where its text can be had. */
import { z } from "astro/zod";

const count = z.number().int().nonnegative();

export const SourceRow = z.strictObject({
  id: z.string().meta({ description: "Id of the document." }),
  seed: z.string().meta({ description: "Name of the document's file." }),
  language: z.string().meta({ description: "Language of the document.", unit: "BCP 47" }),
  title: z.string().meta({ description: "A name for the document, given by the editors." }),
  name: z.string().meta({ description: "A short name for the document, as the site's pages show it." }),
  outlet: z.string().nullable().meta({ description: "Newspaper, agency or body that published it." }),
  author: z.string().nullable().meta({ description: "Who wrote it, as the document or its file says." }),
  published: z
    .string()
    .nullable()
    .meta({ description: "Day of publication that the document or its file gives.", unit: "EDTF" }),
  original_url: z.url().nullable().meta({ description: "Address of the original." }),
  as_of: z.string().nullable().meta({ description: "Day the document was written.", unit: "EDTF" }),
  as_of_basis: z
    .enum(["stated", "editorial"])
    .nullable()
    .meta({ description: "Whether the document gives that day itself, or an editor added it." }),
  sha256: z.string().meta({ description: "SHA-256 of the file's bytes.", unit: "hex" }),
  text_sha256: z.string().meta({
    description: "SHA-256 of the document's normalised text, in which all offsets count.",
    unit: "hex",
  }),
  shown: z.enum(["whole", "claims"]).meta({
    description:
      "`whole`: the published text is the whole document. `claims`: only sentences with claims are legible; the letters of the others are replaced one by one, so that offsets hold.",
  }),
  published_sha256: z.string().meta({ description: "SHA-256 of the published text.", unit: "hex" }),
  text_url: z.url().meta({ description: "Address of the published text." }),
  url: z.url().meta({ description: "Address of the document's page." }),
  items: count.meta({ description: "Parts that stand alone.", unit: "items" }),
  sentences: count.meta({ description: "Sentences of the document.", unit: "sentences" }),
  rights_holder: z.string().meta({ description: "Who holds the rights in the text, as far as known." }),
});
export type SourceRow = z.infer<typeof SourceRow>;
