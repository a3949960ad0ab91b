/** A ledger of two invented documents for the tests of what is published: one shown whole, one in part. */
import { defaultEditorial } from "../../../src/ledger/editorial/default-editorial.ts";
import type { Editorial } from "../../../src/model/editorial/editorial.ts";
import type { DataContext } from "../../../src/publish/data/data-context.ts";
import { card, casualty, ceasefire, event, ledgerOf, sides, source } from "../ledger/make.ts";

/** Letters beyond the basic plane stand before the claims, so that code units and code points differ. */
export const whole = source("000", [
  "𝕹ews 🕊️ of the day.",
  'The North said "about 300, soldiers" were killed in May 2001, among them many from the hill towns.',
  "=1+1 is no formula here; the truce was agreed in Northport.",
]);
export const partly = source("001", [
  "Nobody may read the weather 𝕹 of 12 May.",
  "At least 40 people were killed, the South said.",
]);

const casualties = [
  casualty(whole, '"about 300, soldiers" were killed', [270, 330], {
    speaker: "The North",
    value: 300,
    when: "2001-05",
  }),
  casualty(partly, "At least 40 people were killed", [40, null], {
    value: 40,
    speaker: "the South",
    when: "2001-05-12",
  }),
];
const statements = [
  ceasefire(whole, "=1+1 is no formula here; the truce was agreed", "agreed", { mediators: ["Northport"] }),
];

export function smallEditorial(more: Partial<Editorial> = {}): Partial<Editorial> {
  return {
    sources: {
      "000": card("2001-05-20"),
      "001": { ...card("2001-06-01"), rights: { ...card(null).rights!, show: "claims" } },
    },
    events: [event("war", "war", "2001", { sides })],
    charts: [
      {
        slug: "deaths",
        form: "range-by-event",
        title: { en: "How many died", vi: "Bao nhiêu người chết", id: "Berapa yang tewas" },
        subtitle: { en: "People killed", vi: "Số người chết", id: "Orang tewas" },
        howToRead: { en: "Each row is a figure.", vi: "Mỗi hàng một con số.", id: "Tiap baris satu angka." },
        note: null,
        options: { harm: "killed" },
      },
    ],
    site: {
      ...defaultEditorial.site,
      editions: ["en", "vi", "id"],
      address: "https://site.example/",
    },
    ...more,
  };
}

export function smallContext(more: Partial<Editorial> = {}): DataContext {
  const { ledger, entries, problems } = ledgerOf(
    [
      [whole, [casualties[0]!, ...statements]],
      [partly, [casualties[1]!]],
    ],
    smallEditorial(more),
  );
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return {
    ledger,
    documents: new Map(entries.map((entry) => [entry.id, entry])),
    address: (path) => `https://site.example${path}`,
  };
}
