/** A claim joined to what is known around it: its sentence, its day, its event, its review. */
import { z } from "astro/zod";
import { CasualtyClaim } from "../claims/casualty-claim.ts";
import { CeasefireClaim } from "../claims/ceasefire-claim.ts";
import { When } from "../claims/when.ts";
import { EventId } from "../editorial/event-id.ts";
import { ReviewMark } from "../editorial/review-entry.ts";
import { LanguageCode } from "../language-code.ts";
import { Localised } from "../localised.ts";
import { AsOf } from "../sources/source-card.ts";

/**
 * How a claim came to its event: by its own words; by an editor, or by a date (or year) that an editor gave; by the
 * subject that an editor gave its document or the corpus; or not at all.
 */
export const Placed = z.enum(["text", "document", "editorial", "unplaced"]);
export type Placed = z.infer<typeof Placed>;

const Joined = {
  /** Language of the document. */
  language: LanguageCode,
  /** The whole sentence, with the site's translations of it. */
  sentenceText: z.string().min(1),
  sentenceStart: z.number().int().nonnegative(),
  sentenceEnd: z.number().int().positive(),
  /** Page of the original on which the claim begins, from 1; left out where the original has no pages. */
  page: z.number().int().positive().optional(),
  translations: z.record(LanguageCode, z.string()),
  /** Day the document (or its item) was written; null = nobody knows. */
  asOf: AsOf.nullable(),
  /**
   * The date to draw and to sort by: the date of the text; where the text gives no year, the one nearest to the
   * as-of day, and then `editorial`. Null = not dated.
   */
  dated: When.nullable(),
  /** Event the claim is about; null = unplaced. For a ceasefire claim, one of its ceasefires or its war. */
  event: EventId.nullable(),
  /** All events it touches: two truces named in one clause are two. */
  events: z.array(EventId),
  placed: Placed,
  /** Which rule placed it; null = unplaced, or placed by an editor directly. */
  placedBy: z
    .enum(["date", "only", "order", "number", "mediator", "in-force", "name", "document"])
    .nullable(),
  /** Why an editor placed it there, in words for a reader who asks; null = no editor did. */
  placedWhy: Localised.nullable(),
  /**
   * One name for who speaks, in the first edition: that of the lexicon entry that the words mean, otherwise the words without
   * article and epithet. Null = the document itself.
   */
  actor: z.string().min(1).nullable().default(null),
  /** Side of its event that speaks; null = no party to it, both, or the document's own voice. */
  speakerSide: EventId.nullable(),
  /** Side of its event whose people were harmed; null = not said, both, or nobody's. */
  victimSide: EventId.nullable(),
  review: ReviewMark,
};

export const LedgerCasualty = CasualtyClaim.extend(Joined);
export type LedgerCasualty = z.infer<typeof LedgerCasualty>;
export const LedgerCeasefire = CeasefireClaim.extend(Joined);
export type LedgerCeasefire = z.infer<typeof LedgerCeasefire>;
export const LedgerClaim = z.discriminatedUnion("kind", [LedgerCasualty, LedgerCeasefire]);
export type LedgerClaim = z.infer<typeof LedgerClaim>;
