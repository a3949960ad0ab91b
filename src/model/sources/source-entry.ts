/** Front matter of `content/generated/sources/<id>.mdx`, checked when written and when read. */
import { z } from "astro/zod";
import { LanguageCode } from "../language-code.ts";
import { Sentence, Source } from "./source.ts";
import { AsOf, SourceFacts } from "./source-card.ts";

export const SourceSentence = Sentence.extend({
  /** Translations by the site, by language; empty where nobody has made one. */
  translations: z.record(LanguageCode, z.string().min(1)),
  /** Ids of the claims the sentence carries, in the order of the text. */
  claims: z.array(z.string()),
});
export type SourceSentence = z.infer<typeof SourceSentence>;

export const SourceEntry = Source.extend({
  sentences: z.array(SourceSentence).min(1),
  ...SourceFacts.shape,
  itemsAsOf: z.record(z.string(), AsOf),
});
export type SourceEntry = z.infer<typeof SourceEntry>;

/** What is said of a document as a whole, whatever its words are: the content collection holds this much of it. */
export const SourceHead = SourceEntry.omit({
  sha256: true,
  textSha256: true,
  text: true,
  items: true,
  sentences: true,
  pageStarts: true,
});
export type SourceHead = z.infer<typeof SourceHead>;
