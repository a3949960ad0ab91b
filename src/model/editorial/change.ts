/** One entry of `content/editorial/changes.yaml`: what changed for readers, newest first. */
import { z } from "astro/zod";
import { WrittenText } from "../written-text.ts";

export const Change = z.strictObject({
  date: z.iso.date().describe("Day of the change, YYYY-MM-DD."),
  text: WrittenText.describe("What changed for readers."),
  path: z
    .string()
    .nullable()
    .default(null)
    .describe("Path of the page, such as /charts/deaths/. Default: the whole site."),
});
export type Change = z.infer<typeof Change>;
