/** Which claims of a document are no longer found once its text has changed. */
import { extract } from "../../extract/extract.ts";
import { languages } from "../../languages/index.ts";
import { readSource } from "../../read/read-source.ts";

/** Ids of claims of the text before that the new text does not carry. @param seed the file's name in `seeds/`. */
export function movedClaims(seed: string, before: Uint8Array, after: Uint8Array): readonly string[] {
  const now = new Set(claimIds(seed, after));
  return claimIds(seed, before).filter((id) => !now.has(id));
}

function claimIds(seed: string, bytes: Uint8Array): readonly string[] {
  const read = readSource(bytes, seed, languages);
  if (!("source" in read)) return [];
  const language = languages.find(({ code }) => code === read.source.language);
  return language ? extract(read.source, language).claims.map(({ id }) => id) : [];
}
