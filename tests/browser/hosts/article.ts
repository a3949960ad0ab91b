/** An article on somebody's site, with columns of given widths; each holds the same code as its author pasted it. */
export function article(code: string, columns: readonly number[], rest = ""): string {
  const inside = columns.map((width) => `<div style="width:${width}px">${code}</div>`).join("\n");
  return `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>An article</title><style>body{margin:0}iframe{height:100%}</style>${inside}${rest}</html>`;
}
