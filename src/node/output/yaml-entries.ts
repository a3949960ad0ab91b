/**
 * A YAML file that is a list of entries, changed one entry at a time: every other byte of it stays as people wrote it.
 * Pure: text in, text out.
 */
import { type Document, isMap, isNode, isSeq, type Node, parseDocument, stringify } from "yaml";
import { UserError } from "../user-error.ts";

/** The entries of the file, as plain values. */
export function yamlEntries(text: string): readonly unknown[] {
  const list: unknown = parsed(text).toJS();
  return Array.isArray(list) ? list : [];
}

/** @param entry what is written at the end of the list. */
export function addEntry(text: string, entry: object): string {
  const document = parsed(text);
  const block = blockOf(document, text);
  if (block === null) return rewritten(document, (items) => items.push(document.createNode(entry)));
  const head = text.trimEnd();
  const gap = head === "" ? "" : newline(text).repeat(2);
  return `${head}${gap}${written(entry, text)}`;
}

/** @param entries what is written before all others, in their order; comments at the head of the file stay there. */
export function insertEntries(text: string, entries: readonly object[]): string {
  const [first] = blockOf(parsed(text), text) ?? [];
  if (!first) {
    const all = [...entries, ...(yamlEntries(text) as readonly object[])];
    const empty = yamlEntries(text).reduce<string>((rest) => removeEntry(rest, 0), text);
    return all.reduce<string>(addEntry, empty);
  }
  const made = entries.map((entry) => written(entry, text)).join("");
  return `${text.slice(0, first.start)}${made}${text.slice(first.start)}`;
}

/** @param at the number of the entry, from 0. */
export function replaceEntry(text: string, at: number, entry: object): string {
  const document = parsed(text);
  const place = blockOf(document, text)?.[at];
  if (!place)
    return rewritten(document, (items) => {
      items[at] = document.createNode(entry);
    });
  return `${text.slice(0, place.start)}${written(entry, text)}${text.slice(place.end)}`;
}

/** Fields at the end of an entry that has none of them; its own lines stay as they are. */
export function extendEntry(text: string, at: number, fields: object): string {
  const document = parsed(text);
  const place = blockOf(document, text)?.[at];
  const list = document.contents;
  const item = isSeq(list) ? list.items[at] : null;
  if (!place || !isMap(item) || item.flow)
    return replaceEntry(text, at, { ...(yamlEntries(text)[at] as object), ...fields });
  const indent = " ".repeat(item.range![0] - place.start);
  const lines = stringify(fields, { lineWidth: 0 }).replaceAll(/^(?=.)/gmu, indent);
  const apart = text.slice(0, place.end).endsWith("\n") ? "" : newline(text);
  const added = newline(text) === "\n" ? lines : lines.replaceAll("\n", "\r\n");
  return `${text.slice(0, place.end)}${apart}${added}${text.slice(place.end)}`;
}

/** The entry goes, and with it the blank lines before it; comments stay. */
export function removeEntry(text: string, at: number): string {
  const document = parsed(text);
  const place = blockOf(document, text)?.[at];
  if (!place)
    return rewritten(document, (items) => {
      items.splice(at, 1);
    });
  const before = text.slice(0, place.start);
  const after = text.slice(place.end);
  const kept = before.replace(/(?:\r?\n)+$/u, newline(text));
  return after.trim() === "" ? kept : `${before}${after.replace(/^(?:\r?\n)+/u, "")}`;
}

/** The file that was looked at last: a change asks for it several times. */
let last: { readonly text: string; readonly document: Document } | null = null;

function parsed(text: string): Document {
  if (last?.text === text) return last.document;
  const document = parseDocument(text, { keepSourceTokens: false });
  const [error] = document.errors;
  if (error) throw new UserError(`expected YAML, found ${error.message}; correct the syntax first`);
  if (document.contents !== null && !isSeq(document.contents) && document.toJS() !== null)
    throw new UserError("expected a list of entries, found something else; correct the file first");
  last = { text, document };
  return document;
}

interface YamlPlace {
  readonly start: number;
  readonly end: number;
}

/** Where each entry is, its dash and its last line feed included; null where the list is not written in plain lines. */
function blockOf(document: Document, text: string): readonly YamlPlace[] | null {
  const list = document.contents;
  if (list === null || !isSeq(list)) return document.toJS() === null ? [] : null;
  if (list.flow) return null;
  const places: YamlPlace[] = [];
  for (const item of list.items) {
    const place = isNode(item) ? placeOf(item, text) : null;
    if (place === null) return null;
    places.push(place);
  }
  return places;
}

function placeOf({ range }: Node, text: string): YamlPlace | null {
  if (!range) return null;
  const start = text.lastIndexOf("\n", range[0] - 1) + 1;
  if (!/^- +$/u.test(text.slice(start, range[0]))) return null;
  const last = text.slice(0, range[1]).trimEnd().length;
  const feed = text.indexOf("\n", last);
  return { start, end: feed < 0 ? text.length : feed + 1 };
}

function written(entry: object, text: string): string {
  const lines = stringify([entry], { lineWidth: 0 });
  return newline(text) === "\n" ? lines : lines.replaceAll("\n", "\r\n");
}

function newline(text: string): string {
  return text.includes("\r\n") ? "\r\n" : "\n";
}

function rewritten(document: Document, change: (items: unknown[]) => void): string {
  // No longer the document of its text.
  last = null;
  if (!isSeq(document.contents)) document.contents = document.createNode([]) as never;
  change((document.contents as unknown as { items: unknown[] }).items);
  return document.toString({ lineWidth: 0 });
}
