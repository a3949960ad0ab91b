/** Words for those who act and speak: states, organisations, offices, groups. General ones, never a war's own. */
import { z } from "astro/zod";

const Words = z.array(z.string().min(1)).readonly();

export const ActorWords = z.strictObject({
  /** By ISO 3166: names, words for the people, capitals that stand for the government. */
  countries: z.record(z.string(), Words).readonly(),
  /** International bodies and armed groups known by name. */
  organisations: Words,
  /** Offices and forms of address before or after a name: "Tổng thống", "Ms", "Menteri Luar Negeri". */
  titles: Words,
  /** First words of the name of a body: "Bộ", "Kementerian", "Ministry". */
  bodies: Words,
  /** Sides and kinds of people that act together: "phiến quân", "the rebels", "pemberontak". */
  groups: Words,
  /** Those who speak without a name: officials, witnesses, sources, a statement. */
  unnamed: Words,
  /** Small words inside a name or between a title and a name: "của", "of the", "bin". */
  links: Words,
  /** Both sides at once: "hai bên", "both sides", "kedua belah pihak". */
  bothSides: Words,
  /** Next to people counted, who are then the speaker's: "nine of its soldiers", "92 lính của họ". */
  own: Words,
  /** Ends of a noun that say the same: "prajuritnya". */
  ownSuffixes: Words,
  /** Words before a place: "tại", "in", "di". */
  placeLeads: Words,
  /** Kinds of place before or after its name: "vùng", "wilayah", "region". */
  placeKinds: Words,
});
export type ActorWords = z.infer<typeof ActorWords>;
