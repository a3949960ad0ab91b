/** The Astro integration: ingest before, the ledger as a module, and what is made from the finished pages after. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { AstroIntegration } from "astro";
import type { Plugin, Rolldown } from "vite";
import type { Problem } from "../../model/problem.ts";
import { project } from "../project.ts";
import { releasesModule } from "../release/releases-module.ts";
import { buildRunOf } from "./build-run.ts";
import { devIngest } from "./dev-ingest.ts";
import { documentsModule } from "./documents-module.ts";
import { siteMap } from "./site-map.ts";

export function verbatim(): AstroIntegration {
  const here = project();
  let ofExplainers: readonly Problem[] = [];
  return {
    name: "verbatim",
    hooks: {
      "astro:config:setup": async ({ command, config, updateConfig, addWatchFile }) => {
        // The editions and the address are part of the configuration: the server starts again when they change.
        addWatchFile(join(here.content, "editorial/site.yaml"));
        const run = buildRunOf(config);
        // A build has begun it on a thread of its own.
        // Types need no documents: `npm run check` must reach the compiler whatever is wrong with a language pack.
        if (command !== "preview" && command !== "sync" && !run) ({ ofExplainers } = await devIngest());
        updateConfig({
          integrations: await siteMap(run),
          // Next to the corpus, so that two corpora never share what one of them loaded.
          cacheDir: pathToFileURL(join(here.scratch, "astro/")),
          // Nothing inline but what the pages put there themselves: the policy names it by its hash.
          build: { inlineStylesheets: "never" },
          vite: {
            plugins: [
              ledgerModule(join(here.generated, "ledger.json")),
              documentsModule(join(here.generated, "sources")),
              releasesModule(here.corpus),
            ],
            build: { assetsInlineLimit: 0, rolldownOptions: { onLog: muteDirectives } },
          },
        });
      },
      "astro:server:setup": async ({ server, refreshContent, logger }) => {
        // Both bring all of ingest with them, which a build has loaded elsewhere.
        const { serveSearch } = await import("../search/serve-search.ts");
        const { watchContent } = await import("./watch-content.ts");
        serveSearch(here, server);
        watchContent(here, [ledgerId], { server, refreshContent, logger }, ofExplainers);
      },
    },
  };
}

/** Each MDX module makes the bundler print nine lines about a directive that Astro itself put there. */
function muteDirectives(
  level: Rolldown.LogLevel,
  log: Rolldown.RolldownLog,
  report: (level: Rolldown.LogLevel, log: Rolldown.RolldownLog) => void,
): void {
  if (log.code !== "MODULE_LEVEL_DIRECTIVE") report(level, log);
}

const moduleName = "verbatim:ledger";
const ledgerId = `\0${moduleName}`;

/** `import { ledger } from "verbatim:ledger"`: read from disk when the pages run, never bundled. */
function ledgerModule(file: string): Plugin {
  return {
    name: "verbatim-ledger",
    resolveId: (id) => (id === moduleName ? ledgerId : null),
    load: (id) =>
      id === ledgerId
        ? `import { readFileSync } from "node:fs";\nexport const ledger = JSON.parse(readFileSync(${JSON.stringify(file)}, "utf8"));`
        : null,
  };
}
