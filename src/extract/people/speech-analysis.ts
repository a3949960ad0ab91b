/** A sentence with what is known of who speaks in it and of the places it names. */
import type { Span } from "../../model/span.ts";
import type { DateAnalysis } from "../dates/dated-sentences.ts";
import type { Frame } from "./frame.ts";
import type { Marked } from "./speech-marks.ts";

export interface SpeechAnalysis extends DateAnalysis {
  readonly all: readonly SpeechAnalysis[];
  readonly speech: Marked;
  readonly frames: readonly Frame[];
  readonly places: readonly Span[];
}
