/** Makes a value when it is first asked for, and keeps it: of a chart, few readers want every part. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The same parts, each made once. @param parts an object whose properties are got by work. */
export function eachOnce<T extends object>(parts: T): T {
  const kept = {} as T;
  for (const name of Object.keys(parts) as (keyof T)[])
    Object.defineProperty(kept, name, { enumerable: true, get: once(() => parts[name]) });
  return kept;
}
