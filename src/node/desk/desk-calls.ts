/** What the page may ask of the desk, checked before anything is done. */
import { z } from "astro/zod";

const Words = z.string().max(4000);

/** Fields of a form by their names, as they stand in it. */
export const Form = z.record(z.string().max(40), Words);
export type Form = z.infer<typeof Form>;

const SentenceName = z.strictObject({ source: z.string().max(200), sentence: z.string().max(12) });

export const deskCalls = {
  queue: z.strictObject({ language: Words, document: z.string().max(200).nullable() }),
  sentences: z.strictObject({ language: Words, items: z.array(SentenceName).max(60) }),
  verdict: z.strictObject({
    language: Words,
    source: z.string().max(200),
    claim: z.string().max(300),
    verdict: z.enum(["confirmed", "rejected", "corrected"]),
    /** Of a correction. */
    form: Form.optional(),
    reason: Words.optional(),
  }),
  add: z.strictObject({
    language: Words,
    source: z.string().max(200),
    sentence: z.string().max(12),
    /** The words of the claim, from the first character of the sentence. */
    start: z.number().int().nonnegative(),
    end: z.number().int().positive(),
    /** The words of the figure or of the status, inside them. */
    trigger: Words.optional(),
    form: Form,
    reason: Words,
  }),
  undo: z.strictObject({
    language: Words,
    /** -1 = a verdict that the file said already. */
    step: z.number().int().min(-1),
    /** Sentences to show again. */
    items: z.array(SentenceName).max(60),
  }),
  about: z.strictObject({ language: Words, source: z.string().max(200) }),
  drafts: z.strictObject({ language: Words }),
  accept: z.strictObject({ language: Words, draft: z.string().max(400) }),
  /** Of a draft that was accepted, or of a document marked as not about this. */
  takeBack: z.strictObject({ language: Words, step: z.number().int().nonnegative() }),
  orphan: z.strictObject({
    language: Words,
    entry: z.number().int().nonnegative(),
    /** What the entry quotes, so that a file changed meanwhile is not changed at the wrong place. */
    quote: Words,
    decision: z.enum(["move", "keep", "drop"]),
  }),
} as const;
export type DeskCalls = { readonly [Name in keyof typeof deskCalls]: z.infer<(typeof deskCalls)[Name]> };
