/** How editors name an entry: the rule, and the rule in words. */
export const idPattern = [
  /^[a-z0-9][a-z0-9-]*$/,
  "a name of lower-case letters a to z, digits and hyphens, such as june-truce",
] as const satisfies readonly [RegExp, string];
