/**
 * Checks every explainer against the ledger before a page is made: no number typed in prose, no reference that leads
 * nowhere, no paragraph without one. All problems at once, each with its line.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { mdxToMdast } from "satteri";
import { boundsOf } from "../../dates/date-bounds.ts";
import type { Ledger } from "../../model/ledger/ledger.ts";
import type { Problem } from "../../model/problem.ts";
import { isShown } from "../../model/sources/is-shown.ts";
import type { SourceEntry } from "../../model/sources/source-entry.ts";
import { keysOf, referring } from "../../publish/pages/reference-numbers.ts";
import { checkFrontMatter } from "./check-front-matter.ts";

/** As much of a syntax tree as is looked at here. */
interface MdxNode {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: unknown;
  readonly url?: string;
  readonly identifier?: string;
  readonly attributes?: readonly { readonly name?: string; readonly value?: unknown }[];
  readonly children?: readonly MdxNode[];
  readonly position?: { readonly start: { readonly line: number; readonly column: number } };
}

/** What explainers may point to. */
export interface Known {
  readonly claims: ReadonlyMap<string, Ledger["claims"][number]>;
  /** `002#s8` to the sentence's text. */
  readonly sentences: ReadonlyMap<string, string>;
  /** Those of them that the rights do not allow to be shown. */
  readonly hidden: ReadonlySet<string>;
  readonly events: ReadonlySet<string>;
  readonly charts: ReadonlySet<string>;
  readonly terms: ReadonlySet<string>;
}

/** A check of one component: what is expected and what to do, or null when all is well. */
type Check = (
  value: string,
  known: Known,
  attributes: Readonly<Record<string, string>>,
) => readonly [expected: string, todo: string] | null;

const checks: Readonly<Record<string, Readonly<Record<string, Check>>>> = {
  Figure: {
    claim: (id, known) =>
      known.claims.get(id)?.kind === "casualty"
        ? null
        : ["the id of a casualty claim", "take one from /data/claims.json"],
  },
  When: {
    claim: (id, known) =>
      known.claims.has(id) ? null : ["the id of a claim", "take one from /data/claims.json"],
    event: (id, known) =>
      known.events.has(id) ? null : ["an event of events.yaml", "name one that is there"],
  },
  Cite: { at: sentencesExist },
  Quote: {
    at: sentenceIsShown,
    words: (words, known, { at = "" }) =>
      known.hidden.has(at) || known.sentences.get(at)?.includes(words)
        ? null
        : ["words of that sentence, character for character", "copy them from the document"],
  },
  Chart: {
    slug: (slug, known) =>
      known.charts.has(slug) ? null : ["a chart of charts.yaml", "name one that is there"],
  },
  Term: {
    id: (id, known) =>
      known.terms.has(id) ? null : ["an entry of lexicon.yaml with a definition", "add the definition"],
  },
  Time: {
    edtf: (edtf) =>
      boundsOf(edtf) ? null : ["an EDTF date that exists", "write it as 2020-10-10 or 2020-10"],
  },
  Added: { source: () => null },
  Silent: {
    in: (ids, known) =>
      ids.split(/\s+/u).every((id) => known.sentences.has(`${id}#s1`))
        ? null
        : ["ids of documents, such as 002 003", "take them from /sources/"],
  },
  SiteVoice: {},
  Count: { of: () => null },
};

/** The components that explainers may use. */
export const componentNames: readonly string[] = Object.keys(checks);

function sentenceIsShown(at: string, known: Known): readonly [string, string] | null {
  return known.hidden.has(at)
    ? ["a sentence that may be shown (rights.show: claims)", "choose one with a claim, or <Cite at> it"]
    : sentencesExist(at, known);
}

function sentencesExist(at: string, known: Known): readonly [string, string] | null {
  const missing = at
    .split(/\s+/u)
    .filter(Boolean)
    .find((key) => !known.sentences.has(key));
  return missing === undefined
    ? null
    : [`sentences such as 002#s8 (no ${missing})`, "look at the document's page for its number"];
}

/** Components that rest a paragraph on something: a reference, or the word that the editors added it. */
const grounding: ReadonlySet<string> = new Set([...referring, "Added", "Count", "Silent", "SiteVoice"]);

export function checkExplainers(
  content: string,
  ledger: Ledger,
  entries: readonly SourceEntry[],
): readonly Problem[] {
  const folder = join(content, "explainers");
  if (!existsSync(folder)) return [];
  const known = knownThings(ledger, entries);
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".mdx"))
    .sort()
    .flatMap((name) => {
      const mdx = readFileSync(join(folder, name), "utf8");
      const file = `content/explainers/${name}`;
      return [...checkFrontMatter(mdx, file), ...checkExplainer(mdx, file, known)];
    });
}

