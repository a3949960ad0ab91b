/** Armed groups known by name, of any conflict, in lower case. */
export const armedGroups: readonly string[] = [
  "isis",
  "isil",
  "islamic state",
  "hamas",
  "hezbollah",
  "taliban",
  "boko haram",
  "al-shabaab",
  "al shabaab",
  "houthis",
  "al-qaeda",
  "farc",
];
