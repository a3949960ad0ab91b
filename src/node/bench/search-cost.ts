/** What the search of a built site costs a reader, measured in a real Chromium: bytes of the first query, script of new ones. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { type Browser, chromium, type Page } from "playwright";
import { siteHandler } from "../output/site-handler.ts";
import { installedBrowser } from "./installed-browser.ts";
import { scriptTime } from "./script-time.ts";

export interface QueryCost {
  /** As it is in the address: `q=peace&kind=killed`. */
  readonly query: string;
  /** Milliseconds of processor time that scripts took. */
  readonly script: number;
  /** Milliseconds from the question to the answer on the page. */
  readonly wall: number;
  /** Sentences shown. */
  readonly shown: number;
}

export interface SearchCost {
  /** Everything fetched from the approach of the box to the first answer, compressed, in bytes. */
  readonly bytes: number;
  readonly queries: readonly QueryCost[];
}

/**
 * Measured on two pages, the lower of each pair: what else the machine does can only add.
 * @param first the query of the first search; each of `queries` is then asked for the first time.
 */
export async function searchCost(
  dist: string,
  first: string,
  queries: readonly string[],
): Promise<SearchCost> {
  const server = createServer(siteHandler(dist, "/"));
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const executablePath = installedBrowser();
  const browser = await chromium.launch({
    args: ["--no-sandbox"],
    ...(executablePath === null ? {} : { executablePath }),
  });
  try {
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const bytes = await firstBytes(await browser.newPage(), address, first);
    const once = await costs(browser, `${address}search/`, first, queries);
    const again = await costs(browser, `${address}search/`, first, queries);
    return { bytes, queries: once.map((cost, i) => (cost.script <= again[i]!.script ? cost : again[i]!)) };
  } finally {
    await browser.close();
    server.close();
  }
}

/** What the box fetches from its approach to its first answer, as a host that compresses would send it. */
async function firstBytes(page: Page, address: string, query: string): Promise<number> {
  await page.goto(address);
  await page.waitForLoadState("networkidle");
  const weights: Promise<number>[] = [];
  page.on("response", (response) =>
    weights.push(response.body().then((body) => Math.min(body.length, gzipSync(body, { level: 9 }).length))),
  );
  await page.locator("#search-box").click();
  await page.locator("#search-box").fill(query);
  await page.locator("[role=option]").first().waitFor();
  await page.waitForLoadState("networkidle");
  const sum = (await Promise.all(weights)).reduce((total, n) => total + n, 0);
  await page.close();
  return sum;
}

/** Each query once, new to a page that has answered the first. */
async function costs(
  browser: Browser,
  address: string,
  first: string,
  queries: readonly string[],
): Promise<readonly QueryCost[]> {
  const page = await browser.newPage();
  await page.goto(address);
  await page.locator("#search-query").fill(first);
  await page.locator("form[data-ready]").waitFor();
  const found: QueryCost[] = [];
  for (const query of queries) found.push(await costOf(browser, page, query));
  await page.close();
  return found;
}

async function costOf(browser: Browser, page: Page, query: string): Promise<QueryCost> {
  await browser.startTracing(page, { categories: ["devtools.timeline", "v8", "v8.execute"] });
  const wall = await show(page, query);
  const trace = await browser.stopTracing();
  const shown = await page.locator("ol[data-results] > li").count();
  return { query, script: scriptTime(trace.toString("utf8")), wall, shown };
}

/** Goes to an address of the search page as the back button does, and waits for its answer. */
function show(page: Page, query: string): Promise<number> {
  return page.evaluate(async (wanted) => {
    const form = document.querySelector<HTMLFormElement>("form[data-search-page]")!;
    const startedAt = performance.now();
    const answered = new Promise<void>((ready, fail) => {
      setTimeout(() => fail(new Error(`no answer to ${wanted}`)), 30_000);
      const watch = new MutationObserver(() => {
        watch.disconnect();
        ready();
      });
      watch.observe(form, { attributeFilter: ["data-ready"] });
    });
    history.pushState(null, "", `${location.pathname}?${wanted}`);
    dispatchEvent(new PopStateEvent("popstate"));
    await answered;
    return performance.now() - startedAt;
  }, query);
}
