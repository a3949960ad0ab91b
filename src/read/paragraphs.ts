/** The paragraphs of a text: its lines that are not blank, or its blocks of lines where they are broken to a width. */
import type { Span } from "../model/span.ts";

/** No line of a text that is broken to a width is longer, and its longest is no shorter. */
const widest = 100;
const narrowest = 30;

export function paragraphs(text: string): readonly Span[] {
  const lines = linesOf(text);
  return brokenToWidth(text, lines) ? blocks(lines) : lines.map(({ start, end }) => ({ start, end }));
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

/**
 * Old agency copy, mail and text taken out of PDF break every line near one width, in the middle of sentences: most
 * lines are long, end no sentence, and are followed by one that begins like the middle of a sentence.
 */
function brokenToWidth(text: string, lines: readonly Line[]): boolean {
  const width = lines.reduce((most, line) => Math.max(most, lengthOf(line)), 0);
  if (width > widest || width < narrowest) return false;
  const inner = lines.flatMap((line, i) =>
    lines[i + 1]?.afterBlank === false ? [[line, lines[i + 1]!] as const] : [],
  );
  const open = inner.filter(([line]) => !line.closed && lengthOf(line) >= width * longShare);
  const goesOn = open.filter(([, next]) => /^\p{Ll}/u.test(text.slice(next.start, next.start + 2)));
  if (inner.length < 4 || open.length < inner.length * 0.6) return false;
  const parted = lines.slice(1).some(({ afterBlank }) => afterBlank);
  return goesOn.length >= open.length * 0.4 || (parted && width >= widest / 2);
}

/** Share of the width from which a line is long. */
const longShare = 0.7;

const lengthOf = ({ start, end }: Span): number => end - start;

/** Blank lines part blocks; where there is none in a whole text, a line that is short and ends a sentence does. */
function blocks(lines: readonly Line[]): readonly Span[] {
  const parted = lines.slice(1).some(({ afterBlank }) => afterBlank);
  const width = lines.reduce((most, line) => Math.max(most, lengthOf(line)), 0);
  const found: Span[] = [];
  lines.forEach(({ start, end, afterBlank }, i) => {
    const last = found.at(-1);
    const before = lines[i - 1];
    const ends = !parted && before?.closed && lengthOf(before) < width * longShare;
    if (last === undefined || afterBlank || ends) found.push({ start, end });
    else found[found.length - 1] = { start: last.start, end };
  });
  return found;
}
