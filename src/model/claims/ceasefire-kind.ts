/** Ceasefire claims among the kinds of claims. */
import type { ClaimKindFacts } from "./claim-kind-facts.ts";
import { stanced } from "./stanced.ts";

export const ceasefireKind = {
  labels: ({ status }) => [status],
  when: ({ declared, effective, when, ended }) => declared ?? effective ?? when ?? ended,
  fields: ({ status, mediators, parties }) => ({ status, mediators, parties }),
  reading: ({ status, ceasefires, stance, when, declared, effective, ended, mediators, parties }) => [
    `${status}${ceasefires === 1 ? "" : ` ×${ceasefires}`}${stanced(stance)}`,
    `when, declared, effective, ended: ${[when, declared, effective, ended].map((date) => date?.edtf ?? "-").join(" ")}`,
    `mediators: ${mediators.join(", ") || "-"}`,
    `parties: ${parties.join(", ") || "-"}`,
  ],
  explained: ({ status }) => ({ what: status, rules: [], links: [] }),
  row: ({
    status,
    declared,
    effective,
    ended,
    mediators,
    parties,
    purpose,
    duration,
    ordinal,
    ceasefires,
  }) => ({
    ...{ status, declared, effective, ended },
    ...{ mediators, parties, purpose, duration, ordinal, ceasefires },
  }),
  blank: {
    ...{ status: null, declared: null, effective: null, ended: null },
    ...{ mediators: [], parties: [], purpose: null, duration: null, ordinal: null, ceasefires: null },
  },
} satisfies ClaimKindFacts<"ceasefire">;
