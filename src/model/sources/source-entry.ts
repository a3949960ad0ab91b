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

/**
 * What the content collection holds of a document: enough to know that there is a page of it. The page reads the rest
 * itself, so that the framework need not store it again whenever words or cards change.
 */
export const SourceHead = SourceEntry.pick({ id: true, seed: true, language: true });
export type SourceHead = z.infer<typeof SourceHead>;
