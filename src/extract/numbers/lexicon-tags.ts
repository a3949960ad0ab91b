/** What each phrase of a language pack may mean: its roles. */

import type { RejectionReason } from "../../model/claims/rejected-number.ts";
import type { HarmName } from "../../model/language/harm-words.ts";

export type Who = "unspecified" | "civilian" | "military";
export type HedgeName = "about" | "nearly" | "moreThan" | "atLeast" | "upTo" | "fewerThan";

/** Roles that carry nothing but themselves: the names of the lists in the packs. */
export const numberFlags = [
  "joints",
  "halves",
  "onlyBeforePeople",
  "articles",
  "digitWords",
  "fractions",
  "many",
  "mass",
  "plain",
  "ordinalBefore",
  "ordinalAfter",
  "notNumbers",
] as const;
export const harmFlags = [
  "memberWords",
  "others",
  "lives",
  "taking",
  "total",
  "moved",
  "population",
  "passive",
  "activeBefore",
  "cause",
  "losing",
  "lostPeople",
  "driving",
  "fromHome",
  "carrying",
  "filler",
  "reach",
  "reachMore",
  "reachFrom",
  "rising",
  "increment",
  "including",
  "amongst",
  "joins",
  "relative",
  "barriers",
  "prepositions",
  "otherVerbs",
  "freed",
  "none",
  "not",
  "maybe",
  "hypothetical",
  "scenario",
  "exercise",
  "unknown",
  "estimate",
  "suspect",
  "any",
  "existential",
  "bothSides",
  "ageBefore",
] as const;
/** Lists that a pack may leave out. */
export const optionalNumberFlags = ["andSome", "currencies", "ratioLinks"] as const;
/** Lists of words that give their role to every phrase they begin: "have" of `past` to "have been". */
export const leadFlags = ["alternatives", "partitives", "past", "plainCivilians"] as const;
export const optionalFlags = [
  "arrests",
  "custodians",
  "captors",
  "formations",
  "aboard",
  "offenders",
  "compounds",
  "intransitive",
  "leaving",
  "departs",
  "departed",
  "inhabitants",
  "trips",
  "bodies",
  "unfound",
  "bareVictims",
  "brings",
  "treated",
  "urgent",
  "illnesses",
  "athletes",
  "toDeath",
  "singulars",
  "beats",
  "violence",
  "rates",
  "withdrawn",
  "denies",
  "formerly",
  "aid",
  "bereaved",
  "fleeing",
  "alsoThings",
  "doerBehind",
  "anyPeople",
  "owned",
  "safe",
  "evacuates",
  "travellers",
  "hospitals",
  "equates",
  "nought",
  "groupNouns",
  "personal",
  "allOf",
  "engulfed",
  "superlatives",
  "changes",
  "compared",
  "doers",
  "natural",
  "injuries",
  "alongWith",
  "objectPronouns",
  "possessives",
  "kin",
  "kinNouns",
  "definites",
] as const;
export const harmRoles = ["state", "active", "either", "counted", "toll", "harmed"] as const;

export type Flag =
  | (typeof numberFlags)[number]
  | (typeof harmFlags)[number]
  | (typeof optionalFlags)[number]
  | (typeof optionalNumberFlags)[number]
  | (typeof leadFlags)[number]
  | "opens"
  | "links"
  | "weakLinks";
type HarmRole = (typeof harmRoles)[number];

export interface LexiconTags extends Partial<Record<HarmRole, HarmName>>, Partial<Record<Flag, true>> {
  people?: Who;
  unit?: RejectionReason;
  value?: number;
  scale?: number;
  teen?: number;
  lastDigit?: number;
  suffixScale?: number;
  collective?: number;
  /** Points back to people named before; 0 = to all of them. */
  pronoun?: number;
  size?: readonly [number, number];
  before?: HedgeName;
  after?: HedgeName;
  /** An active verb that a passive word may turn. */
  turns?: true;
  /** Whose harm the phrase itself tells: "civilian deaths". */
  who?: Who;
  /** What all this may lead to; see `hint`. */
  hints: number;
}

/**
 * No role at all. Every role is named, without a value, and all tags are made from it: objects of one shape are
 * read several times as fast, and each word of a text is asked for many roles.
 */
export const noTags: Readonly<LexiconTags> = {
  ...Object.fromEntries(
    [
      ...harmRoles,
      ...numberFlags,
      ...harmFlags,
      ...optionalFlags,
      ...optionalNumberFlags,
      ...leadFlags,
      ...[
        "opens",
        "links",
        "weakLinks",
        "people",
        "unit",
        "value",
        "scale",
        "teen",
        "lastDigit",
        "suffixScale",
        "collective",
        "pronoun",
        "size",
        "before",
        "after",
        "turns",
        "who",
      ],
    ].map((name) => [name, undefined]),
  ),
  hints: 0,
};
