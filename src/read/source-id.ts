/** A document's id: its file's name up to the first `_`, otherwise its stem; null when that gives no id. */
import { sourceIdForm } from "../model/sources/source-id-form.ts";

/** @param fileName without its folder: `000_report.txt`. */
export function sourceId(fileName: string): string | null {
  const stem = fileName.replace(/\.[^.]*$/u, "");
  const id = stem.split("_", 1)[0]!;
  return sourceIdForm.test(id) ? id : null;
}
