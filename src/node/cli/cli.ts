/** The command line: `verbatim.mjs <command> …`, which the npm scripts call, sees to it that Node can run this file. */
import { isVerbose } from "./is-verbose.ts";
import { reportError } from "./report-error.ts";

import { runCommand } from "./run-command.ts";

// What no command awaits any more ends in the same words.
for (const event of ["uncaughtException", "unhandledRejection"] as const)
  process.on(event, (error) => {
    reportError(error, isVerbose());
    process.exit(1);
  });

process.exitCode = await runCommand(process.argv.slice(2));
