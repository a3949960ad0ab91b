/**
 * Runs the browser tests: finds a browser, builds the site twice (at the root, and below a base path), serves both
 * on free ports, and hands the addresses to Playwright. Arguments go to Playwright.
 */
import { spawn, spawnSync } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { siteHandler } from "../../src/node/output/site-handler.ts";
import { project } from "../../src/node/project.ts";
import { findBrowser } from "./find-browser.ts";

const base = "/karabakh";
const { root } = project();
const sites = [
  { name: "SITE", base: "/", out: `${root}/.verbatim/test-root`, url: "https://verbatim.example/" },
  { name: "SITE_BELOW", base, out: `${root}/.verbatim/test-below`, url: `https://verbatim.example${base}/` },
];

const env: Record<string, string | undefined> = { ...process.env, VERBATIM_BROWSER: findBrowser() };
for (const site of sites) {
  if (!process.env["VERBATIM_BUILT"]) {
    const built = spawnSync(process.execPath, [`${root}/src/node/cli/cli.ts`, "build"], {
      cwd: root,
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, VERBATIM_OUT: site.out, SITE_URL: site.url },
    });
    if (built.status !== 0) process.exit(built.status ?? 1);
  }
  const server = createServer(siteHandler(site.out, site.base));
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  env[site.name] =
    `http://127.0.0.1:${(server.address() as AddressInfo).port}${site.base === "/" ? "" : site.base}`;
  env[`${site.name}_DIST`] = site.out;
}

const playwright = spawn(
  process.execPath,
  [`${root}/node_modules/@playwright/test/cli.js`, "test", ...process.argv.slice(2)],
  { cwd: root, stdio: "inherit", env },
);
playwright.on("exit", (code) => process.exit(code ?? 1));
