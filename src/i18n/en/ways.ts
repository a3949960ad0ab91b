/** Strings of the ways from page to page: what leads on, two documents side by side, sharing. */
export const ways = {
  readOn: "Read on",
  stories: "Explainers about it",
  charts: "Charts that show it",
  events: "Events",
  documents: "Documents that mention it",
  terms: "Named here",
  share: "Share",
  copyLink: "Copy link",
  copied: "Link copied",
  failed: "Not copied; copy it from the address bar of your browser",
  /** On the page of an event. */
  dates: "Dates",
  ceasefire: { declared: "declared", effective: "takes effect", ended: "ends" },
  aboutEvent: "About this event: its name, its dates, their source",
  allOf: (n: number) => (n === 1 ? "The one disagreement" : `All ${n} disagreements`),
  compare: {
    title: (one: string, other: string) => `${one} and ${other}, side by side`,
    lead: (events: number) =>
      events === 1
        ? "What each of the two says of the one event that both speak of."
        : `What each of the two says of the ${events} events that both speak of.`,
    side: "Side by side with",
    parted: "Here the two disagree",
    only: (name: string) => `Only in: ${name}`,
    limited: (pairs: number) =>
      `The ${pairs} pairs of documents that disagree most, or share most events, are laid side by side.`,
  },
  /** One sentence that says what a list shows. */
  finding: {
    coverage: (counts: {
      readonly sentences: number;
      readonly withClaims: number;
      readonly claims: number;
      readonly rejected: number;
    }) =>
      `Of ${counts.sentences} sentences, ${counts.withClaims} hold ${counts.claims} claims; ${counts.rejected} numbers are no casualty figures, and each has its reason.`,
    contradictions: (n: number) =>
      n === 1 ? "One place where the documents disagree." : `${n} places where the documents disagree.`,
    events: (events: number, claims: number) => `${events} events, and ${claims} claims about them.`,
    documents: (n: number, languages: number) =>
      `${n} ${n === 1 ? "document" : "documents"} in ${languages} ${languages === 1 ? "language" : "languages"}, each with how much was read from it.`,
  },
  glossary: {
    people: "People and organisations",
    places: "Places",
    terms: "Terms",
  },
};
