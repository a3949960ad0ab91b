/** `verbatim init [folder] [--yes]`: begins a project, with at most four questions, and none where nobody can answer. */
import { statSync } from "node:fs";
import { basename, resolve } from "node:path";
import { createInterface } from "node:readline/promises";
import { parseArgs } from "node:util";
import { interfaceLanguages } from "../../../i18n/strings.ts";
import { beginProject } from "../../init/begin-project.ts";
import { installedAs } from "../../init/installed-as.ts";
import type { Answers } from "../../init/starter-files.ts";
import { programVersion } from "../../program-version.ts";
import { project } from "../../project.ts";
import { UserError } from "../../user-error.ts";

const usage = "expected one folder, or none for the current one: verbatim init [folder] [--yes]";

export async function initCommand(args: readonly string[]): Promise<number> {
  const asked = readArgs(args);
  if (!asked) {
    console.error(usage);
    return 2;
  }
  const { folder, yes } = asked;
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found && !found.isDirectory())
    throw new UserError(
      `${folder}: expected a new folder or one that is there, found a file; choose another name`,
    );
  const { root } = project({});
  if (folder === root)
    throw new UserError(`${folder}: this is the program's own folder; choose another, such as ../my-site`);
  const plain = plainAnswers(folder);
  const answers = yes || !process.stdin.isTTY || !process.stdout.isTTY ? plain : await ask(plain);
  const program = installedAs(root, folder);
  const { created, kept } = beginProject(folder, answers, program);
  for (const path of created) console.log(`made  ${path}`);
  for (const path of kept) console.log(`kept  ${path}`);
  console.log(nextSteps(folder, program));
  return 0;
}

function readArgs(args: readonly string[]): { readonly folder: string; readonly yes: boolean } | null {
  try {
    const options = { yes: { type: "boolean", short: "y", default: false } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [folder = ".", ...more] = positionals;
    return more.length > 0 ? null : { folder: resolve(folder), yes: values.yes };
  } catch {
    return null;
  }
}

function plainAnswers(folder: string): Answers {
  const words = basename(folder).replaceAll(/[-_]+/gu, " ").trim() || "My site";
  const title = words[0]!.toUpperCase() + words.slice(1);
  return {
    title,
    editions: ["en"],
    publisher: null,
    contact: null,
    day: new Date().toISOString().slice(0, 10),
    version: programVersion(),
  };
}

async function ask(plain: Answers): Promise<Answers> {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  try {
    const title = (await lines.question(`Name of the site [${plain.title}]: `)).trim() || plain.title;
    const languages = await lines.question(
      `Languages it is read in, the first at the root (${interfaceLanguages.join(", ")}) [en]: `,
    );
    const named = languages
      .toLowerCase()
      .split(/[^a-z]+/u)
      .filter((code) => interfaceLanguages.includes(code));
    const editions = named.length > 0 ? [...new Set(named)] : plain.editions;
    const publisher = (await lines.question("Publisher (optional): ")).trim() || null;
    const contact =
      (await lines.question("E-mail address or page for error reports (optional): ")).trim() || null;
    return { ...plain, title, editions, publisher, contact };
  } finally {
    lines.close();
  }
}

function nextSteps(folder: string, program: string | null): string {
  const go = folder === process.cwd() ? [] : [`cd ${folder}`];
  const install = program === null ? ["npm install <the packed program>.tgz"] : [];
  const steps = [...go, ...install, "put your files into inbox/", "npm run import && npm run dev"];
  return `\nNext:\n${steps.map((step) => `  ${step}`).join("\n")}`;
}
