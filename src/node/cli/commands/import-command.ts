/** `npm run import -- INBOX`: a folder of files, as it is, becomes documents; `--again` reads unchanged files too. */
import { statSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { importInbox } from "../../import/import-inbox.ts";
import { importTable } from "../../import/import-table.ts";
import { openProject } from "../../open-project.ts";
import { UserError } from "../../user-error.ts";

const usage = "expected a folder to import: npm run import -- INBOX [--again]";

export async function importCommand(args: readonly string[]): Promise<number> {
  const asked = readArgs(args);
  if (!asked) {
    console.error(usage);
    return 2;
  }
  const found = statSync(asked.inbox, { throwIfNoEntry: false });
  if (!found?.isDirectory())
    throw new UserError(
      `${asked.inbox}: expected a folder, found ${found ? "a file" : "nothing there"}; check the path`,
    );
  const rows = await importInbox(openProject(), asked.inbox, asked.again);
  console.log(importTable(rows));
  return rows.some(({ state }) => state !== "skipped") ? 0 : 1;
}

function readArgs(args: readonly string[]): { readonly inbox: string; readonly again: boolean } | null {
  try {
    const options = { again: { type: "boolean", default: false } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [inbox] = positionals;
    return inbox === undefined || positionals.length > 1
      ? null
      : { inbox: resolve(inbox), again: values.again };
  } catch {
    return null;
  }
}
