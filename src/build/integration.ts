/** The Astro integration: ingest before, the ledger as a module, and what is made from the finished pages after. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import sitemap from "@astrojs/sitemap";
import type { AstroIntegration } from "astro";
import type { Plugin, Rolldown } from "vite";
import type { Ledger } from "../model/ledger.ts";
import { chartStyles } from "./chart-styles.ts";
import { documentsId, documentsModule } from "./documents-module.ts";
import { ingest } from "./ingest.ts";
import { type Project, project } from "./project.ts";
import { releasesModule } from "./release/releases-module.ts";
import { serveSearch } from "./serve-search.ts";
import { watchContent } from "./watch-content.ts";

export function verbatim(): AstroIntegration {
  const here = project();
  return {
    name: "verbatim",
    hooks: {
      "astro:config:setup": async ({ command, updateConfig, addWatchFile }) => {
        // The editions and the address are part of the configuration: the server starts anew when they change.
        addWatchFile(join(here.content, "editorial/site.yaml"));
        if (command !== "preview" && !process.env["VERBATIM_INGESTED"]) await ingest(here);
        updateConfig({
          integrations: [siteMap(here)],
          // Beside the corpus, so that two corpora never share what one of them loaded.
          cacheDir: pathToFileURL(join(here.scratch, "astro/")),
          // Nothing inline: the policy of the pages allows no inline style, and scripts only by their hash.
          build: { inlineStylesheets: "never" },
          vite: {
            plugins: [
              ledgerModule(join(here.generated, "ledger.json")),
              documentsModule(join(here.generated, "sources")),
              chartStyles(),
              releasesModule(here.corpus),
            ],
            build: { assetsInlineLimit: 0, rolldownOptions: { onLog: muteDirectives } },
          },
        });
      },
      "astro:server:setup": ({ server, refreshContent, logger }) => {
        serveSearch(here, server);
        watchContent(here, [ledgerId, documentsId], { server, refreshContent, logger });
      },
    },
  };
}

/** Pages a reader may land on, with their editions; embeds and the search page are left out. */
function siteMap({ generated }: Project): AstroIntegration {
  const { editions } = (JSON.parse(readFileSync(join(generated, "ledger.json"), "utf8")) as Ledger).site;
  const [first = "en"] = editions;
  return sitemap({
    filter: (page) => !/\/(?:embed|search|v)\//u.test(page),
    i18n: {
      defaultLocale: first,
      locales: Object.fromEntries(editions.map((edition) => [edition, edition])),
    },
  });
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
