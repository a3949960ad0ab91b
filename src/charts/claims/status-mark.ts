/** The marks of what is said of a ceasefire: one shape a status, so that no colour is needed to tell them apart. */

import type { EditionStrings } from "../../i18n/edition-strings.ts";
import type { CeasefireStatus } from "../../model/claims/ceasefire-claim.ts";
import type { LedgerCeasefire, LedgerClaim } from "../../model/ledger/ledger-claim.ts";
import { disc } from "../frame/disc.ts";
import { glyph, type Item } from "../frame/scene.ts";
import type { LegendEntry } from "./legend-picture.ts";

/** A ceasefire that is only mentioned has no state to draw. */
type DrawnStatus = Exclude<CeasefireStatus, "mentioned">;
type Shape = { readonly d: string; readonly class: string };

const shapes: Readonly<Record<DrawnStatus, Shape>> = {
  agreed: { d: disc(5.5), class: "f" },
  proposed: { d: disc(4.5), class: "o" },
  "called-for": { d: "M0 -5.5l5.5 10h-11z", class: "o" },
  "in-force": { d: "M-5 -5h10v10h-10z", class: "f" },
  violated: { d: "M-5 -5l10 10M5 -5l-10 10", class: "w v" },
  collapsed: { d: "M-6 -4.5h12l-6 10.5z", class: "f" },
  extended: { d: "M-4.5 -6v12l10.5 -6z", class: "f" },
  rejected: { d: `${disc(5)}M-3.5 3.5l7 -7`, class: "w" },
};

/** The same, hollow, for what is not plainly stated: an accusation, a suspicion, a denial. */
const hollow: Readonly<Record<DrawnStatus, Shape>> = {
  agreed: { d: `${disc(5.5)}${disc(2)}`, class: "o" },
  proposed: { d: `${disc(4.5)}${disc(1.5)}`, class: "o" },
  "called-for": { d: "M0 -5.5l5.5 10h-11zM0 -1l2 4h-4z", class: "o" },
  "in-force": { d: "M-5 -5h10v10h-10z", class: "o" },
  violated: {
    d: "M-6 -3.5l2.5 -2.5l3.5 3.5l3.5 -3.5l2.5 2.5l-3.5 3.5l3.5 3.5l-2.5 2.5l-3.5 -3.5l-3.5 3.5l-2.5 -2.5l3.5 -3.5z",
    class: "d o",
  },
  collapsed: { d: "M-6 -4.5h12l-6 10.5z", class: "o" },
  extended: { d: "M-4.5 -6v12l10.5 -6z", class: "o" },
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