/** The problems of one explainer's MDX. */
export function checkExplainer(mdx: string, file: string, known: Known): readonly Problem[] {
  const problems: Problem[] = [];
  const report = (node: MdxNode, expected: string, found: string, todo: string) => {
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    problems.push({ file, line, column, expected, found, todo });
  };
  /** Of the definitions, by their identifiers: `[c]: https://…`. */
  const addresses = new Map<string, string>();
  const addDefinitions = ({ type, identifier, url, children }: MdxNode) => {
    if (type === "definition") addresses.set(identifier ?? "", url ?? "");
    children?.forEach(addDefinitions);
  };
  const visit = (node: MdxNode) => {
    if (node.type === "text") checkNumbers(node, report);
    if (node.type === "link" || node.type === "definition") checkLink(node, known, report);
    if (node.type.startsWith("image")) checkImage(node, addresses, report);
    if (node.type.startsWith("mdxJsx")) checkComponent(node, known, report);
    if (node.type === "mdxjsEsm" || node.type.endsWith("Expression")) {
      report(
        node,
        "text and components only",
        "code",
        "remove it: explainers need no import, export or expression",
      );
    }
    if (node.type === "paragraph" && !holds(node)) {
      report(
        node,
        "a reference in every paragraph",
        "none",
        "add <Cite at>, <Figure claim>, <Quote at>, <Added>, <Silent> or <SiteVoice>",
      );
    }
    for (const child of node.children ?? []) visit(child);
  };
  const tree = parse(mdx);
  if ("message" in tree) {
    const { message, ...start } = tree;
    report({ type: "root", position: { start } }, "MDX", message, "correct the syntax");
  } else {
    addDefinitions(tree);
    visit(tree);
  }
  return problems;
}

/** The syntax tree, or why there is none; the parser names the place in front of its words. */
function parse(
  mdx: string,
): MdxNode | { readonly message: string; readonly line: number; readonly column: number } {
  try {
    return mdxToMdast(mdx, { features: { frontmatter: true } }) as MdxNode;
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    const [, line = "1", column = "1", message = text] = /^(\d+):(\d+): (.*)$/su.exec(text) ?? [];
    return { message: message.split("\n")[0]!, line: Number(line), column: Number(column) };
  }
}

type Report = (node: MdxNode, expected: string, found: string, todo: string) => void;

function checkNumbers(node: MdxNode, report: Report): void {
  const number = /\p{Nd}+(?:[.,]\p{Nd}+)*/u.exec(String(node.value));
  if (number)
    report(
      node,
      "no number typed in prose",
      JSON.stringify(number[0]),
      "use <Figure claim>, <When> or <Time edtf>",
    );
}

/** `[its words](../../sources/002/#s8)`: a link by hand to a sentence; or a link elsewhere. */
function checkLink(node: MdxNode, known: Known, report: Report): void {
  const [, source, sentence] = /(?:^|\/)sources\/([^/]+)\/#(s\d+)$/u.exec(node.url ?? "") ?? [];
  const failed = sentence === undefined ? null : sentenceIsShown(`${source}#${sentence}`, known);
  if (failed) report(node, `a link to ${failed[0]}`, JSON.stringify(node.url), failed[1]);
  // Browsers drop tabs and line breaks in a scheme.
  const scheme = /^([a-z][a-z\d+.-]*):/iu.exec((node.url ?? "").replaceAll(/[\p{Cc}\s]/gu, ""))?.[1];
  if (scheme && !/^(?:https?|mailto)$/iu.test(scheme))
    report(node, "a link to a web or mail address", JSON.stringify(node.url), "remove it, or link to a page");
}

/** The policy of the pages loads nothing from elsewhere: the picture would be missing, without a word. */
function checkImage(node: MdxNode, addresses: ReadonlyMap<string, string>, report: Report): void {
  const address = node.url ?? addresses.get(node.identifier ?? "") ?? "";
  if (/^\s*(?:[a-z][a-z\d+.-]*:|\/\/)/iu.test(address)) {
    const todo = "readers' browsers would refuse it; keep a copy beside the explainer and link to that";
    report(node, "no picture of another site", JSON.stringify(address), todo);
  }
}

function checkComponent(node: MdxNode, known: Known, report: Report): void {
  const rows = checks[node.name ?? ""];
  if (!rows) {
    report(
      node,
      `one of the components ${Object.keys(checks).join(", ")}`,
      `<${node.name}>`,
      "use one of them",
    );
    return;
  }
  const attributes = Object.fromEntries(
    (node.attributes ?? []).map(({ name, value }) => [String(name), String(value)]),
  );
  for (const [name, check] of Object.entries(rows)) {
    const value = attributes[name];
    const failed = value === undefined ? null : check(value, known, attributes);
    if (failed) report(node, `${failed[0]} in <${node.name} ${name}>`, JSON.stringify(value), failed[1]);
  }
  if (node.name === "Time" && attributes["edtf"] === undefined)
    report(node, "<Time> with a date", "none", 'add edtf="2020-10-10"');
  const pointsNowhere =
    referring.has(node.name ?? "") && !attributes["event"] && keysOf({ attributes }, () => "x").length === 0;
  if (pointsNowhere)
    report(node, `<${node.name}> with a claim or a sentence`, "neither", 'add claim="…" or at="…"');
}

function holds(node: MdxNode): boolean {
  return grounding.has(node.name ?? "") || (node.children ?? []).some(holds);
}

function knownThings(ledger: Ledger, entries: readonly SourceEntry[]): Known {
  return {
    claims: new Map(ledger.claims.map((claim) => [claim.id, claim])),
    sentences: new Map(
      entries.flatMap(({ id, text, sentences }) =>
        sentences.map((each) => [`${id}#${each.id}`, text.slice(each.start, each.end)] as const),
      ),
    ),
    hidden: new Set(
      entries.flatMap(({ id, rights, sentences }) =>
        sentences.filter((each) => !isShown(rights, each)).map((each) => `${id}#${each.id}`),
      ),
    ),
    events: new Set(ledger.events.map(({ id }) => id)),
    charts: new Set(ledger.charts.map(({ slug }) => slug)),
    terms: new Set(ledger.lexicon.filter(({ definition }) => definition).map(({ id }) => id)),
  };
}
