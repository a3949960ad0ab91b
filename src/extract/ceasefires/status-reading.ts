/** What a sentence says of one ceasefire, and by which words. */
import type { CeasefireStatus } from "../../model/claims/ceasefire-claim.ts";
import type { Mark } from "./ceasefire-marks.ts";

export interface StatusReading {
  readonly status: CeasefireStatus;
  /** The cues that decided; empty where the kind of the word alone did. */
  readonly cues: readonly Mark[];
  readonly rule: string;
}
