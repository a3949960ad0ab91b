/** The paragraphs of an HTML tree: one a block of text, one a table row; pictures, forms and scripts have none. */

/** Elements whose text is not part of the report. */
const skipped: ReadonlySet<string> = new Set(
  "script style noscript template iframe object svg math figure figcaption nav aside form button select input textarea audio video picture canvas dialog".split(
    " ",
  ),
);
/** Elements that run on with the text around them. */
const inline: ReadonlySet<string> = new Set(
  "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr".split(
    " ",
  ),
);

export interface HtmlParagraph {
  readonly text: string;
  /** All of it is one link: a teaser, a label or a menu. */
  readonly link: boolean;
}

interface Writer {
  /** Whether each piece of the paragraph so far is in a link. */
  pieces: { text: string; link: boolean }[];
  readonly found: HtmlParagraph[];
}

export function htmlParagraphs(root: Node): readonly HtmlParagraph[] {
  const writer: Writer = { pieces: [], found: [] };
  walk(root, writer, false);
  close(writer);
  return writer.found;
}

function walk(node: Node, writer: Writer, inLink: boolean): void {
  if (node.nodeType === 3) {
    writer.pieces.push({ text: (node.textContent ?? "").replace(/\s+/gu, " "), link: inLink });
    return;
  }
  const name = node.nodeName.toLowerCase();
  if (node.nodeType === 8 || skipped.has(name) || isHidden(node)) return;
  if (name === "br") {
    writer.pieces.push({ text: "\n", link: inLink });
    return;
  }
  if (name === "tr") {
    row(node, writer);
    return;
  }
  const block = !inline.has(name);
  if (block) close(writer);
  for (const child of node.childNodes) walk(child, writer, inLink || name === "a");
  if (block) close(writer);
}

function isHidden(node: Node): boolean {
  const { hidden, getAttribute } = node as Partial<HTMLElement>;
  return getAttribute !== undefined && (hidden === true || (node as Element).hasAttribute?.("hidden"));
}

/** "Village; Killed": the cells of a row are read side by side. A table for layout holds its blocks in one cell. */
function row(node: Node, writer: Writer): void {
  const cells = [...node.childNodes].filter(({ nodeName }) => /^t[dh]$/iu.test(nodeName));
  const texts = cells.map((cell) => htmlParagraphs(cell));
  close(writer);
  if (texts.some((paragraphs) => paragraphs.length > 1)) writer.found.push(...texts.flat());
  else {
    const text = texts.flatMap((paragraphs) => paragraphs.map(({ text }) => text)).join("; ");
    if (text !== "") writer.found.push({ text, link: false });
  }
}

/** A double line break divides paragraphs, as old pages write them; a single one is a blank. */
function close(writer: Writer): void {
  const all = writer.pieces.filter(({ text }) => text.trim() !== "");
  const link = all.length > 0 && all.every((piece) => piece.link);
  const text = writer.pieces.map((piece) => piece.text).join("");
  writer.pieces = [];
  for (const part of text.split(/\n[ \n]*\n/u)) {
    const words = part.replace(/\s+/gu, " ").trim();
    if (words !== "") writer.found.push({ text: words, link });
  }
}
