/** Where an entry of an editorial file is, so that a problem found later can still name its line. */

/** Line and column (from 1) of what `path` names in the file: `["review.yaml", [3, "quote"]]`. */
export type Locate = (
  file: string,
  path: readonly (string | number)[],
) => { readonly line: number; readonly column: number };

/** For editorial matter that was never in a file. */
export const atTheTop: Locate = () => ({ line: 1, column: 1 });

/** Folder of the editorial files, from the project's root. */
export const editorialFolder = "content/editorial";
