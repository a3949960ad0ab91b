/** A sentence with what it says of ceasefires, before any of it is a claim. */
import type { SpeechAnalysis } from "../people/speech-analysis.ts";
import type { Broker } from "./broker.ts";
import type { CeasefireMarks, Mention } from "./ceasefire-marks.ts";
import type { StatusReading } from "./status-reading.ts";

export interface CeasefireAnalysis extends SpeechAnalysis {
  readonly all: readonly CeasefireAnalysis[];
  readonly ceasefire: CeasefireMarks;
  readonly brokers: readonly Broker[];
}

/** A ceasefire that a sentence names, and what it says of it. */
export interface Statement {
  readonly analysis: CeasefireAnalysis;
  readonly mention: Mention;
  readonly reading: StatusReading;
}
