/** A sentence with what casualty claims are read from: who speaks, what is counted, and which harm it suffered. */
import type { NumberAnalysis } from "../numbers/number-analysis.ts";
import type { SpeechAnalysis } from "../people/speech-analysis.ts";
import type { Found } from "../text/phrases.ts";
import type { Conflict } from "./conflicts-in.ts";
import type { Relation } from "./relation.ts";

export interface CasualtyAnalysis extends SpeechAnalysis, NumberAnalysis {
  readonly all: readonly CasualtyAnalysis[];
  /** Part of the scenario of an exercise: its casualties never were. */
  readonly scenario: boolean;
  /** One a quantity, in their order. */
  readonly relations: readonly Relation[];
  /** Names a truce, and no violence. */
  readonly ofTruce: boolean;
  readonly conflicts: readonly Found<Conflict>[];
}
