/**
 * Escapes a span of a document for MDX, so that nothing in it can become markup, an expression or an import.
 * Every ASCII punctuation mark gets a backslash (CommonMark 2.4 allows it before each of them), which leaves only
 * what a line may open with: a list number ("12." has its stop escaped already) and the words `import` and
 * `export`, which MDX reads as code at the start of a block. A line end, with the spaces next to it, becomes a string
 * of its own: Markdown would take the spaces away, or make a line break of them.
 */
export function escapeMdx(text: string): string {
  return text
    .split(/(\s*\n\s*)/u)
    .map((piece, i) => (i % 2 === 1 ? `{${JSON.stringify(piece)}}` : escapeLine(piece)))
    .join("");
}

function escapeLine(text: string): string {
  return text
    .replace(/[!-/:-@[-`{-~]/gu, "\\$&")
    .replace(/^(?:import|export)(?=\s|\\)/u, (word) => `&#${word.codePointAt(0)};${word.slice(1)}`);
}
