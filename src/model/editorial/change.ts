/** One entry of `content/editorial/changes.yaml`: what changed for readers, newest first. */
import { z } from "astro/zod";
import { WrittenText } from "../written-text.ts";

export const Change = z.strictObject({
  date: z.iso.date().describe("Day of the change, YYYY-MM-DD."),
  text: WrittenText.describe("What a reader sees differently."),
  path: z
    .string()
    .nullable()
    .default(null)
    .describe("Path of the page it is about, such as /charts/deaths/; left out = the whole site."),
});
export type Change = z.infer<typeof Change>;
