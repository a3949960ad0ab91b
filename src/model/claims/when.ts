/** When something happened, as far as a text or an editor says. */
import { z } from "astro/zod";

export const When = z.strictObject({
  /** EDTF (ISO 8601-2), as the field writes it: `2020-10-10`, `XXXX-09-27`, `1988-02/1994-05`, `2020-10~`. */
  edtf: z.string().min(4),
  /**
   * Where the date comes from. `stated`: written in the sentence. `relative`: computed from another date of the
   * same text ("one week later"). `inferred`: taken over from a sentence near by. `editorial`: added by an
   * editor, with a reason, since the text does not tell.
   */
  basis: z.enum(["stated", "relative", "inferred", "editorial"]),
  /** The words of the text that gave the date; null when an editor gave it. */
  words: z.string().nullable(),
});
export type When = z.infer<typeof When>;
