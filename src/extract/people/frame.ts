/** Words of speech with who speaks: "Yerevan said that", "according to the ministry". */

export interface Frame {
  /** Null: a pronoun or "this statement": the one named before. */
  readonly name: { readonly start: number; readonly end: number } | null;
  readonly kind: "says" | "announces" | "calls" | "accuses" | "denies" | "suspects" | "according";
  /** Offsets of the verb. */
  readonly start: number;
  readonly end: number;
  /** First offset of the whole frame, name included. */
  readonly opens: number;
  /** What comes before it is its content: a comma or a closing quotation stands before. */
  readonly after: boolean;
}
