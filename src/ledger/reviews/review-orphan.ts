/** An entry of `review.yaml` that fits nothing any more, until somebody has read the sentence again. */
import type { ReviewEntry } from "../../model/editorial/review-entry.ts";
import type { Problem } from "../../model/problem.ts";
import type { Sentence } from "../../model/sources/source.ts";

export interface ReviewOrphan {
  /** Its number in the file, from 0. */
  readonly entry: number;
  readonly source: string;
  readonly quote: string;
  readonly verdict: ReviewEntry["verdict"];
  /** Why it fits nothing, with its line. */
  readonly problem: Problem;
  /** The sentence of the document that is most like the words it quotes; null = none is like them. */
  readonly nearest: (Pick<Sentence, "id"> & { readonly text: string }) | null;
}
