/** Browser tests, run by `tests/browser/run.ts`, which names the browser and the sites. */
import { defineConfig } from "@playwright/test";

export default defineConfig({
  testDir: "tests/browser",
  fullyParallel: true,
  workers: 2,
  forbidOnly: !!process.env["CI"],
  retries: 0,
  timeout: 30_000,
  reporter: [["list", { printSteps: false }]],
  use: {
    baseURL: `${process.env["SITE"]}/`,
    locale: "en-GB",
    timezoneId: "UTC",
    launchOptions: {
      executablePath: process.env["VERBATIM_BROWSER"] ?? "",
      args: [
        "--no-sandbox",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
});
