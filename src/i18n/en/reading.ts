/** Strings around a sentence that a reader follows: its translation, its document, the way back. */
export const reading = {
  /** Name of a language inside a sentence, from its standard English name. */
  language: (name: string) => name,
  noTranslation: (language: string) => `In ${language}; no translation yet`,
  originalIn: (language: string) => `Original in ${language}`,
  translatedFrom: (language: string) => `Translated from ${language} by this site`,
  back: "Back",
  inContext: "In context",
  /** Where the words stand outside this site. */
  originalPage: (n: number) => `Page ${n} of the original`,
  originalFile: "The original file",
  onTheWeb: (host: string) => `Read it on ${host}`,
  aboutDocument: "About this document: dates, rights, file",
  close: "Close",
  more: (n: number) => (n === 1 ? "1 more sentence" : `${n} more sentences`),
  skipChart: "Skip the chart",
  skipReferences: "Skip the references",
  /** A choice in the foot: the key may be needed for something else. */
  slashKey: "The key / goes to the search",
};
