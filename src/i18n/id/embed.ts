/** Strings of this section. */
export const embed = {} as const;
