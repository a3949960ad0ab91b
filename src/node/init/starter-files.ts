/** What a new project holds, as texts by their paths. Nothing here looks at the disk; `begin-project.ts` writes what is missing. */
import { stringify } from "yaml";
import { deployFiles } from "./deploy-files.ts";
import { schemaFiles, schemaHint } from "./schema-files.ts";
import { starterExplainer } from "./starter-explainer.ts";
import { starterYaml } from "./starter-yaml.ts";

/** What is asked of the person who begins a project. */
export interface Answers {
  readonly title: string;
  /** Languages of the site, the first at the root. */
  readonly editions: readonly string[];
  readonly publisher: string | null;
  /** An e-mail address or a page. */
  readonly contact: string | null;
  /** The day it is begun, `YYYY-MM-DD`. */
  readonly day: string;
  /** Version of the program. */
  readonly version: string;
}

export function starterFiles(answers: Answers): Readonly<Record<string, string>> {
  const [language = "en"] = answers.editions;
  return {
    "inbox/.gitkeep": "",
    "seeds/.gitkeep": "",
    ".gitignore": "node_modules/\n# made by verbatim\ndist/\n.verbatim/\ncontent/generated/\n",
    ...starterYaml,
    ...schemaFiles(),
    "content/editorial/site.yaml": siteYaml(answers),
    [`content/explainers/${language}/what-is-here.mdx`]: starterExplainer(language, answers.day),
    ...deployFiles,
  };
}

function siteYaml({ title, editions, publisher, contact, version }: Answers): string {
  const line = (key: string, value: unknown) => stringify({ [key]: value }, { lineWidth: 0 });
  const asked = (key: string, value: string | null, example: string) =>
    value === null ? `# ${line(key, example)}` : line(key, value);
  return [
    schemaHint("site"),
    "# What the site is, where it is served and who is responsible for it. Every line is optional.",
    "# A text may be given for each language: title: { en: The ferry war, vi: Cuộc chiến phà }",
    line("title", title),
    `# ${line("description", "What the documents say of the ferry war, each figure with its sentence.")}`,
    "# Where it will be served, with a path if it stands below one; SITE_URL in the environment goes before it.",
    `# ${line("address", "https://example.org/ferry-war/")}`,
    "# Who publishes it, and where to write about an error (an e-mail address or a page).",
    asked("publisher", publisher, "The Harbour Archive"),
    asked("contact", contact, "errors@example.org"),
    "# Licence of the site's own texts, charts and data; the documents stay their owners'.",
    "# licence: { name: CC BY 4.0, url: https://creativecommons.org/licenses/by/4.0/ }\n",
    "# Languages the site is read in; the first stands at the root.",
    line("editions", editions),
    "# The event of events.yaml that all documents are about, unless they say otherwise.",
    "# about: ferry-war\n",
    "# Version of Verbatim this project was written for; verbatim upgrade brings it to a newer one.",
    line("verbatim", version),
  ]
    .map((text) => (text.endsWith("\n") ? text : `${text}\n`))
    .join("");
}
