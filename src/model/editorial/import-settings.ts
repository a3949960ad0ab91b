/** `import.yaml`, next to `seeds/`: what `import` keeps from one run to the next, and what editors may tell it. */
import { z } from "astro/zod";
import { columnFields } from "../language/document-words.ts";
import { LanguageCode } from "../language-code.ts";

export const ImportSettings = z.strictObject({
  columns: z
    .record(z.string(), z.record(z.string(), z.enum(columnFields)))
    .default({})
    .describe(
      "The meaning of table columns, by the table's path in the inbox: { Headline: title, Body: text }.",
    ),
  folders: z
    .record(
      z.string(),
      z.strictObject({
        language: LanguageCode.nullable().default(null).describe("Language of its documents."),
        outlet: z.string().min(1).nullable().default(null).describe("Outlet of its documents."),
      }),
    )
    .default({})
    .describe("Defaults for all documents in a folder of the inbox."),
  boilerplate: z
    .record(z.string(), z.array(z.string()))
    .default({})
    .describe("Lines that an outlet repeats below its articles, which are left out."),
});
export type ImportSettings = z.infer<typeof ImportSettings>;
