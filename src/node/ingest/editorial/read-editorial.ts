/** Reads `content/editorial` under a project's root: every file checked by its schema, every problem at once. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { z } from "astro/zod";
import { defaultEditorial, siteOf } from "../../../ledger/editorial/default-editorial.ts";
import { editorialFolder, type Locate } from "../../../ledger/editorial/locate.ts";
import { Editorial } from "../../../model/editorial/editorial.ts";
import { SiteFile } from "../../../model/editorial/site.ts";
import type { Problem } from "../../../model/problem.ts";
import { inSiteLanguage } from "../../../model/written-text.ts";
import { checkFile } from "./check-file.ts";
import { readTranslations } from "./read-translations.ts";
import { type YamlFile, yamlFile } from "./yaml-file.ts";

export interface ReadEditorial {
  readonly editorial: Editorial;
  readonly problems: readonly Problem[];
  /** The event that the documents are taken to be about, since nobody says and there is one war only; null = none. */
  readonly assumedSubject: string | null;
  /** Where an entry is, for problems that show only against the documents. */
  readonly locate: Locate;
}

/** The files, by the part of the editorial matter each one holds, as people write them. */
const { translations: _, site: __, ...lists } = Editorial.shape;
const parts = { site: SiteFile, ...lists };
type EditorialPart = keyof typeof parts;

export async function readEditorial(root: string): Promise<ReadEditorial> {
  const folder = join(root, editorialFolder);
  const problems: Problem[] = [...unknownFiles(folder)];
  const files = new Map<string, YamlFile>();
  const editorial: Record<string, unknown> = { ...defaultEditorial };
  for (const part of Object.keys(parts) as EditorialPart[]) {
    const name = `${part}.yaml`;
    const path = join(folder, name);
    if (!existsSync(path)) continue;
    const yaml = yamlFile(`${editorialFolder}/${name}`, readFileSync(path, "utf8"));
    files.set(name, yaml);
    // A file with nothing but comments holds nothing.
    if (yaml.value === null && yaml.problems.length === 0) continue;
    const checked = checkFile(yaml, parts[part] as z.ZodType<unknown>);
    if ("value" in checked)
      editorial[part] = part === "site" ? siteOf(checked.value as SiteFile) : checked.value;
    else problems.push(...checked.problems);
  }
  const translations = readTranslations(join(folder, "translations"), `${editorialFolder}/translations`);
  problems.push(...translations.problems);
  editorial["translations"] = translations.translations;
  const written = editorial as Editorial;
  return {
    editorial: inSiteLanguage(written, written.site.editions[0]!),
    problems,
    assumedSubject: assumedSubject(written, files.get("site.yaml")),
    locate: (file, path) => files.get(file)?.at(path) ?? { line: 1, column: 1 },
  };
}

/** `about: null` says that they are about no event. */
function assumedSubject({ events }: Editorial, file: YamlFile | undefined): string | null {
  const isSaid = Object.hasOwn((file?.value ?? {}) as object, "about");
  const [war, ...others] = events.filter(({ kind }) => kind === "war");
  return isSaid || !war || others.length > 0 ? null : war.id;
}

/** A file that nothing reads is a slip of its name, not a thing to pass over. */
function unknownFiles(folder: string): readonly Problem[] {
  if (!existsSync(folder)) return [];
  const known = [...Object.keys(parts).map((part) => `${part}.yaml`), "translations"];
  return readdirSync(folder)
    .filter((name) => !name.startsWith(".") && !known.includes(name))
    .sort()
    .map((name) => ({
      file: `${editorialFolder}/${name}`,
      line: 1,
      column: 1,
      expected: `one of ${known.join(", ")}`,
      found: name,
      todo: "rename or remove it",
    }));
}
