/** Finds a Chromium for the browser tests, or gets one; never lets them be skipped in silence. */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { browserNames, installedBrowser } from "../../src/node/bench/installed-browser.ts";

/** Path of an executable. Throws one clear message when every way failed. */
export function findBrowser(): string {
  const found = installedBrowser();
  if (found) return found;
  const tried: string[] = [];
  for (const [command, ...args] of waysToInstall()) {
    tried.push([command, ...args].join(" "));
    console.error(`No Chromium found; trying: ${tried.at(-1)}`);
    try {
      execFileSync(command!, args, { stdio: ["ignore", "inherit", "inherit"] });
    } catch {
      continue;
    }
    const now = installedBrowser();
    if (now) return now;
  }
  throw new Error(
    `expected a Chromium for the browser tests, found none (tried ${browserNames.join(", ")} on the path${tried.map((way) => `; ${way}`).join("")}); ` +
      "install one: npx playwright install chromium, or your system's chromium package, or set VERBATIM_BROWSER to its path",
  );
}

/** Playwright's own download first; Debian's package where we may install it. */
function waysToInstall(): readonly (readonly string[])[] {
  const playwright = ["npx", "playwright", "install", "chromium"];
  const debian = existsSync("/etc/debian_version") && process.getuid?.() === 0;
  return debian
    ? [playwright, ["apt-get", "update", "-qq"], ["apt-get", "install", "-y", "-qq", "chromium"]]
    : [playwright];
}
