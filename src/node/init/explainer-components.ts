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
      claim: "Id of a casualty claim, shown on its card and in /data/claims.json.",
      "as?": "words: with its hedge (about 30,000), the default. stated: as printed in the document.",
    },
  },
  {
    name: "Quote",
    gives:
      "A sentence in its original words, with the site's translation; inline if it has words or a gloss.",
    example: '<Quote at="harbour-report#s8" words="hit the north quay">the quay was hit</Quote>',
    attributes: {
      at: "A sentence: id of the document, #, id of the sentence.",
      "words?": "Words of that sentence, character for character. Default: the whole sentence.",
    },
  },
  {
    name: "Cite",
    gives: "Reference marks for the preceding sentence.",
    example: '<Cite at="harbour-report#s8 radio#s10" />',
    attributes: { at: "Sentences, separated by spaces." },
  },
  {
    name: "When",
    gives: "A date from the ledger, in words.",
    example: '<When event="june-truce" field="ended" />',
    attributes: {
      "claim?": "Id of a claim, instead of event.",
      "event?": "Id of an event of events.yaml.",
      "field?": "declared, effective or ended: the date of a ceasefire to show. Default: its main date.",
    },
  },
  {
    name: "Time",
    gives: "A date of your own, in words.",
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
    gives: "A count from the ledger that is always up to date.",
    example: '<Count of="documents" />',
    attributes: {
      of: "documents, sentences, claims, casualties, ceasefires, contradictions, rejected or withoutNumber.",
    },
  },
  {
    name: "Added",
    gives: "An addition by the editors that no document contains, marked as such.",
    example: '<Added source="the harbour\'s own map">The quay lies north of the ferry line.</Added>',
    attributes: { "source?": "Where it comes from, in words." },
  },
  {
    name: "Silent",
    gives: "Something that no document says, with the number of sentences searched.",
    example: "<Silent>Nobody says who counted.</Silent>",
    attributes: { "in?": "Ids of the documents searched, separated by spaces. Default: all." },
  },
  {
    name: "SiteVoice",
    gives: "What the site says about itself; needs no reference.",
    example: "<SiteVoice>Each mark leads to its sentence.</SiteVoice>",
    attributes: {},
  },
];
