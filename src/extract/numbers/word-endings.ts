/** What the ending of a word tells of it, in languages whose words have such endings. */
import type { Language } from "../../model/language/language.ts";
import { perLanguage } from "../text/per-language.ts";

type Test = (word: string) => boolean;

export interface WordEndings {
  readonly adverb: Test;
  readonly participle: Test;
  readonly plural: Test;
}

const endsWith =
  (endings: readonly string[] = []): Test =>
  (word) =>
    endings.some((ending) => word.endsWith(ending));

export const wordEndings = perLanguage(
  ({ harm: { endings } }: Language): WordEndings => ({
    adverb: endsWith(endings?.adverb),
    participle: endsWith(endings?.participle),
    plural: endsWith(endings?.plural),
  }),
);
