/** The paragraphs of a text: its lines that are not blank, or its blocks of lines where they are broken to a width. */
import type { Span } from "../model/span.ts";

/** No line of a text that is broken to a width is longer. */
const widest = 100;

export function paragraphs(text: string): readonly Span[] {
  const lines = linesOf(text);
  return brokenToWidth(lines) ? blocks(lines) : lines.map(({ start, end }) => ({ start, end }));
}

interface Line extends Span {
  /** A blank line, or the start of the text, stands before. */
  readonly afterBlank: boolean;
  /** Ends like a sentence. */
  readonly closed: boolean;
}

function linesOf(text: string): readonly Line[] {
  const found: Line[] = [];
  let afterBlank = true;
  for (let at = 0; at < text.length; ) {
    const next = text.indexOf("\n", at);
    const stop = next === -1 ? text.length : next;
    const line = text.slice(at, stop);
    const start = at + (line.length - line.trimStart().length);
    const end = at + line.trimEnd().length;
    if (end > start) {
      found.push({ start, end, afterBlank, closed: /[.!?…:]["”’»')]*$/u.test(text.slice(end - 3, end)) });
      afterBlank = false;
    } else {
      afterBlank = true;
    }
    at = stop + 1;
  }
  return found;
}

/** Old agency copy and mail break every line near one width, in the middle of sentences, and part blocks by blank lines. */
function brokenToWidth(lines: readonly Line[]): boolean {
  if (lines.some(({ start, end }) => end - start > widest)) return false;
  const inner = lines.filter((_, i) => lines[i + 1]?.afterBlank === false);
  const open = inner.filter(({ closed, start, end }) => !closed && end - start >= widest / 2);
  const parted = lines.slice(1).some(({ afterBlank }) => afterBlank);
  return parted && inner.length >= 4 && open.length >= inner.length * 0.6;
}

function blocks(lines: readonly Line[]): readonly Span[] {
  const found: Span[] = [];
  for (const { start, end, afterBlank } of lines) {
    const last = found.at(-1);
    if (last === undefined || afterBlank) found.push({ start, end });
    else found[found.length - 1] = { start: last.start, end };
  }
  return found;
}
