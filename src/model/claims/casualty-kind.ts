/** Casualty claims among the kinds of claims. */
import type { ClaimKindFacts } from "./claim-kind-facts.ts";
import { stanced } from "./stanced.ts";

export const casualtyKind = {
  labels: ({ harms }) => harms,
  when: ({ when }) => when,
  fields: ({ harm, harms, count, victims, side, role, repeats, partOf }) => {
    const { stated, value, low, high, qualifier } = count;
    return {
      harm,
      harms,
      count: { stated, value, low, high, qualifier },
      victims,
      side,
      role,
      repeats,
      partOf,
    };
  },
  reading: ({ harms, count: { low, high, qualifier }, victims, stance, side, when }) => [
    `${harms.join("+")} ${low ?? ""}..${high ?? ""} ${qualifier} ${victims}${stanced(stance)}`,
    `side: ${side ?? "-"}`,
    `when: ${when?.edtf ?? "-"}`,
  ],
  explained({ harms, count: { low, high, qualifier, rule }, victims, partOf, repeats }) {
    const bounds = qualifier === "none" ? "none" : `${low ?? "open"} to ${high ?? "open"}`;
    const links = [partOf && `part of ${partOf}`, repeats && `repeats ${repeats}`].filter(
      (link) => link !== null,
    );
    return { what: `${harms.join("+")} ${bounds}, ${victims}`, rules: [rule], links };
  },
  row: ({ harm, harms, count, victims, side, role, repeats, partOf }) => ({
    ...{ harm, harms, count, victims, side, role, repeats },
    part_of: partOf,
  }),
  blank: {
    ...{ harm: null, harms: [], count: null, victims: null, side: null, role: null, repeats: null },
    part_of: null,
  },
} satisfies ClaimKindFacts<"casualty">;
