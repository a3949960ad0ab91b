/** Finds a Chromium for the browser tests, or gets one; never lets them be skipped in silence. */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge"];

/** Path of an executable. Throws one clear message when every way failed. */
export function findBrowser(): string {
  const found = installed();
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
    const now = installed();
    if (now) return now;
  }
  throw new Error(
    `expected a Chromium for the browser tests, found none (tried ${names.join(", ")} on the path${tried.map((way) => `; ${way}`).join("")}); ` +
      "install one: npx playwright install chromium, or your system's chromium package, or set VERBATIM_BROWSER to its path",
  );
}

function installed(): string | null {
  const own = chromium.executablePath();
  const candidates = [process.env["VERBATIM_BROWSER"] ?? "", own, ...onPath()];
  return candidates.find((path) => path !== "" && existsSync(path)) ?? null;
}

function onPath(): readonly string[] {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const suffix = process.platform === "win32" ? ".exe" : "";
  const mac = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
  return [...names.flatMap((name) => folders.map((folder) => join(folder, name + suffix))), mac];
}

/** Playwright's own download first; Debian's package where we may install it. */
function waysToInstall(): readonly (readonly string[])[] {
  const playwright = ["npx", "playwright", "install", "chromium"];
  const debian = existsSync("/etc/debian_version") && process.getuid?.() === 0;
  return debian
    ? [playwright, ["apt-get", "update", "-qq"], ["apt-get", "install", "-y", "-qq", "chromium"]]
    : [playwright];
}
