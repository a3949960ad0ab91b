/** `content/editorial/site.yaml`: what the site is, where it stands and who answers for it. */
import { z } from "astro/zod";
import { LanguageCode } from "../language-code.ts";
import { Localised } from "../localised.ts";
import { WrittenText } from "../written-text.ts";
import { EventId } from "./event-id.ts";

const WebAddress = z.url({ protocol: /^https?$/u });

function isContact(text: string): boolean {
  return /^[^\s@:/]+@[^\s@:/]+$/u.test(text) || WebAddress.safeParse(text).success;
}

const Licence = z.strictObject({
  name: z.string().min(1).describe("What it is called, such as CC BY 4.0."),
  url: WebAddress.describe("Where it can be read."),
});

export const Site = z.strictObject({
  title: Localised,
  description: Localised,
  address: WebAddress,
  publisher: z.string().min(1),
  /** null = nobody is named, and pages do not ask readers to write. */
  contact: z.string().nullable(),
  /** null = none was chosen, and nothing is said of it. */
  licence: Licence.nullable(),
  /** The first stands at the root, the others below their code. */
  editions: z.array(LanguageCode).min(1),
  /** null = none is assumed. */
  about: EventId.nullable().default(null),
  /** null = readers are not told who. */
  reviewer: z.string().min(1).nullable().default(null),
  readers: z.array(z.strictObject({ by: z.string().min(1), name: Localised })).default([]),
});
export type Site = z.infer<typeof Site>;

/** The file as people write it: whatever is left out is as in a site nobody has described yet. */
export const SiteFile = z.strictObject({
  title: WrittenText.optional().describe("Name of the site."),
  description: WrittenText.optional().describe("One sentence that says what the reader finds here."),
  address: WebAddress.nullish().describe(
    "Where it will be served, with a path if it stands below one: https://example.org/ferry-war/. SITE_URL in the environment goes before it.",
  ),
  publisher: z.string().min(1).nullish().describe("Who publishes it; left out = the site's own name."),
  contact: z
    .string()
    .refine(isContact, "an e-mail address or a web address")
    .nullish()
    .describe("Where to write about an error: an e-mail address or a page."),
  licence: Licence.nullish().describe(
    "Licence of the site's own texts, charts and data; the documents stay their owners'. Left out = none is named.",
  ),
  editions: z
    .array(LanguageCode)
    .min(1)
    .optional()
    .describe("Languages the site is read in; the first stands at the root, the others below their code."),
  about: EventId.nullish().describe(
    "The event that all documents are about unless their card or their text says otherwise.",
  ),
  reviewer: z
    .string()
    .min(1)
    .nullish()
    .describe("Who read a claim again where its entry in review.yaml has no by."),
  readers: z
    .array(
      z.strictObject({
        by: z.string().min(1).describe("As review.yaml names them."),
        name: WrittenText.describe("As readers are told."),
      }),
    )
    .nullish()
    .describe("Who reads claims again, for each language."),
  verbatim: z
    .string()
    .regex(/^\d+\.\d+\.\d+/, "a version such as 0.1.0")
    .nullish()
    .describe("Version of Verbatim the project was written for; init and upgrade write it."),
});
export type SiteFile = z.infer<typeof SiteFile>;
