/** The id of an event, as other entries name it. */
import { z } from "astro/zod";

export const EventId = z.string().regex(/^[a-z0-9][a-z0-9-]*$/);
export type EventId = z.infer<typeof EventId>;
