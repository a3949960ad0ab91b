/** Words of the data page. `texts` translates what the schemas say of each column; English is in the schemas. */
export const dictionary = {
  files: "The files",
  file: "File",
  holds: "What it holds",
  tables: {
    claims: "Every claim, with its words, its sentence and all that is known of it",
    "ceasefire-statements": "What each sentence says of a ceasefire",
    "rejected-numbers": "Numbers that are no casualty figures, and why",
    coverage: "What was looked at, taken and left in each document",
    documents: "The documents, with their hashes and the addresses of their texts",
  },
  spreadsheets:
    "In a spreadsheet, open the .xlsx files: they keep ids such as 000, which a spreadsheet turns into 0 when it reads a .csv file, and no cell is run as a formula.",
  annotations: "The claims as W3C Web Annotations, positions in code points",
  package: "All of it described by the Data Package standard, version 2",
  texts_of: "The normalised text that the offsets count in",
  chart: (title: string) => `Claims of the chart “${title}”`,
  checksums: "SHA-256 of every file of the site",
  inParts:
    "What is too large for one file stands in numbered parts, each with its own head; the data of a chart then only tells which claims it has, and what they say is in the parts of the table of claims.",
  check: "How to check a row",
  checkText:
    "Take the text of its document. The letters from start to end, counted in UTF-16 code units, are the quotation, character for character; the hash of the text is text_sha256.",
  columns: "What the columns mean",
  columnsText:
    "In JSON a name with an underscore may be nested: count_low is count.low. In CSV lists and records are JSON, and an empty cell is null.",
  column: "Column",
  meaning: "Meaning",
  kind: "Type",
  unit: "Unit",
  mayBeEmpty: "may be empty",
  types: { string: "text", integer: "whole number", array: "list", object: "record" },
  rules: "From words to bounds",
  rulesText: "Low and high are what the words allow by these rules; they are no confidence interval.",
  rule: "Rule",
  texts: {} as Readonly<Record<string, string>>,
};
