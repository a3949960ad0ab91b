/** The Astro integration: ingest before, the ledger as a module, and what is made from the finished pages after. */
import { join } from "node:path";
import type { AstroIntegration } from "astro";
import type { Plugin } from "vite";
import { ingest } from "./ingest.ts";
import { project } from "./project.ts";

export function verbatim(): AstroIntegration {
  const here = project();
  return {
    name: "verbatim",
    hooks: {
      "astro:config:setup": async ({ command, updateConfig }) => {
        if (command !== "preview" && !process.env["VERBATIM_INGESTED"]) await ingest(here);
        updateConfig({ vite: { plugins: [ledgerModule(join(here.generated, "ledger.json"))] } });
      },
    },
  };
}

const moduleName = "verbatim:ledger";

/** `import { ledger } from "verbatim:ledger"`: read from disk when the pages run, never bundled. */
function ledgerModule(file: string): Plugin {
  return {
    name: "verbatim-ledger",
    resolveId: (id) => (id === moduleName ? `\0${moduleName}` : null),
    load: (id) =>
      id === `\0${moduleName}`
        ? `import { readFileSync } from "node:fs";\nexport const ledger = JSON.parse(readFileSync(${JSON.stringify(file)}, "utf8"));`
        : null,
  };
}
