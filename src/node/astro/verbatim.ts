/** The Astro integration: ingest before, the ledger as a module, and what is made from the finished pages after. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { AstroIntegration } from "astro";
import { isRunnableDevEnvironment, type Plugin, type Rolldown, type ViteDevServer } from "vite";
import { ProblemsError } from "../../model/problem.ts";
import type { SourceHead } from "../../model/sources/source-entry.ts";
import { project } from "../project.ts";
import { releasesModule } from "../release/releases-module.ts";
import { buildRun } from "./build-run.ts";
import { devIngest, latestDevIngest } from "./dev-ingest.ts";
import { documentHeads } from "./document-heads.ts";
import { documentsModule } from "./documents-module.ts";
import { siteMap } from "./site-map.ts";

export function verbatim(): AstroIntegration {
  const here = project();
  return {
    name: "verbatim",
    hooks: {
      "astro:config:setup": async ({ command, config, isRestart, updateConfig, addWatchFile }) => {
        // The editions and the address are part of the configuration: the server starts again when they change.
        addWatchFile(join(here.content, "editorial/site.yaml"));
        const run = buildRun.of(config);
        // The loader of the documents waits for the first ingest, which begins before the framework is loaded; no loader
        // runs when the server starts again. A build has begun its own. Types need no documents: `npm run check` must
        // reach the compiler whatever is wrong with a language pack.
        if (command === "dev" && !isRestart) void (latestDevIngest() ?? devIngest());
        else if (command === "dev" || (command === "build" && !run)) await devIngest();
        updateConfig({
          integrations: await siteMap(run),
          // Next to the corpus, so that two corpora never share what one of them loaded.
          cacheDir: pathToFileURL(join(here.scratch, "astro/")),
          // Nothing inline but what the pages put there themselves: the policy names it by its hash.
          build: { inlineStylesheets: "never" },
          vite: {
            plugins: [
              ledgerModule(join(here.generated, "ledger.json")),
              documentHeads.plugin(run ? () => run.heads : latestHeads),
              documentsModule(join(here.generated, "sources")),
              releasesModule(here.corpus),
            ],
            build: { assetsInlineLimit: 0, rolldownOptions: { onLog: muteDirectives } },
          },
        });
      },
      "astro:server:setup": async ({ server, refreshContent, logger }) => {
        ignoreSourceMaps(server);
        // Of no use to a build.
        const { serveSearch } = await import("../search/serve-search.ts");
        const { watchContent } = await import("./watch-content.ts");
        serveSearch(here, server);
        watchContent(here, [ledgerId], { server, refreshContent, logger });
      },
    },
  };
}

/** Null where nothing could be read: the development server says why. */
async function latestHeads(): Promise<readonly SourceHead[] | null> {
  try {
    return (await latestDevIngest())?.heads ?? null;
  } catch (error) {
    if (error instanceof ProblemsError) return null;
    throw error;
  }
}

/**
 * Vite has Node parse the source map of each module that a page runs, which takes a fifth of the time of a page after a
 * change. Errors still name the right lines: the server maps them back itself.
 */
function ignoreSourceMaps({ environments }: ViteDevServer): void {
  // A runner turns the maps on when it is made, which is when it is first used.
  for (const environment of Object.values(environments))
    if (isRunnableDevEnvironment(environment)) void environment.runner;
  process.setSourceMapsEnabled(false);
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
