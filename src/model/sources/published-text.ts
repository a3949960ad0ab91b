/**
 * The text of a document as we publish it, always as long as the original, so that offsets hold. Where the rights
 * allow only sentences with claims, every letter and digit of the others becomes an x. The ledger holds no other
 * text of such a document, so that nothing made from it can show what may not be shown.
 */
import { isShown } from "./is-shown.ts";
import type { SourceEntry } from "./source-entry.ts";

/** Stands for a letter of one UTF-16 unit, and for a letter of two (so that code points hold as well). */
const hidden = ["x", "\u{1d5d1}"] as const;

/** @returns a text of the same length in UTF-16 code units and in code points. */
export function publishedText({
  text,
  rights,
  sentences,
}: Pick<SourceEntry, "text" | "rights" | "sentences">) {
  if (rights.show === "whole") return text;
  const shown = sentences.filter((each) => isShown(rights, each)).sort((a, b) => a.start - b.start);
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of shown) {
    pieces.push(maskedText(text.slice(at, start)), text.slice(start, end));
    at = end;
  }
  return [...pieces, maskedText(text.slice(at))].join("");
}

/** @returns the text with every letter, digit and combining mark replaced by an x of the same length. */
export function maskedText(text: string): string {
  return text.replace(/[\p{L}\p{N}\p{M}]/gu, (letter) => hidden[letter.length - 1] ?? "x");
}
