/** The built site in a real browser: every page sound, every figure leading to its words, in every edition. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";

const dist = process.env["SITE_DIST"]!;
const below = process.env["SITE_BELOW"]!;

/** Paths of all pages of the built site. */
function pagesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith("index.html") && !/^v\//u.test(file))
    .map((file) => `/${file.slice(0, -"index.html".length)}`)
    .sort();
}
const pages = pagesIn(dist);
const sitePages = pages.filter((path) => !/\/embed\//u.test(path));

/** One page of each kind, for the checks that cost much. */
const kinds = [
  "/",
  "/explainers/",
  "/explainers/ceasefires/",
  "/charts/",
  "/charts/deaths-by-war/",
  "/timeline/",
  "/events/",
  "/events/war-2020/",
  "/sources/",
  "/sources/000/",
  "/compare/002/003/",
  "/glossary/",
  "/about/",
  "/coverage/",
  "/contradictions/",
  "/changes/",
  "/data/",
  "/search/",
];
const editions = ["", "/vi", "/id"];

/** Collects what the console and the network complain about while `visit` runs. */
async function complaints(page: Page, visit: () => Promise<unknown>): Promise<readonly string[]> {
  const found: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning")
      found.push(`${page.url()} ${message.text()}`);
  });
  page.on("pageerror", (error) => found.push(`${page.url()} ${error.message}`));
  page.on("requestfailed", (request) => {
    // What a page was still loading when the test went on to the next one has not failed.
    if (request.failure()?.errorText !== "net::ERR_ABORTED")
      found.push(`${page.url()} failed: ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) found.push(`${page.url()} ${response.status()}: ${response.url()}`);
  });
  await visit();
  return found;
}

test("there are pages to look at, in three editions", () => {
  for (const edition of editions) for (const kind of kinds) expect(pages).toContain(`${edition}${kind}`);
});

test("no page has an error, a warning or a broken file, nor asks anyone else for anything", async ({
  page,
}) => {
  test.setTimeout(240_000);
  const origin = new URL(process.env["SITE"]!).origin;
  const foreign: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith("data:")) foreign.push(request.url());
  });
  const found = await complaints(page, async () => {
    for (const path of pages) await page.goto(path.slice(1), { waitUntil: "load" });
  });
  expect(found).toEqual([]);
  expect(foreign).toEqual([]);
});

/** Every link and anchor of every page, checked on the files: faster than a browser and just as true. */
function deadLinks(folder: string, base: string): readonly string[] {
  const files = new Map<string, { readonly html: string; readonly ids: ReadonlySet<string> }>();
  const all = new Set(readdirSync(folder, { recursive: true, encoding: "utf8" }));
  for (const path of pagesIn(folder)) {
    const html = readFileSync(join(folder, path, "index.html"), "utf8");
    files.set(path, { html, ids: new Set(Array.from(html.matchAll(/\sid="([^"]+)"/gu), ([, id]) => id!)) });
  }
  const dead: string[] = [];
  for (const [path, { html }] of files) {
    for (const [, raw] of html.matchAll(/\s(?:href|src|action)="([^"]*)"/gu)) {
      const href = raw!.replaceAll("&amp;", "&");
      if (/^(?:mailto:|data:|javascript:)/u.test(href)) continue;
      const url = new URL(href, `https://verbatim.example${base}${path}`);
      if (url.origin !== "https://verbatim.example") continue;
      if (!url.pathname.startsWith(`${base}/`)) {
        dead.push(`${path}: ${href} leaves the base path`);
        continue;
      }
      const target = decodeURIComponent(url.pathname.slice(base.length));
      const found = files.get(target);
      const hash = decodeURIComponent(url.hash.slice(1));
      // A fixed version is no page of this build, but it is there.
      const file = target.slice(1).replace(/\/$/u, "/index.html");
      if (!found && !all.has(file)) dead.push(`${path}: ${href}`);
      else if (found && hash !== "" && !found.ids.has(hash)) dead.push(`${path}: ${href} (no such anchor)`);
    }
  }
  return [...new Set(dead)];
}

test("no link and no anchor is dead, on any page", () => {
  expect(deadLinks(dist, "")).toEqual([]);
});

test("the same holds for the site below a base path", async ({ page }) => {
  expect(deadLinks(process.env["SITE_BELOW_DIST"]!, "/karabakh")).toEqual([]);
  const found = await complaints(page, async () => {
    for (const path of ["/", "/sources/000/", "/vi/charts/deaths-by-war/"])
      await page.goto(`${below}${path}`);
  });
  expect(found).toEqual([]);
});

test("a mark of a chart leads to its sentence, which is lit", async ({ page }) => {
  await page.goto("charts/deaths-by-war/");
  const mark = page.locator("svg a[data-claim]:visible").first();
  const href = await mark.getAttribute("href");
  await mark.click();
  await page.waitForURL(`**${href}`);
  const id = new URL(page.url()).hash.slice(1);
  const target = page.locator(`[id="${id}"]`);
  await expect(target).toBeInViewport();
  const lit = await target.evaluate(
    (element) => getComputedStyle(element.closest(".sentence") ?? element).backgroundColor,
  );
  expect(lit).not.toBe("rgba(0, 0, 0, 0)");
});

