/** Reads a finished page: its title, its description and the text of its main part, each piece with its language. */
import { type DefaultTreeAdapterTypes, parse } from "parse5";

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;
type Element = DefaultTreeAdapterTypes.Element;

export interface ReadPage {
  readonly language: string;
  readonly title: string;
  readonly description: string;
  /** Pieces of text in the order of the page; a quotation in another language is a piece of its own. */
  readonly pieces: readonly { readonly text: string; readonly language: string }[];
}

/** What carries no words of the page: reference marks, drawings, controls, and what a page marks as not its own. */
const skipped = new Set("script style template noscript svg nav footer form button sup select".split(" "));
/** Attribute of what a page says of itself and not of its subject: citation boxes, contents, update times. */
export const ignoreAttribute = "data-search-ignore";
/** Elements inside a line; all others part the words on their two sides. */
const inline = new Set(
  "a abbr b bdi cite code data em i kbd mark q s small span strong sub time u".split(" "),
);

export function readPage(html: string): ReadPage {
  const document = parse(html);
  const all = elements(document);
  const root = all.find(({ tagName }) => tagName === "html");
  const main = all.find(({ tagName }) => tagName === "main");
  const heading = main && elements(main).find(({ tagName }) => tagName === "h1");
  const description = all.find((el) => el.tagName === "meta" && attribute(el, "name") === "description");
  const language = (root && attribute(root, "lang")) ?? "";
  const pieces = main ? gather(main, language) : [];
  return {
    language,
    title: heading ? tidy(plainText(heading)) : "",
    description: (description && attribute(description, "content")) ?? "",
    pieces: pieces.map((piece) => ({ ...piece, text: tidy(piece.text) })).filter(({ text }) => text !== ""),
  };
}

const tidy = (text: string) => text.replace(/\s+/gu, " ").trim().normalize("NFC");
const attribute = (element: Element, name: string) => element.attrs.find((attr) => attr.name === name)?.value;
const children = (node: Node): readonly Node[] => ("childNodes" in node ? node.childNodes : []);

function elements(node: Node): readonly Element[] {
  const here = "tagName" in node ? [node] : [];
  return [...here, ...children(node).flatMap(elements)];
}

function plainText(element: Element): string {
  return gather(element, "")
    .map(({ text }) => text)
    .join("");
}

function gather(root: Element, language: string): readonly { text: string; language: string }[] {
  const pieces: { text: string; language: string }[] = [];
  const write = (text: string, of: string) => {
    const last = pieces.at(-1);
    if (last?.language === of) last.text += text;
    else pieces.push({ text, language: of });
  };
  const walk = (node: Node, of: string): void => {
    if (node.nodeName === "#text" && "value" in node) write(node.value, of);
    if (!("tagName" in node)) return;
    if (node !== root && (skipped.has(node.tagName) || attribute(node, ignoreAttribute) !== undefined))
      return;
    const own = attribute(node, "lang") ?? of;
    const breaks = !inline.has(node.tagName);
    if (breaks) write(" ", own);
    for (const child of children(node)) walk(child, own);
    if (breaks) write(" ", own);
  };
  walk(root, language);
  return pieces;
}
