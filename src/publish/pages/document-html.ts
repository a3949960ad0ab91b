/**
 * The body of a generated document as HTML. It is MDX, and any tool for MDX would read it; but it knows only the few
 * forms that `source-mdx.ts` writes, so it is read here as what it is: compiling and running it as a program takes ten
 * times as long. Anything else in it is an error, never left out.
 */
import { escapeHtml } from "../../text/escape-html.ts";

/** What each form becomes; children are finished HTML. */
export interface DocumentForms {
  readonly item: (n: number, children: string) => string;
  readonly paragraph: (n: number, children: string) => string;
  readonly sentence: (id: string, children: string) => string;
  /** Each list is of ids with spaces between them, "" where the mark has none. */
  readonly mark: (lists: MarkLists, children: string) => string;
  readonly omitted: (sentences: number) => string;
}

interface MarkLists {
  readonly claims: string;
  readonly figures: string;
  readonly starts: string;
}

const item = /^<Item n=\{(\d+)\}>$/u;
const paragraph = /^<Paragraph n=\{(\d+)\}>$/u;
const sentence = /^<Sentence id="([^"]+)">(.*)<\/Sentence>$/su;
const omitted = /^<Omitted sentences=\{(\d+)\} \/>$/u;

/** @param body MDX as `sourceMdx` writes it, without its front matter. Throws if it holds anything else. */
export function documentHtml(body: string, forms: DocumentForms): string {
  const items: string[] = [];
  let paragraphs: string[] = [];
  let sentences: string[] = [];
  let [itemNumber, paragraphNumber] = [0, 0];
  for (const line of body.split("\n")) {
    const words = sentence.exec(line);
    const opened = words ? null : (paragraph.exec(line) ?? item.exec(line));
    if (words) sentences.push(forms.sentence(words[1]!, sentenceHtml(words[2]!, forms)));
    else if (opened && line.startsWith("<Paragraph")) [paragraphNumber, sentences] = [Number(opened[1]), []];
    else if (opened) [itemNumber, paragraphs] = [Number(opened[1]), []];
    else if (line === "</Paragraph>") paragraphs.push(forms.paragraph(paragraphNumber, sentences.join("")));
    else if (line === "</Item>") items.push(forms.item(itemNumber, paragraphs.join("")));
    else if (line !== "") sentences.push(forms.omitted(Number(expected(omitted, line)[1])));
  }
  return items.join("\n");
}

/** Spans of text and marks by turns; a backslash takes whatever follows it, `<` too, for text. */
const segment = /([^\\<]*(?:\\.[^\\<]*)*)(?:<Mark( [^>]*)>([^\\<]*(?:\\.[^\\<]*)*)<\/Mark>|$)/guy;
/** In the order they are written; each may be missing. */
const lists = /^(?: claims="([^"]*)")?(?: figures="([^"]*)")?(?: starts="([^"]*)")?$/u;

function sentenceHtml(mdx: string, { mark }: DocumentForms): string {
  let html = "";
  let read = 0;
  for (const [all, words, attributes, marked] of mdx.matchAll(segment)) {
    html += textHtml(words!);
    read += all.length;
    if (attributes === undefined) break;
    const [, claims = "", figures = "", starts = ""] = expected(lists, attributes);
    html += mark({ claims, figures, starts }, textHtml(marked!));
  }
  if (read !== mdx.length) throw new Error(`expected a sentence, found ${mdx}; run npm run ingest`);
  return html;
}

/** Undoes `escapeMdx`, and escapes for HTML instead: each mark has its backslash, so nothing is met twice. */
function textHtml(mdx: string): string {
  return mdx
    .replace(/\{("(?:\\.|[^"\\])*")\}|&#(\d+);/gu, (_, space: string | undefined, letter: string) =>
      space ? JSON.parse(space) : String.fromCodePoint(Number(letter)),
    )
    .replace(/\\([&<>"'])/gu, (_, mark: string) => escapeHtml(mark))
    .replace(/\\(.)/gu, "$1");
}

function expected(form: RegExp, line: string): RegExpExecArray {
  const found = form.exec(line);
  if (!found) throw new Error(`expected a form of a generated document, found ${line}; run npm run ingest`);
  return found;
}
