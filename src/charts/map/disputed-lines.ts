/** Lines of control or claim that the project draws itself, as GeoJSON, with whose they are. */
import { z } from "astro/zod";

const Position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]).rest(z.number());
const Line = z.array(Position).min(2);

export const DisputedLines = z.strictObject({
  source: z.string().min(1).describe("Whose lines they are."),
  geojson: z.object({
    type: z.literal("FeatureCollection"),
    features: z.array(
      z.object({
        type: z.literal("Feature"),
        properties: z.record(z.string(), z.unknown()).nullable(),
        geometry: z.discriminatedUnion("type", [
          z.object({ type: z.literal("LineString"), coordinates: Line }),
          z.object({ type: z.literal("MultiLineString"), coordinates: z.array(Line).min(1) }),
        ]),
      }),
    ),
  }),
});
export type DisputedLines = z.infer<typeof DisputedLines>;
