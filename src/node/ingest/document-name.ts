/** The name in `seeds/` that a text from anywhere could have: the name of any file will do where only its claims are asked for. */
import { basename } from "node:path";

/** @param name of a file, or the id of a text. */
export function documentName(name: string): string {
  const stem = basename(name)
    .replace(/\.[^.]*$/u, "")
    .toLowerCase();
  const id = stem.replace(/_.*$/u, "").replaceAll(/[^a-z0-9-]+/gu, "-");
  return `${/[a-z0-9]/u.test(id) ? id : "document"}.txt`;
}
