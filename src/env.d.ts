/** Modules that the build provides. */
declare module "verbatim:ledger" {
  /** The ledger that `ingest` wrote and checked. */
  export const ledger: import("./model/ledger/ledger.ts").Ledger;
}

declare module "verbatim:documents" {
  /** A document as `ingest` wrote it; read anew each time, so that thousands need no memory. */
  export const documentOf: (id: string) => {
    readonly entry: import("./model/sources/source-entry.ts").SourceEntry;
    /** Its text, for `documentHtml`. */
    readonly body: string;
  };
}

/** For modules that hand components on: what they take is checked where they are used. */
declare module "*.astro" {
  const component: (props: Readonly<Record<string, unknown>>) => unknown;
  export default component;
}

declare namespace App {
  interface Locals {
    /** Set by the explainer page before it renders its text. */
    references: import("./components/explainer/references.ts").References;
  }
}

declare module "verbatim:releases" {
  /** The fixed versions of the charts, in the order they were made. */
  export const releases: import("./model/editorial/release.ts").Releases;
}
