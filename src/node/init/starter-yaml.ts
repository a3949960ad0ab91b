/** The editorial files of a new project: nothing but comments, the last of which is an example to uncomment. */
import { projectFiles } from "./project-files.ts";
import { schemaHint } from "./schema-files.ts";

/** The example of a file is below this line of it, so that a test can take the marks away and read it. */
export const exampleBegins = "# Example:";

/** By their paths. The file of the site is written from the answers, and those of others by other hands. */
export const starterYaml: Readonly<Record<string, string>> = Object.fromEntries(
  projectFiles
    .filter(({ path, name }) => name !== "site" && /^content\/editorial\/[^/]+$/u.test(path))
    .map(({ name, path, about, example }) => [
      path,
      `${schemaHint(name)}\n${comment(about)}\n#\n${exampleBegins}\n${comment(example)}\n`,
    ]),
);

function comment(text: string): string {
  return text
    .split("\n")
    .map((line) => `# ${line}`)
    .join("\n");
}
