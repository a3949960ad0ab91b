/** Strings of pages and navigation. */
export const site = {};
