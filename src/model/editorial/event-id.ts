/** The id of an event, as other entries name it. */
import { z } from "astro/zod";
import { idPattern } from "../id-pattern.ts";

export const EventId = z.string().regex(...idPattern);
export type EventId = z.infer<typeof EventId>;
