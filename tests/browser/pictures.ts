/**
 * `npm run pictures`: takes the pictures of the README from the built site (`npm run build` first), always of the same
 * pages and sizes, so that anybody can take them again.
 */
import { mkdirSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { chromium } from "playwright";
import sharp from "sharp";
import { siteHandler } from "../../src/node/output/site-handler.ts";
import { project } from "../../src/node/project.ts";
import { findBrowser } from "./find-browser.ts";

const { root, dist } = project();
const folder = join(root, "docs/pictures");

const pictures = [
  { name: "first-page", path: "/", width: 1280, height: 860 },
  { name: "document", path: "/sources/002/#s14", width: 1280, height: 760 },
  { name: "embed", path: "/embed/deaths-by-war/", width: 720, height: 822 },
] as const;

const server = createServer(siteHandler(dist, "/"));
await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const browser = await chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox"] });
mkdirSync(folder, { recursive: true });
for (const { name, path, width, height } of pictures) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: "light" });
  // As a reader sees it who has been here before: the first page of a visit only brings the typeface.
  await page.addInitScript(() => sessionStorage.setItem("typeface", "here"));
  await page.goto(site + path, { waitUntil: "load" });
  await page.evaluate(() => document.fonts.ready);
  const picture = await page.screenshot();
  await sharp(picture)
    .png({ palette: true, quality: 90 })
    .toFile(join(folder, `${name}.png`));
  await page.close();
}
await browser.close();
server.close();
