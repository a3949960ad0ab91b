/** Checks the texts of a YAML file for what no page, picture or address can hold; an escape such as "\uD800" writes it. */
import { type Document, isScalar, visit } from "yaml";
import { findUnprintable } from "../../../read/decode.ts";

/** Longest text of an entry, in UTF-16 units: a title or a note beyond it is another file that was put in by mistake. */
const longest = 20_000;

export interface TextProblem {
  /** Where the text begins, in the file's text. */
  readonly offset: number;
  readonly expected: string;
  readonly found: string;
  readonly todo: string;
}

export function checkTexts(document: Document): readonly TextProblem[] {
  const problems: TextProblem[] = [];
  visit(document, {
    Scalar: (_, node) => {
      if (!isScalar(node) || typeof node.value !== "string") return;
      const wrong = problemOf(node.value);
      if (wrong) problems.push({ offset: node.range?.[0] ?? 0, ...wrong });
    },
  });
  return problems;
}

function problemOf(text: string): Omit<TextProblem, "offset"> | null {
  if (!text.isWellFormed())
    return {
      expected: "whole characters",
      found: "half of a surrogate pair",
      todo: "write the character itself",
    };
  const odd = findUnprintable(text);
  if (odd) return { expected: "printable text", found: odd.found, todo: "remove it" };
  if (text.length > longest)
    return {
      expected: `a text of at most ${longest} characters`,
      found: `${text.length} characters`,
      todo: "shorten it",
    };
  return null;
}
