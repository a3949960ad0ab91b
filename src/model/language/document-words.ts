/** What `import` needs to know of a language: headings of tables, and what is around an article on its page. */
import { z } from "astro/zod";

/** What a column of a table can be. */
export const columnFields = ["title", "text", "outlet", "author", "url", "published", "language"] as const;
export type ColumnField = (typeof columnFields)[number];

/** Lower case, single blanks, best first. */
const Words = z.array(z.string().regex(/^[^\p{Lu}]+$/u)).min(1);

export const DocumentWords = z.strictObject({
  /** Headings of columns, by what the column holds: letters and digits only. */
  columns: z.strictObject({
    title: Words,
    text: Words,
    outlet: Words,
    author: Words,
    url: Words,
    published: Words,
    language: Words,
  }),
  /** Whole lines that are labels of a page: "share this", "advertisement". */
  labels: Words,
  /** What a line begins with that is no part of the report: "read more:", "photo:", "© ". */
  openings: Words,
});
export type DocumentWords = z.infer<typeof DocumentWords>;
