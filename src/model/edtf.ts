/** An uncertain date as written by the field: EDTF, ISO 8601-2. Parsed in `src/dates/parse-edtf.ts`. */
import { z } from "astro/zod";

export const Edtf = z.string().min(4).max(60);
export type Edtf = z.infer<typeof Edtf>;
