/** Reads `translations/<lang>/<source>.yaml`. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "astro/zod";
import type { Editorial } from "../../../model/editorial/editorial.ts";
import { LanguageCode } from "../../../model/language-code.ts";
import type { Problem } from "../../../model/problem.ts";
import { SourceId } from "../../../model/sources/source.ts";
import { Translation } from "../../../model/sources/translation.ts";
import { checkFile } from "./check-file.ts";
import { yamlFile } from "./yaml-file.ts";

type Translations = Editorial["translations"];

/** @param shown the folder as it is named in problems. */
export function readTranslations(
  folder: string,
  shown: string,
): { readonly translations: Translations; readonly problems: readonly Problem[] } {
  const translations = new Map<string, Translations[string]>();
  const problems: Problem[] = [];
  for (const language of names(folder)) {
    if (!LanguageCode.safeParse(language).success) {
      problems.push(stranger(`${shown}/${language}`, "a folder named by a language code"));
      continue;
    }
    for (const name of names(join(folder, language))) {
      const file = `${shown}/${language}/${name}`;
      const source = /^(.*)\.yaml$/u.exec(name)?.[1];
      if (source === undefined || !SourceId.safeParse(source).success) {
        problems.push(stranger(file, "a file named <id of a document>.yaml"));
        continue;
      }
      const yaml = yamlFile(file, readFileSync(join(folder, language, name), "utf8"));
      const checked = checkFile(yaml, z.array(Translation));
      if ("problems" in checked) problems.push(...checked.problems);
      else translations.set(source, { ...translations.get(source), [language]: checked.value });
    }
  }
  return { translations: Object.fromEntries(translations), problems };
}

/** In the order of their names, whatever the disk's order is. */
function names(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => !name.startsWith("."))
    .sort();
}

function stranger(file: string, expected: string): Problem {
  return { file, line: 1, column: 1, expected, found: file.split("/").at(-1)!, todo: "rename or remove it" };
}
