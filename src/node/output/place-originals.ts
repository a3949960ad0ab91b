/** The imported files that may be published, next to the site's pages: checked first, copied at the end. */
import { copyFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { editorialProblem } from "../../ledger/editorial/editorial-problem.ts";
import type { Locate } from "../../ledger/editorial/locate.ts";
import type { Ledger } from "../../model/ledger/ledger.ts";
import type { Problem } from "../../model/problem.ts";
import { sha256 } from "../../model/sha256.ts";
import { isOriginalPublished } from "../../model/sources/is-original-published.ts";
import type { Project } from "../project.ts";

/** Kinds that no browser runs: a saved web page would be a page of this site, with its scripts. */
const passive = /\.(?:pdf|docx|odt|xlsx|csv|tsv|txt|md|eml)$/iu;

/** What is wrong with the files that the cards say are published. */
export function checkOriginals(
  { corpus }: Project,
  { sources }: Pick<Ledger, "sources">,
  locate: Locate,
): readonly Problem[] {
  return sources.flatMap(({ id, rights, original }): readonly Problem[] => {
    if (!rights.original) return [];
    const say = (expected: string, found: string, todo: string) => [
      editorialProblem(locate, "sources.yaml", [id, "rights", "original"], { expected, found, todo }),
    ];
    if (original === null)
      return say(
        "an imported file, as original: names it",
        "none",
        "import the document, or take original out of its rights",
      );
    if (rights.show === "claims")
      return say(
        "original: false where only claims are shown",
        "true",
        "the file has the whole text: publish it whole, or not at all",
      );
    if (!passive.test(original.file))
      return say(
        "a file that no browser runs (PDF, Office, text)",
        original.file,
        "leave it out; its claims link to its url",
      );
    const path = join(corpus, "originals", original.file);
    if (relative(join(corpus, "originals"), path).startsWith("..") || !existsSync(path))
      return say("the file in originals/", `none called ${original.file}`, "put it back, or import it again");
    return sha256(readFileSync(path)) === original.sha256
      ? []
      : say(
          `originals/${original.file} as it was imported, SHA-256 ${original.sha256}`,
          "another file",
          "import it again",
        );
  });
}

/** @param site the finished site. */
export function placeOriginals(
  site: string,
  { corpus }: Project,
  { sources }: Pick<Ledger, "sources">,
): void {
  const files = sources.flatMap((source) => (isOriginalPublished(source) ? [source.original!.file] : []));
  for (const file of new Set(files)) {
    const to = join(site, "originals", file);
    mkdirSync(dirname(to), { recursive: true });
    copyFileSync(join(corpus, "originals", file), to);
  }
}
