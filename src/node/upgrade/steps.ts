/**
 * What changes in a project's files from one version of the program to the next: a step for each thing, in order. A step
 * is pure, changes nothing the second time, and keeps comments and order, since people wrote these files.
 */
import { projectFiles } from "../init/project-files.ts";
import { schemaHint } from "../init/schema-files.ts";

const siteYaml = "content/editorial/site.yaml";

/** Texts by their paths from the project's folder. */
export type Files = Readonly<Record<string, string>>;

export interface Step {
  /** Projects written for a version before this one need it. */
  readonly before: string;
  /** What it does, for the person whose files these are. */
  readonly does: string;
  /** @returns the files that change, as they become. */
  readonly apply: (files: Files) => Files;
}

export const steps: readonly Step[] = [
  {
    before: "0.2.0",
    does: "site.yaml names the three editions that a site had where it named none; now it has one",
    apply: (files) => {
      const text = files[siteYaml] ?? "";
      return /^editions:/mu.test(text) ? {} : { [siteYaml]: `editions: [en, vi, id]\n${text}` };
    },
  },
  {
    before: "0.2.0",
    does: "editorial files name their schema in the first line, so that editors complete and check them",
    apply: (files) =>
      Object.fromEntries(
        projectFiles.flatMap(({ name, path }) => {
          const text = files[path];
          const isEditorial = /^content\/editorial\/[^/]+\.yaml$/u.test(path);
          return text === undefined || !isEditorial || /^# yaml-language-server:/mu.test(text)
            ? []
            : [[path, `${schemaHint(name)}\n${text}`]];
        }),
      ),
  },
];
