/** What `read` needs to know of a language: how to recognise it and where its sentences do not end. */
import { z } from "astro/zod";

export const ReadingWords = z.strictObject({
  /** Frequent short words that betray the language, in lower case; they vote in detection. */
  functionWords: z.array(z.string().min(1)).min(20),
  /** Letters that (nearly) only this language uses; each counts like a function word. Empty = none. */
  tellingLetters: z.string(),
  /** Abbreviations with their full stop after which a sentence goes on: "TP.", "Mr.", "hal.". */
  abbreviations: z.array(z.string().regex(/\.$/)),
  /**
   * Words a paragraph opens with when it leans on the one before ("however", "he", "sementara itu"), in lower case,
   * at most four words each: a listing page has no such line.
   */
  continuations: z.array(z.string().regex(/^[\p{Ll}\p{M}]+( [\p{Ll}\p{M}]+){0,3}$/u)),
  /** Titles of whole site parts and bylines that are no sentence of the report, in lower case. */
  siteLabels: z.array(z.string().min(1)),
});
export type ReadingWords = z.infer<typeof ReadingWords>;
