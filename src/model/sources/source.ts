/** One document, read: its text normalised once, its parts found, nothing interpreted yet. */
import { z } from "astro/zod";
import { LanguageCode } from "../language-code.ts";
import { Span } from "../span.ts";
import { sourceIdForm } from "./source-id-form.ts";

/** What a sentence is when it is not part of the report: kept and shown, but no claim is read from it. */
export const Furniture = z.enum(["repeated-title", "site-label"]);
export type Furniture = z.infer<typeof Furniture>;

export const Sentence = Span.extend({
  /** `s1`, `s2`, … through the whole source. */
  id: z.string().regex(/^s[1-9]\d*$/),
  /** Number of its item, from 1. */
  item: z.number().int().positive(),
  /** Number of its paragraph in the source, from 1. */
  paragraph: z.number().int().positive(),
  furniture: Furniture.nullable(),
});
export type Sentence = z.infer<typeof Sentence>;

/** A part of a source that stands alone: a listing page has one a line, an article just one. */
export const Item = Span.extend({
  /** Number of the item, from 1. */
  n: z.number().int().positive(),
});
export type Item = z.infer<typeof Item>;

export const SourceId = z.string().regex(sourceIdForm, "lower-case letters a-z, digits and hyphens");

export const Source = z.strictObject({
  /** The file's name up to its first `_`, otherwise its stem. */
  id: SourceId,
  /** The file's name in `seeds/`. */
  seed: z.string().min(1),
  language: LanguageCode,
  /** SHA-256 of the file's bytes, in hex. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** SHA-256 of the UTF-8 bytes of `text`, in hex; the offsets count in this text. */
  textSha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** The normalised text: UTF-8 decoded, no byte-order mark, NFC, line feeds only. */
  text: z.string().min(1),
  /** Where pages 2, 3 … of a paginated original begin, as offsets in `text`; empty for one page. */
  pageStarts: z.array(z.int().nonnegative()),
  items: z.array(Item).min(1),
  sentences: z.array(Sentence).min(1),
});
export type Source = z.infer<typeof Source>;
