/** Words of speech with who speaks: "Yerevan said that", "according to the ministry". */

/** `wishes`: hopes, vows, refuses: such a verb has no toll for its content. */
export type FrameKind =
  | "says"
  | "announces"
  | "calls"
  | "wishes"
  | "accuses"
  | "denies"
  | "suspects"
  | "according";

export interface Frame {
  /** Null: a pronoun or "this statement": the one named before. */
  readonly name: { readonly start: number; readonly end: number } | null;
  readonly kind: FrameKind;
  /** Offsets of the verb. */
  readonly start: number;
  readonly end: number;
  /** First offset of the whole frame, name included. */
  readonly opens: number;
  /** What comes before it is its content: a comma or a closing quotation comes before. */
  readonly after: boolean;
  /** By a newspaper or an agency that is only cited: "Mengutip BBC". */
  readonly cited?: true;
  /** In a relative clause next to what is told: "unlike the minister, who spoke of 12". */
  readonly aside?: true;
  /** Said by nobody that the text names: "is accused of", "laporan yang belum dikonfirmasi". */
  readonly nobody?: true;
  /** What is said is still to come: "said it will send". */
  readonly future?: true;
  /** By a verb that also tells what was so: "the county recorded nine deaths". */
  readonly records?: true;
  /** By a verb that gives a new figure: "puts the toll at 28", "menaikkan jumlah korban". */
  readonly updates?: true;
}
