/** Words of the charts: labels of marks, axes, keys, lists. */
const list = (items: readonly string[]) =>
  items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
const documents = (ids: readonly string[]) => `${ids.length > 1 ? "documents" : "document"} ${list(ids)}`;

export const charts = {
  list,
  documents,
  /** Short form for labels. */
  doc: (id: string) => `doc ${id}`,
  document: (id: string) => `Document ${id}`,
  toldBy: (ids: readonly string[]) => `told by ${documents(ids)}`,
  saidBy: (speaker: string) => `said by ${speaker}`,
  brokeredBy: (names: readonly string[]) => `brokered by ${list(names)}`,
  ceasefireIs: (status: string, number: number) =>
    number > 1 ? `${number} ceasefires ${status}` : `ceasefire ${status}`,
  status: {
    agreed: "agreed",
    proposed: "proposed or discussed",
    "called-for": "called for",
    "in-force": "in force",
    violated: "violated",
    collapsed: "collapsed",
    extended: "extended",
    rejected: "rejected",
  },
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
  later: (n: string, unit: "day" | "month" | "year", one: boolean) => `${n} ${unit}${one ? "" : "s"} later`,
  key: {
    number: "a number",
    bounds: "with its bounds",
    open: "or more",
    openDown: "or fewer",
    classWord: "only a word, such as “hundreds”",
    party: "one party’s word",
    unreviewed: "not yet checked",
  },
  table: {
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
  summary: {
    figures: (n: string, harm: string, events: string) => `${n} figures of people ${harm} in ${events}.`,
    events: (n: number, words: string) => `${words} ${n === 1 ? "event" : "events"}`,
    perEvent: (event: string, figures: readonly string[]) => `${event}: ${list(figures)}`,
  },
};
