/** Finds the passages of the editorial notes in their documents. */
import type { FoundPassage, LedgerNote, Note } from "../../model/editorial/note.ts";
import type { Problem } from "../../model/problem.ts";
import { type DocumentIndex, sentenceAt } from "./document-index.ts";
import { editorialProblem } from "./editorial-problem.ts";
import { findPassage } from "./find-passage.ts";
import type { Locate } from "./locate.ts";

export function findNotes(
  notes: readonly Note[],
  documentIndex: DocumentIndex,
  locate: Locate,
): { readonly notes: readonly LedgerNote[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const found = notes.map((note, number) => {
    const passages = note.passages.flatMap((passage, index): FoundPassage[] => {
      const result = passageOf(passage.source, passage.quote, documentIndex, passage.within);
      if (!("complaint" in result)) return [result];
      const path = [number, "passages", index, "quote"];
      problems.push(editorialProblem(locate, "notes.yaml", path, result.complaint));
      return [];
    });
    return { ...note, passages };
  });
  return { notes: found, problems };
}

function passageOf(id: string, quote: string, documentIndex: DocumentIndex, within?: string) {
  const source = documentIndex.source(id);
  if (!source) {
    return { complaint: { expected: "the id of a document in seeds/", found: id, todo: "correct the id" } };
  }
  const found = findPassage(source, quote, within);
  if ("complaint" in found) return found;
  const sentence = sentenceAt(source, found.place);
  const words = source.text.slice(found.place.start, found.place.end);
  if (sentence) return { source: id, quote: words, sentence: sentence.id, ...found.place };
  return { complaint: { expected: "words of a sentence", found: quote, todo: "quote the sentence's words" } };
}
