/** Where a Chromium is on this machine: the one named, the one Playwright brings, one on the path. */
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright";

/** What it may be called on the path. */
export const browserNames = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
  "msedge",
];

/** Path of an executable; null = none. */
export function installedBrowser(): string | null {
  const candidates = [process.env["VERBATIM_BROWSER"] ?? "", chromium.executablePath(), ...onPath()];
  return candidates.find((path) => path !== "" && existsSync(path)) ?? null;
}

function onPath(): readonly string[] {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const suffix = process.platform === "win32" ? ".exe" : "";
  const mac = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
  return [...browserNames.flatMap((name) => folders.map((folder) => join(folder, name + suffix))), mac];
}
