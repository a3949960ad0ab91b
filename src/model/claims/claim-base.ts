/** What every claim has, whatever it claims. */
import { z } from "astro/zod";
import { Span } from "../span.ts";
import { Speaker } from "./speaker.ts";
import { Stance } from "./stance.ts";
import { When } from "./when.ts";

export const ClaimBase = z.strictObject({
  /**
   * `<source>-<harm or status>-<8 hex of SHA-256(sentence text, U+001F, trigger words)>`; a second claim with the
   * same words in one document gets `-2`, and so on. A sentence of more than 4,000 UTF-16 units enters it as its
   * own SHA-256. Stable when other text changes; also the id of the claim's element on its source page.
   */
  id: z.string().regex(/^[a-z0-9-]+-[a-z-]+-[0-9a-f]{8}(-\d+)?$/),
  /** Id of the source document. */
  source: z.string(),
  /** Id of the sentence (`s8`). */
  sentence: z.string().regex(/^s[1-9]\d*$/),
  /** The clause that makes the claim, inside its sentence. */
  start: Span.shape.start,
  end: Span.shape.end,
  /** The clause, character for character: `text.slice(start, end)`. */
  quote: z.string().min(1),
  /** The words of the figure (casualties) or the words that tell the status (ceasefires), inside the clause. */
  trigger: Span,
  /** Who the text says said it; null = the source's own voice. */
  speaker: Speaker.nullable(),
  /** Whether that speaker states it, accuses, suspects or denies. */
  stance: Stance.default("states"),
  /** When it happened, by the text alone; null = the text does not say. */
  when: When.nullable(),
  /** The words that say where; null = not said in the sentence. */
  where: z.string().nullable(),
  /** The sentence says that it is no part of the fighting: an accident, a disaster, a country next door. */
  unrelated: z.literal(true).optional(),
  /** Name of the rule that found the claim, so that a reader can ask why. */
  rule: z.string().min(1),
  /** The words that decided, as printed, in the order of the text. */
  words: z.array(z.string().min(1)).min(1),
});
