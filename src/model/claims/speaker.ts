/** Who the text says said it: UCDP's `source_original`, kept apart from the publisher of the document. */
import { z } from "astro/zod";

export const Speaker = z.strictObject({
  /** The words that name the speaker, as printed. */
  name: z.string().min(1),
  /** Where those words are; in another sentence when the speech goes on across sentences. */
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
  /** `stated`: named in the claim's own sentence. `carried`: a sentence before names the speaker. */
  basis: z.enum(["stated", "carried"]),
});
export type Speaker = z.infer<typeof Speaker>;
