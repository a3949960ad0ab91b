/** A language pack: general words only, one shape for all, so that the compiler names what is missing. */
import { z } from "astro/zod";
import { LanguageCode } from "../language-code.ts";
import { ActorWords } from "./actor-words.ts";
import { CeasefireWords } from "./ceasefire-words.ts";
import { DocumentWords } from "./document-words.ts";
import { HarmWords } from "./harm-words.ts";
import { NumberWords } from "./number-words.ts";
import { QuestionWords } from "./question-words.ts";
import { ReadingWords } from "./reading-words.ts";
import { SpeechWords } from "./speech-words.ts";
import { TimeWords } from "./time-words.ts";

export const Language = z.strictObject({
  code: LanguageCode,
  /** The language's name in itself. */
  name: z.string().min(1),
  /** What `read` needs: words that betray the language, abbreviations that end no sentence. */
  reading: ReadingWords,
  /** What `import` needs: headings of tables, and what is around an article on its page. */
  documents: DocumentWords,
  /** Dates: names of months and days, written forms, words that count from another date. */
  time: TimeWords,
  /** Who says what: verbs of speech, and where clauses divide. */
  speech: SpeechWords,
  /** Who acts: countries, offices, bodies, groups; and how places are led in. */
  actors: ActorWords,
  /** Ceasefires: their names, and the words that tell what became of them. */
  ceasefire: CeasefireWords,
  /** Numbers: marks, words, classes of size, qualifiers. */
  numbers: NumberWords,
  /** People harmed, and what else a number may count. */
  harm: HarmWords,
  /** Questions that readers ask the search. */
  question: QuestionWords,
});
export type Language = z.infer<typeof Language>;
