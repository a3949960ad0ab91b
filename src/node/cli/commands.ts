/** The commands, in the order of their use: what each does, how it relates to the folders, and how it is loaded. */
import type { FolderUse } from "./settle-folders.ts";

export interface Command extends FolderUse {
  /** Its arguments, as the help shows them. */
  readonly usage: string;
  /** What it does, in one line. */
  readonly does: string;
  /** Each command loads only what it needs; it returns the exit code. */
  readonly load: () => Promise<(args: readonly string[]) => Promise<number>>;
}

const ofProject = { project: true, framework: false };
const ofFramework = { project: true, framework: true };
const ofFiles = { project: false, framework: false };

export const commands: Readonly<Record<string, Command>> = {
  init: {
    ...ofFiles,
    usage: "[folder] [--yes]",
    does: "creates a project: folders, commented settings, a deploy workflow; never overwrites a file",
    load: async () => (await import("./commands/init-command.ts")).initCommand,
  },
  import: {
    ...ofProject,
    usage: "<inbox> [--again]",
    does: "converts a folder of files into documents: web pages, PDF, Word, tables, feeds, mail, text",
    load: async () => (await import("./commands/import-command.ts")).importCommand,
  },
  dev: {
    ...ofFramework,
    usage: "[--host <address>]",
    does: "serves the site while you work on it; changes show at once",
    load: async () => (await import("./commands/dev-command.ts")).devCommand,
  },
  build: {
    ...ofFramework,
    usage: "[--shard <part>/<of>] [--claims <file> …]",
    does: "makes the site, in dist/",
    load: async () => (await import("./commands/build-command.ts")).buildCommand,
  },
  serve: {
    ...ofProject,
    usage: "[--host <address>]",
    does: "serves the built site",
    load: async () => (await import("./commands/serve-command.ts")).serveCommand,
  },
  headers: {
    ...ofProject,
    usage: "nginx | apache | caddy",
    does: "prints a server configuration for the built site",
    load: async () => (await import("./commands/headers-command.ts")).headersCommand,
  },
  start: {
    ...ofFramework,
    usage: "[--host <address>]",
    does: "builds and serves",
    load: async () => (await import("./commands/start-command.ts")).startCommand,
  },
  extract: {
    ...ofFiles,
    usage: "[--explain | --text | --jsonl] <file> …",
    does: "prints the claims of any text files",
    load: async () => (await import("./commands/extract-command.ts")).extractCommand,
  },
  ingest: {
    ...ofProject,
    usage: "[--claims <file> …]",
    does: "reads the documents and prints what was found; --claims takes what extract --jsonl has read",
    load: async () => (await import("./commands/ingest-command.ts")).ingestCommand,
  },
  review: {
    ...ofFramework,
    usage: "[--list]",
    does: "opens the editor's desk; --list prints the claims that nobody has checked",
    load: async () => (await import("./commands/review-command.ts")).reviewCommand,
  },
  check: {
    ...ofProject,
    usage: "[--site <folder>]",
    does: "reports all problems of a project, or compares a built site with its checksums",
    load: async () => (await import("./commands/check-command.ts")).checkCommand,
  },
  upgrade: {
    ...ofProject,
    usage: "[--dry-run]",
    does: "updates the files of a project to this version",
    load: async () => (await import("./commands/upgrade-command.ts")).upgradeCommand,
  },
  release: {
    ...ofProject,
    usage: '<YYYY-MM-DD> [--reason "…"] [--no-quotes]',
    does: "keeps the charts of that day for good",
    load: async () => (await import("./commands/release-command.ts")).releaseCommand,
  },
};

/** What only this repository has: the package leaves it out. */
export const ownCommands: Readonly<Record<string, Command>> = {
  bench: {
    ...ofProject,
    usage: "",
    does: "times every stage",
    load: async () => (await import("./commands/bench-command.ts")).benchCommand,
  },
};

/** The help, a command a line. */
export function helpText(): string {
  const rows = Object.entries(commands).map(
    ([name, { usage, does }]) => [`${name} ${usage}`.trim(), does] as const,
  );
  const width = Math.max(...rows.map(([left]) => left.length));
  return [
    "verbatim <command> [--project <folder>] [--out <folder>] [--verbose]",
    "",
    ...rows.map(([left, does]) => `  ${left.padEnd(width)}  ${does}`),
    "",
    "  --project  the project; else VERBATIM_CORPUS, else the current folder if it holds seeds/ or content/",
    "  --out      where the site goes; else VERBATIM_OUT, else dist/ of the project",
    "  SITE_URL   where the site will be served; else the address in site.yaml",
  ].join("\n");
}
