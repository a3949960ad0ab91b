/** `content/editorial/site.yaml`: what the site is, where it is and who answers for it. */
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
  name: z.string().min(1).describe("Its name, such as CC BY 4.0."),
  url: WebAddress.describe("Its web address."),
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
  /** The first is at the root, the others below their code. */
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
    "Where the site will be served, with its base path if it has one: https://example.org/ferry-war/. The environment variable SITE_URL takes precedence.",
  ),
  publisher: z.string().min(1).nullish().describe("The publisher. Default: the site's title."),
  contact: z
    .string()
    .refine(isContact, "an e-mail address or a web address")
    .nullish()
    .describe("Where readers report errors: an e-mail address or a page."),
  licence: Licence.nullish().describe(
    "Licence of the site's own texts, charts and data; the documents remain their owners'. Default: no licence is named.",
  ),
  editions: z
    .array(LanguageCode)
    .min(1)
    .optional()
    .describe("Languages of the site. The first is served at the root, the others below their code."),
  about: EventId.nullish().describe(
    "The event that all documents are about, unless their entry in sources.yaml or their text says otherwise.",
  ),
  reviewer: z.string().min(1).nullish().describe("The reviewer of entries in review.yaml that have no by."),
  readers: z
    .array(
      z.strictObject({
        by: z.string().min(1).describe("As review.yaml names them."),
        name: WrittenText.describe("As readers are told."),
      }),
    )
    .nullish()
    .describe("The reviewers' names, in each language."),
  verbatim: z
    .string()
    .regex(/^\d+\.\d+\.\d+/, "a version such as 0.1.0")
    .nullish()
    .describe("Version of Verbatim that the project was written for; set by init and upgrade."),
});
export type SiteFile = z.infer<typeof SiteFile>;
