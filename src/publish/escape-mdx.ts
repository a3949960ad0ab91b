/**
 * Escapes a stretch of a document for MDX, so that nothing in it can become markup, an expression or an import.
 * Every ASCII punctuation mark gets a backslash (CommonMark 2.4 allows it before each of them), which leaves only
 * what a line may open with: a list number ("12." has its stop escaped already) and the words `import` and
 * `export`, which MDX reads as code at the start of a block.
 */
export function escapeMdx(text: string): string {
  return text
    .replace(/[!-/:-@[-`{-~]/gu, "\\$&")
    .replace(/^(?:import|export)(?=\s|\\)/u, (word) => `&#${word.codePointAt(0)};${word.slice(1)}`);
}
