/** Strings of this section. */
export const search = {} as const;
