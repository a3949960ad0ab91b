/** The components of explainers, for the reference: what each gives, an example, and its attributes. */
export interface ExplainerComponent {
  readonly name: string;
  readonly gives: string;
  readonly example: string;
  /** What each attribute takes; `?` at the end of a name: it may be left out. */
  readonly attributes: Readonly<Record<string, string>>;
}

export const explainerComponents: readonly ExplainerComponent[] = [
  {
    name: "Figure",
    gives: "A casualty figure in the reader's language, with its link and its reference.",
    example: '<Figure claim="harbour-report-killed-8af23435" />',
    attributes: {
      claim: "Id of a casualty claim; it stands on the claim's card, and in /data/claims.json.",
      "as?": "words: with its hedge (about 30,000), which is usual; stated: as the document prints it.",
    },
  },
  {
    name: "Quote",
    gives: "A sentence in its own words, with the site's translation; with words or a gloss, in the line.",
    example: '<Quote at="harbour-report#s8" words="hit the north quay">the quay was hit</Quote>',
    attributes: {
      at: "A sentence: id of the document, #, id of the sentence.",
      "words?": "Words of that sentence, character for character; the whole of it when left out.",
    },
  },
  {
    name: "Cite",
    gives: "Reference marks for the sentence before.",
    example: '<Cite at="harbour-report#s8 radio#s10" />',
    attributes: { at: "Sentences, apart by blanks." },
  },
  {
    name: "When",
    gives: "A date from the ledger, in words.",
    example: '<When event="june-truce" field="ended" />',
    attributes: {
      "claim?": "Id of a claim; this or event.",
      "event?": "Id of an event of events.yaml.",
      "field?": "declared, effective or ended: which date of a ceasefire; its main date when left out.",
    },
  },
  {
    name: "Time",
    gives: "A date of the narration, in words.",
    example: '<Time edtf="2020-10" />',
    attributes: { edtf: "The date, in EDTF." },
  },
  {
    name: "Chart",
    gives: "A chart of charts.yaml.",
    example: '<Chart slug="deaths" />',
    attributes: { slug: "Its slug." },
  },
  {
    name: "Term",
    gives: "A term of the glossary that opens in place.",
    example: '<Term id="lake-commission">the Commission</Term>',
    attributes: { id: "Id of an entry of lexicon.yaml with a definition." },
  },
  {
    name: "Count",
    gives: "A count of what the site holds, so that it is never out of date.",
    example: '<Count of="documents" />',
    attributes: {
      of: "documents, sentences, claims, casualties, ceasefires, contradictions, rejected or withoutNumber.",
    },
  },
  {
    name: "Added",
    gives: "What the editors add and no document says, marked so.",
    example: '<Added source="the harbour\'s own map">The quay lies north of the ferry line.</Added>',
    attributes: { "source?": "Where it comes from, in words." },
  },
  {
    name: "Silent",
    gives: "What no document says, with how many sentences were searched for it.",
    example: "<Silent>Nobody says who counted.</Silent>",
    attributes: { "in?": "Ids of the documents searched, apart by blanks; all of them when left out." },
  },
  {
    name: "SiteVoice",
    gives: "What the site says of itself; it needs no reference.",
    example: "<SiteVoice>Each mark leads to its sentence.</SiteVoice>",
    attributes: {},
  },
];
