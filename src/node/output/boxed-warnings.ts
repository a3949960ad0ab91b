/** Warnings of letters that the pictures show as boxes, each with the place in the inputs where the word is. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { Project } from "../project.ts";

/** @param boxed words with letters that no font has, to a picture that shows them. */
export function boxedWarnings(project: Project, boxed: ReadonlyMap<string, string>): readonly string[] {
  if (boxed.size === 0) return [];
  const files = inputFiles(project).map((path) => ({
    file: relative(project.corpus, path).split(sep).join("/"),
    text: readFileSync(path, "utf8").normalize("NFC"),
  }));
  return [...boxed].map(([word, picture]) => {
    const place = placeOf(word, files) ?? placeOf(letterOf(word), files) ?? "content/editorial";
    return `${place} no font of the pictures has all letters of ${JSON.stringify(word)}; ${picture} and perhaps others show boxes for them`;
  });
}

/** Documents first, then what editors wrote, in the order of their names. */
function inputFiles({ seeds, content }: Project): readonly string[] {
  return [seeds, join(content, "editorial"), join(content, "explainers")].flatMap((folder) =>
    existsSync(folder)
      ? readdirSync(folder, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile() && /\.(?:txt|yaml|mdx)$/u.test(entry.name))
          .map((entry) => join(entry.parentPath, entry.name))
          .sort()
      : [],
  );
}

/** `seeds/x.txt:3:14`; null where no file has the word as it is drawn. */
function placeOf(
  word: string,
  files: readonly { readonly file: string; readonly text: string }[],
): string | null {
  for (const { file, text } of files) {
    const at = text.indexOf(word);
    if (at < 0) continue;
    const lines = text.slice(0, at).split(/\r\n?|\n/u);
    return `${file}:${lines.length}:${lines.at(-1)!.length + 1}`;
  }
  return null;
}

/** Its letter most likely to be the one: that furthest from the others' scripts. */
function letterOf(word: string): string {
  return [...word].reduce((a, b) => (b.codePointAt(0)! > a.codePointAt(0)! ? b : a));
}
