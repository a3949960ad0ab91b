/** Writes a draft that an editor accepts: an entry below the others of its file, or files that are not there yet. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import { addEntry, yamlEntries } from "../../output/yaml-entries.ts";
import { UserError } from "../../user-error.ts";
import { readText, writeText } from "../record/review-entries.ts";
import type { DraftView } from "../views/sentence-view.ts";
import type { Draft } from "./draft.ts";

export function draftView({ id, kind, title, why, write }: Draft): DraftView {
  const text =
    "entry" in write ? stringify([write.entry], { lineWidth: 0 }) : ([...write.files.values()][0] ?? "");
  return { id, kind, title, why, text };
}

/** @param content folder of editorial matter. @returns where it was written, from that folder. */
export function acceptDraft(content: string, { write }: Draft): string {
  if ("entry" in write) {
    const file = join(content, "editorial", write.file);
    const text = readText(file);
    const idOf = (entry: unknown) =>
      Reflect.get(entry as object, "id") ?? Reflect.get(entry as object, "slug");
    if (yamlEntries(text).some((entry) => idOf(entry) === idOf(write.entry)))
      throw new UserError(`${write.file} has an entry of this name already`);
    writeText(file, addEntry(text, write.entry));
    return `editorial/${write.file}`;
  }
  const there = [...write.files.keys()].find((path) => existsSync(join(content, path)));
  if (there) throw new UserError(`${there} is there already`);
  for (const [path, text] of write.files) writeText(join(content, path), text);
  return [...write.files.keys()][0] ?? "";
}
