/** How many claims of some texts a harmless change keeps, and how many it adds: kind, harms and bounds, or status. */
import type { Claim } from "../../../src/model/claims/claim.ts";
import type { HarmlessChange } from "./harmless-changes.ts";
import { readFile } from "./same-claim.ts";

export interface Text {
  readonly text: string;
  readonly language: string;
}

export interface Kept {
  readonly claims: number;
  readonly kept: number;
  readonly added: number;
}

const coreOf = (claim: Claim): string =>
  claim.kind === "casualty"
    ? `${claim.harms.join("+")} ${claim.count.low}..${claim.count.high}`
    : `ceasefire ${claim.status}`;

const coresOf = (text: string): readonly string[] => readFile(Buffer.from(text, "utf8")).claims.map(coreOf);

/** @param base the claims of each text as it stands. */
export function keptBy(
  { apply }: HarmlessChange,
  texts: readonly Text[],
  base: readonly (readonly string[])[],
): Kept {
  const all = { claims: 0, kept: 0, added: 0 };
  texts.forEach(({ text, language }, i) => {
    const left = [...coresOf(apply(text, language))];
    for (const core of base[i]!) {
      all.claims += 1;
      const at = left.indexOf(core);
      if (at < 0) continue;
      left.splice(at, 1);
      all.kept += 1;
    }
    all.added += left.length;
  });
  return all;
}

export const claimsOf = (texts: readonly Text[]): readonly (readonly string[])[] =>
  texts.map(({ text }) => coresOf(text));
