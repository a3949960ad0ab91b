/** What the desk's server and the page in the browser say to each other, as JSON. */

/** A span of the sentence it belongs to, counted from the sentence's first character. */
interface SentenceSpan {
  readonly start: number;
  readonly end: number;
}

export type DeskState = "unreviewed" | "confirmed" | "corrected" | "added" | "rejected";

/** Why a claim is worth reading first. */
export interface Weight {
  readonly cited: boolean;
  readonly drawn: boolean;
  readonly contradiction: boolean;
}

/** A sentence of the queue and its claims, in the order they are to be read. */
export interface QueueItem {
  readonly source: string;
  readonly sentence: string;
  readonly claims: readonly string[];
}

export interface Queue {
  readonly items: readonly QueueItem[];
  /** State and weight of each claim, by id. */
  readonly claims: Readonly<Record<string, Weight & { readonly state: DeskState }>>;
  readonly documents: readonly { readonly id: string; readonly name: string }[];
  readonly orphans: readonly OrphanView[];
}

export interface ClaimView extends Weight {
  readonly id: string;
  readonly state: DeskState;
  /** The claim in words of the desk's language. */
  readonly words: string;
  readonly quote: string;
  readonly clause: SentenceSpan;
  readonly trigger: SentenceSpan;
  /** What was read, as label and value. */
  readonly fields: readonly (readonly [label: string, value: string])[];
  /** The same, as the form takes it. */
  readonly form: Readonly<Record<string, string>>;
  /** How many sentences just like it, with the same claim, are decided with it. */
  readonly same: number;
}

export interface SentenceView {
  readonly source: string;
  readonly sentence: string;
  /** Name of the document. */
  readonly name: string;
  readonly day: string;
  readonly language: string;
  readonly href: string;
  /** The two sentences before it. */
  readonly before: readonly string[];
  readonly text: string;
  readonly claims: readonly ClaimView[];
  /** Dates that are in the sentence. */
  readonly dates: readonly (SentenceSpan & { readonly edtf: string })[];
}

export interface OrphanView {
  readonly entry: number;
  readonly source: string;
  readonly quote: string;
  readonly verdict: string;
  readonly why: string;
  readonly nearest: { readonly id: string; readonly text: string } | null;
  /** Whether only the reading is another: then it can be taken as right. */
  readonly readAnew: boolean;
}

/** A verdict that was written. */
export interface Written {
  /** Names the step for `undo`. */
  readonly step: number;
  /** The sentences it is about, as they stand now. */
  readonly sentences: readonly SentenceView[];
}

/** The strings, menus and addresses the page starts with. */
export interface Boot {
  readonly token: string;
  readonly language: string;
  readonly api: string;
  readonly words: Readonly<Record<string, unknown>>;
  /** Choices of the form's menus, as value and label. */
  readonly menus: Readonly<Record<string, readonly (readonly [value: string, label: string])[]>>;
  readonly labels: Readonly<Record<string, string>>;
}

/** Something the program proposes. */
export interface DraftView {
  readonly id: string;
  readonly kind: "event" | "sides" | "actor" | "chart" | "explainer";
  readonly title: string;
  readonly why: string;
  /** What would be written. */
  readonly text: string;
}
