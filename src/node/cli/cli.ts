/** The command line: `node src/node/cli/cli.ts <command> …`; the npm scripts call it. */
import { ProblemsError } from "../../model/problem.ts";

/** Each command loads only what it needs; it returns the exit code. */
type Command = (args: readonly string[]) => Promise<number>;
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  ingest: async () => (await import("./commands/ingest-command.ts")).ingestCommand,
  extract: async () => (await import("./commands/extract-command.ts")).extractCommand,
  review: async () => (await import("./commands/review-command.ts")).reviewCommand,
  build: async () => (await import("./commands/build-command.ts")).buildCommand,
  release: async () => (await import("./commands/release-command.ts")).releaseCommand,
  serve: async () => (await import("./commands/serve-command.ts")).serveCommand,
  start: async () => (await import("./commands/start-command.ts")).startCommand,
  bench: async () => (await import("./commands/bench-command.ts")).benchCommand,
  dev: async () => (await import("./commands/dev-command.ts")).devCommand,
};

const [name = "", ...args] = process.argv.slice(2);
const load = commands[name];
if (load) {
  try {
    process.exitCode = await (await load())(args);
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    console.error(`${error.message}\n\n${error.problems.length} problem(s); nothing was changed.`);
    process.exitCode = 1;
  }
} else {
  console.error(
    `expected a command (${Object.keys(commands).join(", ")}), found ${JSON.stringify(name)}; name one`,
  );
  process.exitCode = 2;
}
