/** An uncertain date as written by the field: EDTF, ISO 8601-2. Parsed in `src/dates/parse-edtf.ts`. */
import { z } from "astro/zod";

export const Edtf = z.string().min(4).max(60);
export type Edtf = z.infer<typeof Edtf>;

/** The same as people write it: YAML makes a number of a year alone. */
export const WrittenDate = z
  .union([Edtf, z.number().int().min(1000).max(9999)])
  .transform((date): Edtf => String(date))
  .describe("A date in EDTF: 2019-05-05, 2019-05, 2019, 2019-05/2019-07, 2019-05-05/.. (open end).");
