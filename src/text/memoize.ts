/** Values made when they are first asked for, and kept: of a chart, few readers want every part. */

/** A function that makes its value once. */
export function memoize<T>(make: () => T): () => T {
  let memo: { readonly value: T } | null = null;
  return () => {
    memo ??= { value: make() };
    return memo.value;
  };
}

/** The same parts, each made once. @param parts an object whose properties are got by work. */
export function memoizeParts<T extends object>(parts: T): T {
  const kept = {} as T;
  for (const name of Object.keys(parts) as (keyof T)[])
    Object.defineProperty(kept, name, { enumerable: true, get: memoize(() => parts[name]) });
  return kept;
}

/** A function that makes its value once for each argument of the same content, and gives the same value again. */
export function memoizeByContent<Argument, T>(make: (argument: Argument) => T): (argument: Argument) => T {
  const made = new Map<string, T>();
  return (argument) => {
    const key = JSON.stringify(argument);
    if (!made.has(key)) made.set(key, make(argument));
    return made.get(key) as T;
  };
}

const ofOwners = new WeakMap<object, Map<string, unknown>>();

/**
 * What is found in an object, kept as long as the object is: the pages, embeds and data of all editions draw the same
 * charts of one ledger, and each in several sizes.
 * @param what names the thing and all that it depends on besides the owner.
 */
export function memoizeFor<T>(owner: object, what: string, make: () => T): T {
  const things = ofOwners.get(owner) ?? new Map<string, unknown>();
  ofOwners.set(owner, things);
  if (!things.has(what)) things.set(what, make());
  return things.get(what) as T;
}
