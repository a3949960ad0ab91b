/** The shape of the interface strings of an edition: that of the English ones. */
import type { en } from "./en/index.ts";

/** Strings in the shape of the English ones, with any wording. */
type Worded<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { readonly [K in keyof T]: Worded<T[K]> };
export type EditionStrings = Worded<typeof en>;
