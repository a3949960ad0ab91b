/** Changes of whole files made at the desk, each of which can be taken back as long as nobody has changed the file since. */
import { existsSync, rmSync } from "node:fs";
import { UserError } from "../../user-error.ts";
import { readText, writeText } from "./review-entries.ts";

export interface FileSteps {
  /** @param texts by the paths of the files. @returns the number of the step. */
  readonly write: (texts: ReadonlyMap<string, string>) => number;
  /** Throws a UserError where a file is no longer as the step left it, and then changes none. */
  readonly undo: (step: number) => void;
}

interface Change {
  readonly file: string;
  /** null = the file was made. */
  readonly before: string | null;
  readonly after: string;
}

export function fileSteps(): FileSteps {
  const steps: (readonly Change[])[] = [];
  return {
    write: (texts) => {
      const changes = [...texts].map(([file, after]): Change => {
        const before = existsSync(file) ? readText(file) : null;
        writeText(file, after);
        return { file, before, after };
      });
      return steps.push(changes) - 1;
    },
    undo: (step) => {
      const changes = steps[step] ?? [];
      const changed = changes.find(({ file, after }) => readText(file) !== after);
      if (changed) throw new UserError(`${changed.file} was changed since; change it by hand`);
      for (const { file, before } of changes) {
        if (before === null) rmSync(file);
        else writeText(file, before);
      }
      steps[step] = [];
    },
  };
}
