/** One YAML file read: its value, where each part of it is, and what is wrong with its syntax. */
import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type YAMLError,
} from "yaml";
import type { Problem } from "../../../model/problem.ts";
import { checkTexts } from "./check-texts.ts";

type Path = readonly (string | number)[];

export interface YamlFile {
  /** Path from the project's root. */
  readonly file: string;
  /** The plain value; null for an empty file. */
  readonly value: unknown;
  /** Line and column of what the path names; of its nearest parent where it is not there. */
  readonly at: (path: Path) => { readonly line: number; readonly column: number };
  readonly problems: readonly Problem[];
}

/** The last reading of each file: a development server asks for all of them whenever one has changed. */
const latest = new Map<string, { readonly text: string; readonly read: YamlFile }>();

export function yamlFile(file: string, text: string): YamlFile {
  const before = latest.get(file);
  if (before?.text === text) return before.read;
  const read = parsedFile(file, text);
  latest.set(file, { text, read });
  return read;
}

function parsedFile(file: string, text: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const problems = [...firstErrors(document), ...document.warnings].map((error) => ({
    file,
    ...at(error.pos[0]),
    ...syntaxProblem(error, text),
  }));
  problems.push(...checkTexts(document).map(({ offset, ...wrong }) => ({ file, ...at(offset), ...wrong })));
  const plain = problems.length > 0 ? { value: null } : plainValue(document);
  if ("message" in plain) {
    const todo = "write the values out instead of repeating them by name";
    problems.push({ file, line: 1, column: 1, expected: "YAML of bounded size", found: plain.message, todo });
  }
  const value = "value" in plain ? plain.value : null;
  return {
    file,
    value,
    at: (path) => at(startOf(document.contents, document.contents?.range?.[0] ?? 0, path)),
    problems,
  };

  /** Offset of the deepest node that the path reaches; for a key of a map, of the key itself. */
  function startOf(node: Node | null, start: number, path: Path): number {
    const [step, ...rest] = path;
    const target = isAlias(node) ? (node.resolve(document) ?? null) : node;
    if (step === undefined || target === null) return start;
    if (isMap(target)) {
      const pair = target.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      const key = pair?.key as Node | undefined;
      return pair ? startOf(pair.value as Node | null, key?.range?.[0] ?? start, rest) : start;
    }
    const item = isSeq(target) ? (target.items[Number(step)] as Node | undefined) : undefined;
    return item ? startOf(item, item.range?.[0] ?? start, rest) : start;
  }
}

/** What the parser says after the first error follows from it, except of keys that stand twice. */
function firstErrors({ errors }: Document): readonly YAMLError[] {
  const first = errors.find(({ code }) => code !== "DUPLICATE_KEY");
  return errors.filter((error) => error === first || error.code === "DUPLICATE_KEY");
}

/** The usual slips in words of their own; of the others the parser's. */
function syntaxProblem(
  { code, message, pos: [offset] }: YAMLError,
  text: string,
): Pick<Problem, "expected" | "found" | "todo"> {
  const line = text.slice(text.lastIndexOf("\n", offset - 1) + 1).split("\n", 1)[0] ?? "";
  if (/^\s*\t/u.test(line) || code === "TAB_AS_INDENT")
    return { expected: "spaces at the start of the line", found: "a tab", todo: "indent with spaces" };
  if (code === "BLOCK_AS_IMPLICIT_KEY")
    return { expected: "one colon", found: "another", todo: "put the text in quotation marks" };
  const todo = code === "MISSING_CHAR" ? "add it" : "correct the syntax";
  return { expected: "YAML", found: message, todo };
}

/** Aliases are how several events share one list; the parser refuses a file in which they multiply without end. */
function plainValue(document: Document): { readonly value: unknown } | { readonly message: string } {
  try {
    return { value: document.toJS() };
  } catch (error) {
    return { message: error instanceof Error ? error.message : String(error) };
  }
}
