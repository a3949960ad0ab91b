/** Words of the charts: labels of marks, axes, keys, lists. */
const list = (items: readonly string[]) =>
  items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;

export const charts = {
  list,
  /** @param names of documents: "Vietnamese report, Oct 2020". */
  toldBy: (names: readonly string[]) => `source: ${names.join("; ")}`,
  saidBy: (speaker: string) => `said by ${speaker}`,
  brokeredBy: (names: readonly string[]) => `mediated by ${list(names)}`,
  backedBy: (names: readonly string[]) => `supported by ${list(names)}`,
  /** The mediator is named with the ceasefire, never with what became of it. */
  ceasefireIs: (status: string, number: number, broker: string) =>
    [number > 1 ? `${number} ceasefires` : "ceasefire", broker && `(${broker})`, status]
      .filter(Boolean)
      .join(" "),
  status: {
    agreed: "agreed",
    proposed: "proposed or discussed",
    "called-for": "called for",
    "in-force": "in force",
    violated: "violated",
    collapsed: "collapsed",
    extended: "extended",
    rejected: "rejected",
    mentioned: "mentioned",
  },
  statusShort: {
    agreed: "agreed",
    proposed: "talks or a plan",
    "called-for": "called for",
    "in-force": "in force",
    violated: "violated",
    collapsed: "collapsed",
    extended: "extended",
    rejected: "rejected",
    mentioned: "mentioned",
  },
  /** Below a chart that no editor has chosen. */
  byRule: "Chosen by rule and read by program; nobody has checked it yet.",
  noCeasefire: "Calls, talks and breaches that name no ceasefire",
  named: (accounts: readonly string[]) => `mediator: ${accounts.join(", or ")}`,
  ofSeveral: (n: number) => `(said of ${n} ceasefires together)`,
  /** A document that says the same once more. */
  again: "the same text, another sentence",
  /** Both sides accuse each other. */
  mutual: "each side accuses the other",
  noMediator: "no mediator named",
  notMentioned: "no document mentions it",
  /** Heads of columns, in the least room. */
  harmHead: {
    killed: "killed",
    wounded: "wounded",
    missing: "missing",
    captured: "captured",
    displaced: "displaced",
  },
  noSide: "side not said, or both",
  nothingSaid: "nothing said",
  none: "none",
  reviewed: {
    unreviewed: "not yet checked",
    confirmed: "read and confirmed",
    corrected: "read and corrected",
    added: "added by an editor",
  },
  notChecked: "not yet checked",
  /** Head of an axis of people. */
  people: (harm: string) => `People ${harm}`,
  logAxis: "each line ten times the last",
  asOf: (date: string) => `Figures as of ${date}`,
  andMore: (n: string) => `and ${n} more`,
  /** What a timeline leaves out, by kind. */
  leftOut: (figures: string, statements: string) =>
    `Not drawn here: ${figures} figures, ${statements} statements`,
  andMoreInFull: (n: string) => `and ${n} more in the full chart`,
  /** How what is drawn was chosen, where not all could be. */
  chosen: {
    groups:
      "Chosen: whole events, those with most figures first; of an event with too many, the least and the greatest.",
    ends: "Chosen: the first, the last, the least and the greatest figure, and some evenly between.",
    even: "Chosen: some of them evenly over time, the first and the last among them.",
    disputed:
      "Chosen: a ceasefire on whose mediators the documents disagree, and some of the others evenly over time.",
    lives:
      "Chosen: whole events and whole ceasefires, those with most to tell first; of one with too many, its ends.",
  },
  inTable: "All of them are in the chart’s table.",
  /** In the place of a picture that has nothing to draw. */
  empty: {
    nothing: "Nothing to draw here.",
    none: "No document says anything of the kind.",
    undrawn: (n: string, one: boolean) =>
      `${n} ${one ? "statement gives" : "statements give"} no number or no day; ${one ? "it is" : "they are"} told in words with the chart.`,
  },
  moreStatements: (n: string) => `+ ${n} statement${n === "1" ? "" : "s"}`,
  /** Before any mark is pointed at. */
  pointAt: "Point at a mark, or reach it with Tab, to read its sentence here.",
  later: (n: string, unit: "day" | "month" | "year", one: boolean) => `${n} ${unit}${one ? "" : "s"} later`,
  fightEnds: (date: string) => `the fighting ends, ${date}`,
  editorsDate: "editors’ date",
  /** How long a ceasefire lasted, by the editors' dates. */
  lasted: (n: string, unit: "day" | "month" | "year", one: boolean) => `${n} ${unit}${one ? "" : "s"}`,
  lastedFor: (time: string) => `lasted ${time}`,
  lessThanADay: "less than a day",
  noEnd: "no end given",
  sameDay: "the same day",
  key: {
    editorialDate: "date added by the editors",
    nothing: "no document says",
    wordless: "told without a number",
    joint: "one figure for several harms",
    span: "how long it lasted (editors’ dates)",
    fight: "while it was fought (editors’ dates)",
    number: "a number",
    bounds: "with its bounds",
    open: "or more",
    openDown: "or fewer",
    classWord: "a word: “hundreds”",
    party: "one party’s word",
    stance: { states: "a statement", accuses: "an accusation", suspects: "a suspicion", denies: "a denial" },
    unreviewed: "not yet checked",
  },
  table: {
    side: "Whose people",
    outcome: "What is said of it",
    ceasefire: "Ceasefire",
    said: "What is said",
    when: "When",
    mediators: "Mediators",
    event: "Event",
    figure: "Figure",
    low: "Low",
    high: "High",
    speaker: "Who says so",
    document: "Document",
    asOf: "As of",
    review: "Reading",
  },
  ownVoice: "the document itself",
  openEnd: "open",
  unplaced: "No event named",
  sources: "Sources",
  fixedVersion: (version: string) => `Version ${version}`,
  map: {
    statements: (n: string, count: number) => `${n} ${count === 1 ? "statement" : "statements"}`,
    sentences: (n: string, count: number) => `${n} ${count === 1 ? "sentence" : "sentences"}`,
    /** @param statements figures and ceasefire statements. @param sentences all that name the place. */
    told: (place: string, statements: string, sentences: string) =>
      `${place}: ${statements} on casualties and ceasefires; named in ${sentences}`,
    namedOnly: "named, with no figure or ceasefire",
    beyond: "Named too, beyond this map:",
    nothing: "The documents name no place whose location the editors have given.",
    outlines:
      "Outlines: Natural Earth 4.1 (2018), public domain. Borders follow who governed a place then; they take no side.",
    disputed: (source: string) => `Dashed lines: ${source}.`,
    key: { told: "the larger, the more statements name it", named: "only named" },
    bare: (n: string, count: number) =>
      `${n} ${count === 1 ? "sentence that names" : "sentences that name"} it without a figure or a ceasefire`,
    columns: {
      place: "Place",
      alternate: "Also called",
      said: "What the sentence says",
      coordinates: "Location, with its source",
    },
    summary: (n: string, count: number) =>
      `${n} ${count === 1 ? "place that the documents name" : "places that the documents name"}.`,
  },
  summary: {
    timeline: (n: string, m: string, from: string, to: string) =>
      `${n} figures of people harmed and ${m} statements about ceasefires, from ${from} to ${to}.`,
    silent: (harms: readonly string[]) => `No document gives a figure for ${list(harms)}.`,
    ceasefires: (n: string, statements: string) =>
      `${n} ceasefires and ${statements} statements about ceasefires.`,
    figures: (n: string, harm: string, events: string) => `${n} figures of people ${harm} in ${events}.`,
    events: (n: number, words: string) => `${words} ${n === 1 ? "event" : "events"}`,
    perEvent: (event: string, figures: readonly string[]) => `${event}: ${list(figures)}`,
  },
};
