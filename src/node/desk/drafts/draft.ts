/** Something that the program proposes for the editorial files. */
export interface Draft {
  /** Tells it from others; the same as long as it is proposed. */
  readonly id: string;
  readonly kind: "event" | "actor" | "chart" | "explainer";
  /** For a reader of the language it was asked for in. */
  readonly title: string;
  readonly why: string;
  /** An entry of a list in `content/editorial/`, or whole files below `content/`. */
  readonly write:
    | { readonly file: "events.yaml" | "lexicon.yaml" | "charts.yaml"; readonly entry: object }
    | { readonly files: ReadonlyMap<string, string> };
}
