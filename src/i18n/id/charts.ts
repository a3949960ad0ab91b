/** Strings of this section. */
export const charts = {} as const;
