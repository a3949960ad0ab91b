/** What this project uses of the npm package `edtf`, which has no types of its own. */
declare module "edtf" {
  /** A parsed date: bounds in milliseconds since 1970, UTC. */
  export interface ExtendedDate {
    readonly type: string;
    readonly min: number;
    readonly max: number;
  }
  export default function edtf(input: string, constraints?: { readonly level: number }): ExtendedDate;
}
