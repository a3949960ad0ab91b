/** Stage "words": the words of each sentence, and whether a quotation is open where it begins. */
import type { Source } from "../../model/sources/source.ts";
import { readingView } from "../../text/reading-view.ts";
import { splitWords, type Word } from "./split-words.ts";

export interface SentenceWords {
  /** The text of the source as it is read; its offsets are those of the text. */
  readonly view: string;
  readonly words: readonly Word[];
  readonly quotation: Quotation;
}

export interface Quotation {
  /** A quotation opened before in the same paragraph goes on. */
  readonly open: boolean;
  /** One is still open at the end. */
  readonly leftOpen: boolean;
  /** Offsets of the quotation marks. */
  readonly marks: readonly number[];
}

/** Of all sentences at once: a quotation may run over several. */
export function sentenceWords({ text, sentences }: Source): readonly SentenceWords[] {
  const view = readingView(text);
  let paragraph = 0;
  let leftOpen = false;
  return sentences.map((sentence) => {
    const open = sentence.paragraph === paragraph && leftOpen;
    paragraph = sentence.paragraph;
    const words = splitWords(view, sentence);
    const marks: number[] = [];
    for (const { text: printed, start } of words) if (printed === '"') marks.push(start);
    leftOpen = open !== (marks.length % 2 === 1);
    return { view, words, quotation: { open, leftOpen, marks } };
  });
}
