/** Something that the program proposes for the editorial files. */
export interface Draft {
  /** Tells it from others; the same as long as it is proposed. */
  readonly id: string;
  readonly kind: "event" | "sides" | "actor" | "chart" | "explainer";
  /** For a reader of the language it was asked for in. */
  readonly title: string;
  readonly why: string;
  /** An entry of a list in `content/editorial/`, fields of one that is there, or whole files below `content/`. */
  readonly write:
    | { readonly file: "events.yaml" | "lexicon.yaml" | "charts.yaml"; readonly entry: object }
    | { readonly file: "events.yaml"; readonly of: string; readonly fields: object }
    | { readonly files: ReadonlyMap<string, string> };
}
