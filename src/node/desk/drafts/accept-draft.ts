/** What is written when an editor accepts a draft: an entry below the others of its file, fields of one, or new files. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import { addEntry, extendEntry, yamlEntries } from "../../output/yaml-entries.ts";
import { UserError } from "../../user-error.ts";
import { readText } from "../record/review-entries.ts";
import type { DraftView } from "../views/sentence-view.ts";
import type { Draft } from "./draft.ts";

export function draftView({ id, kind, title, why, write }: Draft): DraftView {
  const text =
    "files" in write
      ? ([...write.files.values()][0] ?? "")
      : stringify("entry" in write ? [write.entry] : write.fields, { lineWidth: 0 });
  return { id, kind, title, why, text };
}

/** @param content folder of editorial matter. @returns the texts of the files that it changes or makes, by their paths. */
export function acceptDraft(content: string, { write }: Draft): ReadonlyMap<string, string> {
  if ("files" in write) {
    const there = [...write.files.keys()].find((path) => existsSync(join(content, path)));
    if (there) throw new UserError(`${there} is there already`);
    return new Map([...write.files].map(([path, text]) => [join(content, path), text]));
  }
  const file = join(content, "editorial", write.file);
  const text = readText(file);
  const places = yamlEntries(text).map(nameOf);
  if ("fields" in write) {
    const at = places.indexOf(write.of);
    if (at < 0) throw new UserError(`${write.file} has no entry called ${write.of} any more`);
    return new Map([[file, extendEntry(text, at, write.fields)]]);
  }
  if (places.includes(nameOf(write.entry)))
    throw new UserError(`${write.file} has an entry of this name already`);
  return new Map([[file, addEntry(text, write.entry)]]);
}

function nameOf(entry: unknown): unknown {
  return Reflect.get(entry as object, "id") ?? Reflect.get(entry as object, "slug");
}
