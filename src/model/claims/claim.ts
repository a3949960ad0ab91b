/** A claim: what one clause of one document says. */
import { z } from "astro/zod";
import { CasualtyClaim } from "./casualty-claim.ts";
import { CeasefireClaim } from "./ceasefire-claim.ts";

export const Claim = z.discriminatedUnion("kind", [CasualtyClaim, CeasefireClaim]);
export type Claim = z.infer<typeof Claim>;

/** What a claim is about: which schema it has, and which entry of each registry of kinds is its own. */
export type ClaimKind = Claim["kind"];
export const ClaimKind = z.enum(
  Claim.options.map(({ shape }) => shape.kind.value) as [ClaimKind, ...ClaimKind[]],
);
/** The claims of one kind. */
export type ClaimOf<Kind extends ClaimKind> = Extract<Claim, { readonly kind: Kind }>;
