/** Modules that the build provides. */
declare module "verbatim:ledger" {
  /** The ledger that `ingest` wrote and checked. */
  export const ledger: import("./model/ledger.ts").Ledger;
}
