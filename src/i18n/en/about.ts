/** The page about the site: what it is, how it reads, whose the documents are. */
export const about = {
  whatTitle: "What this is",
  what: [
    "This site explains a conflict from a set of documents. Every claim comes from them; names of events, dates that a document leaves out, and the order are the editors’, and marked. Every casualty figure and every statement about a ceasefire was found in a document, kept in its own words, and can be followed to the sentence it stands in.",
    "Rival figures stand side by side, each with its speaker and its date. They are never added up, never averaged, and none is silently preferred. Where no document says something, the place stays empty.",
  ],
  methodTitle: "How it was made",
  method: [
    "A program reads each document sentence by sentence. It looks for numbers and words for numbers near words for harm, and for words about ceasefires; it notes who is said to speak, when, and of whom. It keeps what it took and also what it left, with the reason.",
    "Words are turned into bounds by fixed rules: “about” a number means a tenth below to a tenth above it, “more than” leaves the upper end open, “hundreds” means anything from one hundred to nine hundred and ninety-nine. A bound is what the words allow. It is not a confidence interval.",
    "What a text says, what the program inferred and what an editor added are told apart everywhere. A claim is marked “read by machine, not yet checked” until somebody has read it again.",
  ],
  accuracyTitle: "How often it is right",
  accuracy: (passages: string) =>
    `The program was measured on ${passages} passages of news that this site does not use, when it read them for the first time. They had been labelled before the program read them. “Right” is a share of what the program gives, “found” one of what the texts say.`,
  precision: "Right",
  recall: "Found",
  measures: {
    found: "Casualty figures: kind of harm",
    figure: "Casualty figures: number",
    victims: "Whether civilians or soldiers",
    speaker: "Who says it",
    date: "When it happened",
    ceasefire: "Ceasefire statements",
    status: "What is said of the ceasefire",
  },
  reviewTitle: "Who has checked it",
  review: (counts: { readonly all: string; readonly unreviewed: string }) =>
    `Of ${counts.all} claims on this site, ${counts.unreviewed} were read by the program alone.`,
  reviewers: "Read again by",
  rightsTitle: "Who owns the documents",
  rights:
    "The documents belong to their owners. The site shows them so that each figure can be checked; where it may not show the whole, it shows the sentences that carry claims.",
  ownTitle: "What is the site’s own",
  own: "Texts, translations, charts and the table of claims are the site’s own and free to use under the licence named below every page.",
  /** Where no licence was chosen. */
  ownUnlicensed: "Texts, translations, charts and the table of claims are the site’s own.",
  privacyTitle: "What the site knows about you",
  privacy:
    "Nothing. It sets no cookie, loads nothing from elsewhere and counts no visits. A chosen theme is remembered in your browser only.",
  errorsTitle: "Found an error?",
  errors: "Write to",
  errorsThen: "A correction is shown as one, with its reason.",
};
