/** One entry of `content/editorial/changes.yaml`: what changed for readers, newest first. */
import { z } from "astro/zod";
import { Localised } from "../localised.ts";

export const Change = z.strictObject({
  /** Day of the change, `YYYY-MM-DD`. */
  date: z.iso.date(),
  /** What a reader sees differently. */
  text: Localised,
  /** Path of the page it is about, from the edition's root; null = the whole site. */
  path: z.string().nullable(),
});
export type Change = z.infer<typeof Change>;
