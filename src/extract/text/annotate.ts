/** Gives objects annotations that are computed when first asked for: most sentences tell nothing, and need few of them. */

/** A named annotation: computed from the object and the annotations that it has already. */
export type Stages = Readonly<Record<string, (analysis: never) => unknown>>;

/** What the stages add to an object. */
export type Annotations<S extends Stages> = { readonly [name in keyof S]: ReturnType<S[name]> };

/**
 * @param stages no stage may return `undefined`.
 * @returns a function that adds the annotations to an object; what it returns has the fields of that object as its own.
 */
export function annotate<S extends Stages>(stages: S): <T extends object>(base: T) => T & Annotations<S> {
  const names = Object.keys(stages);
  const prototype: object = Object.create(null);
  names.forEach((name, at) => {
    const stage = stages[name] as (analysis: unknown) => unknown;
    Object.defineProperty(prototype, name, {
      get(this: { readonly computed: unknown[] }) {
        const known = this.computed[at];
        if (known !== undefined) return known;
        const made = stage(this);
        this.computed[at] = made;
        return made;
      },
    });
  });
  return (base) => {
    const computed = new Array<unknown>(names.length).fill(undefined);
    return Object.assign(Object.create(prototype), base, { computed });
  };
}
