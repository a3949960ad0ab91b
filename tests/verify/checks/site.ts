/** A finished site on disk, as the checks see it: its files, and each page parsed once. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { type DefaultTreeAdapterMap, parse } from "parse5";

export type Element = DefaultTreeAdapterMap["element"];

export interface BuiltPage {
  /** Path of the file below the site's folder, with forward slashes. */
  readonly path: string;
  readonly html: string;
  readonly elements: readonly Element[];
  readonly ids: ReadonlySet<string>;
}

export interface BuiltSite {
  readonly folder: string;
  /** Paths of all files. */
  readonly files: ReadonlySet<string>;
  readonly pages: readonly BuiltPage[];
  readonly read: (path: string) => string;
  readonly size: (path: string) => number;
}

export function builtSite(folder: string): BuiltSite {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
  const read = (path: string) => readFileSync(join(folder, path), "utf8");
  return {
    folder,
    files: new Set(files),
    pages: files.filter((path) => path.endsWith(".html")).map((path) => page(path, read(path))),
    read,
    size: (path) => statSync(join(folder, path)).size,
  };
}

function page(path: string, html: string): BuiltPage {
  const elements: Element[] = [];
  const walk = (node: DefaultTreeAdapterMap["node"]) => {
    if ("tagName" in node) elements.push(node);
    if ("content" in node) walk(node.content);
    if ("childNodes" in node) for (const child of node.childNodes) walk(child);
  };
  walk(parse(html));
  const ids = new Set(elements.flatMap((element) => attribute(element, "id") ?? []));
  return { path, html, elements, ids };
}

export function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((each) => each.name === name)?.value;
}

export function textOf(node: DefaultTreeAdapterMap["node"]): string {
  if (node.nodeName === "#text") return (node as DefaultTreeAdapterMap["textNode"]).value;
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
}
