/** The marks of what is said of a ceasefire: one shape a status, so that no colour is needed to tell them apart. */

import type { EditionStrings } from "../../i18n/edition-strings.ts";
import type { CeasefireStatus } from "../../model/claims/ceasefire-claim.ts";
import type { LedgerCeasefire, LedgerClaim } from "../../model/ledger/ledger-claim.ts";
import { crossing, disc, square, times, triangle } from "../frame/disc.ts";
import { glyph, type Item } from "../frame/scene.ts";
import type { LegendEntry } from "./legend-picture.ts";

/** A ceasefire that is only mentioned has no state to draw. */
type DrawnStatus = Exclude<CeasefireStatus, "mentioned">;
type Shape = { readonly d: string; readonly class: string };

const shapes: Readonly<Record<DrawnStatus, Shape>> = {
  agreed: { d: disc(5.5), class: "f" },
  proposed: { d: disc(4.5), class: "o" },
  "called-for": { d: triangle(6.5), class: "o" },
  "in-force": { d: square(5), class: "f" },
  violated: { d: times(5), class: "w v" },
  collapsed: { d: triangle(7, 180), class: "f" },
  extended: { d: triangle(7, 90), class: "f" },
  rejected: { d: `${disc(5)}M-3.5 3.5l7 -7`, class: "w" },
};

/** The same, hollow, for what is not plainly stated: an accusation, a suspicion, a denial. */
const hollow: Readonly<Record<DrawnStatus, Shape>> = {
  agreed: { d: `${disc(5.5)}${disc(2)}`, class: "o" },
  proposed: { d: `${disc(4.5)}${disc(1.5)}`, class: "o" },
  "called-for": { d: `${triangle(6.5)}${triangle(2.2)}`, class: "o" },
  "in-force": { d: square(5), class: "o" },
  violated: { d: crossing(6.7, 1.8), class: "d o" },
  collapsed: { d: triangle(7, 180), class: "o" },
  extended: { d: triangle(7, 90), class: "o" },
  rejected: { d: `${disc(5.5)}M-3.5 3.5l7 -7M-1.5 5l6 -6`, class: "w" },
};

/** Statuses in the order of a ceasefire's life. */
export const statusOrder: readonly DrawnStatus[] = [
  "called-for",
  "proposed",
  "agreed",
  "in-force",
  "extended",
  "violated",
  "collapsed",
  "rejected",
];

export function isDrawn(claim: LedgerClaim): boolean {
  return claim.kind !== "ceasefire" || claim.status !== "mentioned";
}

/** The mark of one statement, hollow unless plainly stated; a dotted ring round it while nobody has checked it. */
export function statusMark(claim: LedgerCeasefire, x: number, dx: number, y: number): readonly Item[] {
  if (claim.status === "mentioned") return [];
  const { d, class: name } = (claim.stance === "states" ? shapes : hollow)[claim.status];
  const ring = claim.review.state === "unreviewed" ? [glyph(x, y, disc(9), "w u", dx)] : [];
  return [...ring, glyph(x, y, d, name, dx)];
}

/** Key entries for what a mark says besides its status, which is in words with it: its stance, and that nobody checked it. */
export function stanceKey(
  claims: readonly LedgerCeasefire[],
  words: EditionStrings["charts"],
): readonly LegendEntry[] {
  const unstated = claims.filter((claim) => claim.stance !== "states" && isDrawn(claim));
  const sample = unstated[0] && hollow[unstated[0].status as DrawnStatus];
  const stances = words.list([...new Set(unstated.map(({ stance }) => words.key.stance[stance]))]);
  const stance = sample ? [{ glyphs: [sample], width: 14, text: stances }] : [];
  const unchecked = claims.some(({ review }) => review.state === "unreviewed");
  const ring = unchecked
    ? [{ glyphs: [{ d: disc(6), class: "w u" }], width: 14, text: words.key.unreviewed }]
    : [];
  return [...stance, ...ring];
}