test("every figure on every page leads to a sentence that says it", async ({ request }) => {
  const claims = (await (await request.get("data/claims.json")).json()) as readonly {
    readonly id: string;
    readonly quote: string;
    readonly sentence: { readonly id: string; readonly text: string };
    readonly source: string;
  }[];
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const wrong: string[] = [];
  let seen = 0;
  for (const path of sitePages) {
    const html = readFileSync(join(dist, path, "index.html"), "utf8");
    for (const [, id] of html.matchAll(/\sdata-claim="([^"]+)"/gu)) {
      seen++;
      const claim = byId.get(id!);
      if (!claim) wrong.push(`${path}: ${id} is no claim`);
      else if (!claim.sentence.text.includes(claim.quote))
        wrong.push(`${path}: ${id} quotes what is not there`);
      else if (!html.includes(`/sources/${claim.source}/#${claim.sentence.id}`))
        wrong.push(`${path}: ${id} is not linked to its sentence`);
    }
  }
  expect(wrong).toEqual([]);
  expect(seen).toBeGreaterThan(200);
});

for (const width of [320, 360, 768, 1440]) {
  test(`nothing scrolls sideways at ${width} pixels`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height: 800 });
    const wide: string[] = [];
    for (const path of [...editions.flatMap((edition) => kinds.map((kind) => `${edition}${kind}`))]) {
      await page.goto(path.slice(1));
      // In our typeface and in the one that stands in for it.
      const over = await page.evaluate(() => {
        const root = document.documentElement;
        const beyond = root.scrollWidth - root.clientWidth;
        delete root.dataset["typeface"];
        return Math.max(beyond, root.scrollWidth - root.clientWidth);
      });
      if (over > 0) wide.push(`${path} by ${over}`);
    }
    expect(wide).toEqual([]);
  });
}

test("the theme follows the system, and the switch is remembered without a flash", async ({ page }) => {
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto("");
  const light = await paper();
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await paper();
  expect(dark).not.toBe(light);
  await page.getByLabel("Theme").selectOption("light");
  expect(await paper()).toBe(light);
  await page.goto("about/", { waitUntil: "commit" });
  await page.waitForSelector("main");
  expect(await paper()).toBe(light);
  await page.getByLabel("Theme").selectOption("auto");
  expect(await paper()).toBe(dark);
});

test("the first page of a visit waits for no typeface; the next are set in ours, and nothing moves", async ({
  page,
}) => {
  const face = () => page.evaluate(() => getComputedStyle(document.body).fontFamily);
  await page.addInitScript(() => {
    Object.assign(window, { moved: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        Object.assign(window, { moved: Reflect.get(window, "moved") + Reflect.get(entry, "value") });
    }).observe({ type: "layout-shift", buffered: true });
  });
  const moved = () => page.evaluate(() => Reflect.get(window, "moved") as number);
  for (const path of ["vi/sources/000/", "vi/about/"]) {
    const first = path.endsWith("000/");
    await page.goto(path, { waitUntil: "networkidle" });
    if (first) await page.waitForFunction(() => sessionStorage.getItem("typeface"));
    expect(await face()).toMatch(first ? /^"?Stand-in/u : /^"Source Serif 4"/u);
    expect(await moved()).toBe(0);
  }
  expect(await page.evaluate(() => document.fonts.check('1em "Source Serif 4"', "aế"))).toBe(true);
  const families = await page.evaluate(() =>
    [...document.fonts].map(({ family }) => family.replaceAll('"', "")),
  );
  expect(families).toContain("Stand-in");
});

test("without scripts the text, the charts and the references are all there", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: `${process.env["SITE"]}/` });
  const page = await context.newPage();
  await page.goto("charts/deaths-by-war/");
  await expect(page.locator("svg a[data-claim]:visible").first()).toBeVisible();
  await page.goto("sources/000/");
  await expect(page.locator("#s3 mark").first()).toBeVisible();
  await page.getByLabel("Original only").check();
  await expect(page.locator(".translated").first()).toBeHidden();
  await context.close();
});

test("a document shows original and translation together, or either alone", async ({ page }) => {
  await page.goto("sources/001/");
  const original = page.locator(".pair .original").first();
  const translated = page.locator(".pair .translated").first();
  await expect(original).toBeVisible();
  await expect(translated).toBeVisible();
  await page.getByLabel("Translation only").check();
  await expect(original).toBeHidden();
  await expect(translated).toBeVisible();
});

/** Colours differ by scheme, layouts by width: here each is seen once, in `npm run verify` all pairs with all rules. */
const whole = process.env["VERBATIM_LOOKS"] === "all";
/** Rules whose outcome a scheme or a width may change. */
const lookRules = ["color-contrast", "link-in-text-block", "target-size", "scrollable-region-focusable"];
const looks = whole
  ? ([
      ["light", 360],
      ["light", 1440],
      ["dark", 360],
      ["dark", 1440],
    ] as const)
  : ([
      ["light", 360],
      ["dark", 1440],
    ] as const);
for (const [scheme, width] of looks) {
  for (const edition of editions) {
    test(`axe finds nothing: ${edition || "/en"}, ${scheme}, ${width}`, async ({ page }) => {
      test.setTimeout(300_000);
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
      await page.setViewportSize({ width, height: 900 });
      const found: string[] = [];
      for (const kind of kinds) {
        await page.goto(`${edition}${kind}`.slice(1));
        const axe = new AxeBuilder({ page });
        const { violations } = await (whole || scheme === "light"
          ? axe.withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
          : axe.withRules(lookRules)
        ).analyze();
        for (const { id, nodes } of violations)
          found.push(`${edition}${kind} ${id}: ${nodes[0]?.html.slice(0, 200)}`);
      }
      expect(found).toEqual([]);
    });
  }
}
