/** A document's id: its file's name up to the first `_`, otherwise its stem; null when that gives no id. */
import { SourceId } from "../model/sources/source.ts";

/** @param fileName without its folder: `000_report.txt`. */
export function sourceId(fileName: string): string | null {
  const stem = fileName.replace(/\.[^.]*$/u, "");
  const parsed = SourceId.safeParse(stem.split("_")[0]);
  return parsed.success ? parsed.data : null;
}
