/** The files of an inbox, folder by folder; what systems leave there is passed over. */
import { lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";

export interface Listed {
  /** Path below the inbox, with `/`. */
  readonly name: string;
  readonly path: string;
  /** Bytes. */
  readonly size: number;
}

/** Of a saved page, its pictures and scripts. */
const companion = /_files$|\.(?:resources|fld)$/iu;
const left = /^\.|^(?:thumbs\.db|desktop\.ini|__macosx|~\$.*)$/iu;

/** In the order of their names. Links are not followed: they may lead in a circle, or out of the inbox. */
export function inboxFiles(inbox: string, folder = ""): readonly Listed[] {
  const entries = readdirSync(join(inbox, folder), { withFileTypes: true });
  const names = new Set(
    entries.filter((entry) => entry.isFile()).map(({ name }) => name.replace(/\.[^.]+$/u, "")),
  );
  return entries
    .filter(({ name }) => !left.test(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const name = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory())
        return companion.test(entry.name) && names.has(entry.name.replace(companion, ""))
          ? []
          : inboxFiles(inbox, name);
      if (!entry.isFile()) return [];
      const path = join(inbox, name);
      return [{ name: name.normalize("NFC"), path, size: lstatSync(path).size }];
    });
}
