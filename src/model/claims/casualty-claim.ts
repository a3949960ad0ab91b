/** What one clause says of people killed, wounded, missing, captured or displaced. */
import { z } from "astro/zod";
import { ClaimBase } from "./claim-base.ts";
import { Count } from "./count.ts";

export const Harm = z.enum(["killed", "wounded", "missing", "captured", "displaced"]);
export type Harm = z.infer<typeof Harm>;

/** The status of the people harmed (Every Casualty Counts): in doubt it is `unspecified`, never guessed. */
export const Victims = z.enum(["civilian", "military", "mixed", "unspecified"]);
export type Victims = z.infer<typeof Victims>;

export const CasualtyClaim = ClaimBase.extend({
  kind: z.literal("casualty"),
  /** The first harm named. */
  harm: Harm,
  /** All harms the one figure covers; more than one bounds their sum, not each. */
  harms: z.array(Harm).min(1),
  count: Count,
  victims: Victims,
  /** The words that say whose people they were; null = not said. */
  side: z.string().nullable(),
  /** `total`: a running toll ("bringing the toll to"); `increment`: what was added to one; `stated`: neither said. */
  role: z.enum(["stated", "total", "increment"]),
  /** The words make it the toll of a whole war so far: "since the war began", "the war has killed". */
  ofWar: z.literal(true).optional(),
  /** The words tell of a battle or a siege as known: "the battle killed", "during the siege". */
  ofBattle: z.literal(true).optional(),
  /** The words tell of bodies that were seen or found, and of nobody being killed then. */
  bodies: z.literal(true).optional(),
  /** Id of the claim in the same document that this one repeats; it is linked, not counted twice. */
  repeats: z.string().nullable(),
  /** Id of the claim in the same sentence whose figure this one breaks down; never added to it. */
  partOf: z.string().nullable(),
});
export type CasualtyClaim = z.infer<typeof CasualtyClaim>;
