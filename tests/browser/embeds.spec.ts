/** Embedded charts in the pages of others, in a real browser: they fit, they keep to themselves, they can be read. */
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import AxeBuilder from "@axe-core/playwright";
import { extract } from "@extractus/oembed-extractor";
import { expect, type Frame, type Page, test } from "@playwright/test";
import type { EmbedVariant } from "../../src/components/chart/embed-variants.ts";
import type { Releases } from "../../src/model/editorial/release.ts";
import type { Ledger } from "../../src/model/ledger/ledger.ts";
import { project } from "../../src/node/project.ts";
import { releaseCharts } from "../../src/node/release/release-charts.ts";
import { loader } from "../../src/publish/embed/loader.ts";
import { article } from "./hosts/article.ts";
import * as listeners from "./hosts/listeners.ts";
import { type Hosts, serveHosts } from "./hosts/serve-hosts.ts";
import { wordpress, wordpressScript } from "./hosts/wordpress.ts";

const dist = process.env["SITE_DIST"]!;
const site = process.env["SITE"]!;
/** Where the built pages say they are. */
const official = "https://verbatim.example";
const editions = ["", "/vi", "/id"];
const slugs = readdirSync(join(dist, "embed"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();
const embeds = editions.flatMap((edition) => slugs.map((slug) => `${edition}/embed/${slug}/`));
const widths = [320, 360, 519, 520, 551, 552, 640, 900, 1200];

/** Most of these walk through every chart in every edition. */
test.describe.configure({ timeout: 300_000 });

let hosts: Hosts;
test.beforeAll(async () => {
  hosts = await serveHosts();
});
test.afterAll(() => hosts.close());

const html = (path: string) => readFileSync(join(dist, path, "index.html"), "utf8");
/** Code as the panel of the chart's page hands it out, made to lead to the site under test. */
function pasted(path: string, kind: "frame" | "script"): string {
  const [, slug = ""] = /^(?:\/vi|\/id)?\/embed\/([^/]+)\//u.exec(path) ?? [];
  const file = readFileSync(join(dist, `charts/${slug}.embeds.json`), "utf8");
  const variants = JSON.parse(file) as readonly EmbedVariant[];
  const { texts } = variants.find(({ src, version }) => src === path && version === "")!;
  return here(texts[kind]).replace('loading="lazy" ', "");
}
const here = (text: string) => text.replaceAll(official, site);

interface Measured {
  readonly content: number;
  readonly scroll: number;
  readonly frame: number;
}
const measure = (frame: Frame): Promise<Measured> =>
  frame.evaluate(() => ({
    content: document.documentElement.getBoundingClientRect().height,
    scroll: document.documentElement.scrollHeight,
    frame: innerHeight,
  }));

/** Frames of the page that hold a chart, once they have drawn it. */
async function charts(page: Page, count: number): Promise<readonly Frame[]> {
  const found = () =>
    page.frames().filter((frame) => frame.url().startsWith(site) && frame !== page.mainFrame());
  await expect.poll(() => found().length).toBe(count);
  for (const frame of found()) await frame.waitForSelector("footer");
  return found();
}

/** What the console says while the page is open. */
function listen(page: Page): readonly string[] {
  const said: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") said.push(message.text());
  });
  page.on("pageerror", (error) => said.push(error.message));
  return said;
}

for (const edition of editions) {
  test(`without any script a frame fits in columns of all widths: ${edition || "/en"}`, async ({ page }) => {
    await page.setViewportSize({ width: 1200, height: 900 });
    for (const slug of slugs) {
      const path = `${edition}/embed/${slug}/`;
      await page.goto(hosts.put(`/article${path}`, article(pasted(path, "frame"), widths)));
      for (const frame of await charts(page, widths.length)) {
        const { content, scroll, frame: height } = await measure(frame);
        const where = `${path} at ${await frame.evaluate(() => innerWidth)}`;
        expect(scroll, `${where} scrolls`).toBeLessThanOrEqual(height);
        const aside = await frame.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(aside, `${where} scrolls sideways`).toBeLessThanOrEqual(0);
        expect(height - content, `${where} has room to spare`).toBeLessThan(1);
      }
    }
  });
}

test("it also fits when the window itself is that narrow", async ({ page }) => {
  const own = slugs.map((slug) => pasted(`/vi/embed/${slug}/`, "frame")).join("");
  const address = hosts.put("/narrow", article(own, [0]).replace("width:0px", ""));
  for (const width of widths) {
    await page.setViewportSize({ width, height: 700 });
    await page.goto(address);
    for (const frame of await charts(page, slugs.length)) {
      const { scroll, frame: height } = await measure(frame);
      expect(scroll, `${frame.url()} at ${width}`).toBeLessThanOrEqual(height);
      const aside = await frame.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(aside, `${frame.url()} at ${width} scrolls sideways`).toBeLessThanOrEqual(0);
    }
  }
});

test("every frame is between 200 and 1000 pixels high at 320 to 640, as WordPress wants it", async ({
  page,
}) => {
  for (const path of embeds) {
    for (const width of [320, 640]) {
      await page.setViewportSize({ width, height: 600 });
      await page.goto(path.slice(1));
      const { content } = await measure(page.mainFrame());
      expect(content, `${path} at ${width}`).toBeGreaterThanOrEqual(200);
      expect(content, `${path} at ${width}`).toBeLessThanOrEqual(1000);
    }
  }
});

const withLoader = (times: number, delay = 0) =>
  Array.from({ length: times }, () =>
    delay
      ? `<script>setTimeout(()=>{const s=document.createElement("script");s.src="${site}${loader.path}";document.body.append(s)},${delay})</script>`
      : `<script async src="${site}${loader.path}"></script>`,
  ).join("");

async function followsTheTable(page: Page, frame: Frame) {
  const before = await measure(frame);
  await frame.locator("summary").click();
  await expect.poll(async () => (await measure(frame)).frame).toBeGreaterThan(before.frame);
  const opened = await measure(frame);
  expect(opened.scroll).toBeLessThanOrEqual(opened.frame);
  await frame.locator("summary").click();
  await expect.poll(async () => (await measure(frame)).frame).toBe(Math.ceil(before.content));
  expect(page.url()).toContain("localhost");
}

test("with the script the frame grows with its table and shrinks again", async ({ page }) => {
  const said = listen(page);
  await page.goto(hosts.put("/script", article(pasted("/embed/deaths-by-war/", "script"), [640])));
  const [frame] = await charts(page, 1);
  await followsTheTable(page, frame!);
  expect(said).toEqual([]);
});

test("a loader that comes late, or several times over, does the same", async ({ page }) => {
  const code = pasted("/id/embed/mediators/", "frame");
  for (const [name, loaders] of [
    ["late", withLoader(1, 700)],
    ["thrice", withLoader(3)],
  ] as const) {
    await page.goto(hosts.put(`/${name}`, article(code, [360], loaders)));
    const [frame] = await charts(page, 1);
    await page.waitForFunction(() => document.querySelector("iframe")!.style.height.endsWith("px"));
    await page.waitForTimeout(name === "late" ? 900 : 100);
    await followsTheTable(page, frame!);
  }
});

test("frames far down the page, loaded lazily, are sized when they come", async ({ page }) => {
  const lazy = pasted("/embed/toll-2020-as-told/", "frame").replace("<iframe ", '<iframe loading="lazy" ');
  const far = `<div style="height:6000px"></div>${lazy}`.repeat(3);
  await page.goto(hosts.put("/lazy", article(far, [640], withLoader(1))));
  for (const i of [0, 1, 2]) {
    await page.locator("iframe").nth(i).scrollIntoViewIfNeeded();
    await expect
      .poll(() => page.frames().filter((frame) => /\/embed\//u.test(frame.url())).length)
      .toBe(i + 1);
  }
  for (const frame of await charts(page, 3)) {
    const { content, frame: height } = await measure(frame);
    expect(Math.abs(height - content)).toBeLessThan(1);
  }
});

test("the loader listens to our frames alone", async ({ page }) => {
  const feign = 'parent.postMessage({type:"verbatim:height",v:1,height:4321},"*")';
  const other = hosts.put("/other", `<!doctype html><title>Other</title><script>${feign}</script>`);
  const stranger = `<iframe id="other" src="${other}" title="Other" height="90"></iframe>`;
  const self = `<script>addEventListener("load",()=>postMessage({type:"verbatim:height",v:1,height:4321},"*"))</script>`;
  const code = pasted("/embed/ceasefires/", "frame");
  await page.goto(hosts.put("/feigned", article(code, [640], withLoader(1) + stranger + self)));
  const [frame] = await charts(page, 1);
  await page.waitForTimeout(500);
  const { content, frame: height } = await measure(frame!);
  expect(height).toBe(Math.ceil(content));
  expect(await page.locator("#other").evaluate((each: HTMLIFrameElement) => each.style.height)).toBe("");
});

test("nothing that the page around it says reaches the frame's markup", async ({ page }) => {
  const said = listen(page);
  const bad = `["<img src=x onerror=alert(1)>",{type:"verbatim:ping",html:"<b>x</b>"},{message:"ready",secret:"<b>"}]`;
  const noise = `<script>addEventListener("load",()=>{for(const m of ${bad})frames[0].postMessage(m,"*")})</script>`;
  const code = pasted("/embed/harm-matrix/", "frame").replace(
    'embed/harm-matrix/"',
    'embed/harm-matrix/#?secret=<b>x"',
  );
  await page.goto(hosts.put("/noise", article(code, [640], noise)));
  const [frame] = await charts(page, 1);
  await page.waitForTimeout(200);
  expect(await frame!.locator("img, b").count()).toBe(0);
  expect(said).toEqual([]);
});

for (const own of [false, true]) {
  const by = own ? "its own script" : "a script like its own";
  test(`WordPress shows it, sizes it and opens its links, by ${by}`, async ({ page }) => {
    test.skip(own && !existsSync(wordpressScript), `no ${wordpressScript} here (Debian: wordpress)`);
    const script = own ? readFileSync(wordpressScript, "utf8") : undefined;
    const said = listen(page);
    for (const slug of slugs) {
      const answer = JSON.parse(here(readFileSync(join(dist, "vi/oembed", `${slug}.json`), "utf8")));
      // Links inside lead to the official address; in WordPress only links to the frame's own host can open.
      await page.route(`**/vi/embed/${slug}/`, async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: here(await response.text()) });
      });
      await page.setViewportSize({ width: 640, height: 800 });
      await page.goto(hosts.put(`/wordpress/${slug}`, wordpress(answer, script)));
      await expect(page.locator("iframe")).toBeVisible();
      await expect(page.locator("blockquote")).toBeHidden();
      const [frame] = await charts(page, 1);
      await expect
        .poll(async () => (await measure(frame!)).frame)
        .toBe(Math.ceil((await measure(frame!)).content));
      // the mark drawn last lies on top where places of a map stand close together
      await frame!.locator("svg.w a[data-claim] .h").last().click();
      // Its own script opens the link; the other keeps it.
      const opened = () =>
        own ? page.url() : page.evaluate(() => (window as unknown as { links: readonly string[] }).links[0]);
      await expect.poll(opened).toMatch(/\/vi\/sources\/[a-z0-9-]+\/#s\d+$/u);
    }
    expect(said).toEqual([]);
  });
}

for (const [name, host] of Object.entries(listeners)) {
  test(`${name} sizes it by what it says in that form, and follows its table`, async ({ page }) => {
    await page.setViewportSize({ width: 640, height: 800 });
    await page.goto(hosts.put(`/${name}`, host(`${site}/embed/mediators/`)));
    const [frame] = await charts(page, 1);
    await expect
      .poll(async () => (await measure(frame!)).frame, name)
      .toBe(Math.ceil((await measure(frame!)).content));
    await followsTheTable(page, frame!);
  });
}

for (const kind of ["frame", "script"] as const) {
  test(`it fits where the host makes all frames as high as their box: ${kind}`, async ({ page }) => {
    const strict = "<style>iframe{height:100%!important}</style>";
    await page.setViewportSize({ width: 1200, height: 900 });
    const code = pasted("/embed/deaths-by-war/", kind);
    await page.goto(hosts.put(`/strict-${kind}`, article(code, [360, 640], strict)));
    for (const frame of await charts(page, 2)) {
      const { content } = await measure(frame);
      await expect.poll(async () => (await measure(frame)).frame).toBe(Math.ceil(content));
    }
  });
}

test("in a frame of a fixed height that cannot be scrolled, the way to the full chart is in view", async ({
  page,
}) => {
  for (const path of embeds.flatMap((each) => [each, `${each}dark/`])) {
    const fixed = `<iframe src="${site}${path}" title="Chart" width="640" height="300" scrolling="no"></iframe>`;
    await page.goto(hosts.put("/fixed-height", article(fixed, [640]).replace("iframe{height:100%}", "")));
    const [frame] = await charts(page, 1);
    const seen = await frame!
      .locator("footer a")
      .last()
      .evaluate((link) => {
        const { left, top, width, height } = link.getClientRects()[0]!;
        const [x, y] = [left + width / 2, top + height / 2];
        return innerHeight === 300 && document.elementFromPoint(x, y) === link;
      });
    expect(seen, path).toBe(true);
  }
});

test("each is one request, stores nothing, and says nothing in a closed sandbox", async ({ page }) => {
  const said = listen(page);
  for (const path of embeds.flatMap((each) => [each, `${each}dark/`])) {
    const asked: string[] = [];
    const note = (request: { url(): string }) => asked.push(request.url());
    page.on("request", note);
    const host = article(
      `<iframe src="${site}${path}" title="Chart" sandbox="allow-scripts"></iframe>`,
      [640],
    );
    await page.goto(hosts.put("/closed", host));
    await charts(page, 1);
    page.off("request", note);
    expect(asked.slice(1), path).toEqual([`${site}${path}`]);
  }
  expect(said).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
});

test("with scripts off the picture, its links, the table and the way back are there", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: `${site}/` });
  const page = await context.newPage();
  for (const path of embeds) {
    await page.goto(path.slice(1));
    const slug = path.split("/").at(-2)!;
    await expect(page.locator("svg.w a[data-claim]").first()).toBeVisible();
    await expect(page.locator("footer a").last()).toHaveAttribute(
      "href",
      new RegExp(`/charts/${slug}/$`, "u"),
    );
    await page.locator("summary").click();
    await expect(page.locator("table a[data-claim]").first()).toBeVisible();
    const links = await page
      .locator("a")
      .evaluateAll((all) =>
        all.map((link) => ["target", "rel", "href"].map((name) => link.getAttribute(name)).join(" ")),
      );
    for (const link of links) expect(link).toMatch(/^_blank noopener(?: license)? https:\/\//u);
  }
  await context.close();
});

test("printed, the dark one is dark on light, and its table stands open", async ({ page }) => {
  await page.goto("embed/one-timeline/dark/");
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const dark = await paper();
  await page.emulateMedia({ media: "print" });
  const printed = await paper();
  expect(printed).not.toBe(dark);
  const channels = Array.from(printed.matchAll(/\d+/gu), Number).slice(0, 3);
  expect(Math.min(...channels)).toBeGreaterThan(230);
  // Nobody can open a table on paper: it is printed open.
  await expect(page.locator("table a[data-claim]").first()).toBeVisible();
  await page.emulateMedia({ media: "screen" });
  await expect(page.locator("table a[data-claim]").first()).toBeHidden();
});

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** Colours differ by theme and words by edition, so not every pair of them is asked. */
const looks: Readonly<Record<string, readonly (readonly [theme: string, width: number])[]>> = {
  "": [
    ["", 640],
    ["dark/", 360],
  ],
  "/vi": [["dark/", 640]],
  "/id": [["", 360]],
};
for (const [edition, pairs] of Object.entries(looks)) {
  test(`axe finds nothing in the frames: ${edition || "/en"}`, async ({ page }) => {
    const found: string[] = [];
    for (const slug of slugs) {
      for (const [theme, width] of pairs) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(`${edition}/embed/${slug}/${theme}`.slice(1));
        await page.locator("summary").click();
        const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
        for (const { id, nodes } of violations)
          found.push(`${edition}/embed/${slug}/${theme} ${id}: ${nodes[0]?.html.slice(0, 160)}`);
      }
    }
    expect(found).toEqual([]);
  });
}

test("each frame keeps its budget of bytes", () => {
  for (const path of embeds.flatMap((each) => [each, `${each}dark/`])) {
    const text = html(path);
    const pictures = text.slice(text.indexOf('<svg class="vc n"'), text.indexOf("<details>"));
    const marks = Math.max(
      ...pictures.split('<svg class="vc w"').map((svg) => svg.split("data-claim=").length - 1),
    );
    const size = gzipSync(text, { level: 9 }).length;
    expect(size, `${path}, ${marks} marks`).toBeLessThanOrEqual(marks <= 20 ? 8000 : 14_000);
    const script = /<script>([^<]*)<\/script>/u.exec(text)![1]!;
    expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(1000);
  }
  expect(gzipSync(readFileSync(join(dist, loader.path)), { level: 9 }).length).toBeLessThanOrEqual(600);
});

test("a consumer of oEmbed finds the answer from the chart's page and from the frame, and takes it", async () => {
  const fetcher: typeof fetch = (url, init) => fetch(here(String(url)), init);
  for (const path of embeds) {
    const slug = path.split("/").at(-2)!;
    for (const page of [path, path.replace("/embed/", "/charts/")]) {
      const found = (await extract(`${official}${page}`, { maxwidth: 600 }, fetcher)) as Record<
        string,
        unknown
      >;
      expect(found).toMatchObject({ version: "1.0", type: "rich", method: "auto-discovery" });
      expect(found["html"]).toContain(`<iframe src="${official}${path}"`);
      expect(found["thumbnail_url"]).toContain(`/charts/${slug}.card.png`);
      expect(JSON.stringify(found).length).toBeLessThan(2000);
    }
  }
  const releases = JSON.parse(readFileSync(join(dist, "versions.json"), "utf8")) as Releases;
  for (const { slug, version } of releases.filter(({ withdrawn }) => !withdrawn)) {
    const fixed = `${official}/v/${version}/vi/embed/${slug}/`;
    const found = (await extract(fixed, {}, fetcher)) as Record<string, unknown>;
    expect(found["html"], version).toContain(`<iframe src="${fixed}"`);
  }
});

test("headers: frames, files and data are open to others, pages are not framed", async ({ request }) => {
  const headers = async (path: string) => (await request.get(path.slice(1) || "./")).headers();
  const page = await headers("/charts/ceasefires/");
  expect(page["content-security-policy"]).toContain("frame-ancestors 'self'");
  expect(page["content-security-policy"]).not.toContain("unsafe-inline");
  expect(page["x-content-type-options"]).toBe("nosniff");
  const frame = await headers("/vi/embed/ceasefires/dark/");
  expect(frame["content-security-policy"]).toMatch(/^default-src 'none'; style-src 'sha256-/u);
  expect(frame["content-security-policy"]).not.toContain("frame-ancestors");
  expect(frame["cross-origin-embedder-policy"]).toBe("require-corp");
  for (const path of [
    "/embed/1.js",
    loader.path,
    "/data/claims.json",
    "/charts/ceasefires.svg",
    "/id/charts/ceasefires.png",
    "/oembed/ceasefires.json",
    "/data/sources/000.txt",
  ]) {
    const file = await headers(path);
    expect(file["access-control-allow-origin"], path).toBe("*");
    expect(file["cross-origin-resource-policy"], path).toBe("cross-origin");
  }
  expect((await headers("/data/sources/000.txt"))["content-type"]).toMatch(/^text\/plain; ?charset=utf-8$/iu);
});

test("the picture of a chart is drawn under its own policy, alone in a window", async ({ page }) => {
  const said = listen(page);
  await page.goto("charts/deaths-by-war.svg");
  expect(
    await page.evaluate(() => document.querySelector("text")!.getBoundingClientRect().width),
  ).toBeGreaterThan(50);
  expect(said).toEqual([]);
});

test("the panel hands out what is chosen, shows it, and says that it copied", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("charts/deaths-by-war/");
  const panel = page.locator(".embed-panel");
  await panel.getByLabel("Language").selectOption("vi");
  await panel.getByLabel("Theme").selectOption("dark");
  await panel.getByText("Frame, without script").click();
  const area = panel.locator('textarea[data-kind="frame"]');
  await expect(area).toHaveValue(/\/vi\/embed\/deaths-by-war\/dark\//u);
  await panel.locator('button[data-copy="frame"]').click();
  await expect(panel.getByRole("status")).toHaveText("Copied");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await area.inputValue());
  const preview = panel.locator("iframe");
  await preview.scrollIntoViewIfNeeded();
  await expect(preview).toHaveAttribute("src", /\/vi\/embed\/deaths-by-war\/dark\/$/u);
  const [frame] = await charts(page, 1);
  await expect
    .poll(async () => (await measure(frame!)).frame)
    .toBe(Math.ceil((await measure(frame!)).content));
});

for (const [where, root] of [
  ["at the root", site],
  ["below a path", process.env["SITE_BELOW"]!],
] as const) {
  test(`the panel hands out the version fixed at its day, in each language: ${where}`, async ({ page }) => {
    const said = listen(page);
    const releases = JSON.parse(readFileSync(join(dist, "versions.json"), "utf8")) as Releases;
    for (const edition of editions) {
      const { slug, version } = releases.findLast((each) => each.slug === "ceasefires" && !each.withdrawn)!;
      await page.goto(`${root}${edition}/charts/${slug}/`);
      const panel = page.locator(".embed-panel");
      await panel.locator("select[name=version]").selectOption(version);
      const path = `/v/${version}${edition}/embed/${slug}/`;
      for (const kind of ["link", "frame", "script", "citation"])
        expect(await panel.locator(`textarea[data-kind="${kind}"]`).inputValue()).toContain(path);
      const preview = panel.locator("iframe");
      await preview.scrollIntoViewIfNeeded();
      await expect(preview).toHaveAttribute("src", `${new URL(root).pathname.replace(/\/$/u, "")}${path}`);
      const inside = preview.contentFrame();
      await expect(inside.locator("footer")).toContainText(version);
      await expect
        .poll(() => inside.locator("html").evaluate((html) => html.scrollHeight <= innerHeight))
        .toBe(true);
      const [, first] = await inside
        .locator("svg.w a[data-claim]")
        .evaluateAll((links) =>
          links.map((link) => new URL(link.getAttribute("href")!, document.baseURI).href),
        );
      const answer = await page.request.get(first!);
      expect(answer.status(), first).toBe(200);
      expect(await answer.text()).toContain(`id="${new URL(first!).hash.slice(1)}"`);
    }
    expect(said).toEqual([]);
  });
}

test("each chart's list of versions and the feed name what was released, with its true hashes", () => {
  const releases = JSON.parse(readFileSync(join(dist, "versions.json"), "utf8")) as Releases;
  // a chart that was added since the last release has no fixed version yet
  expect(releases.length).toBeGreaterThan(0);
  expect(releases.filter(({ slug }) => !slugs.includes(slug))).toEqual([]);
  const feed = readFileSync(join(dist, "versions/feed.xml"), "utf8");
  for (const { slug, version, files } of releases) {
    const { versions } = JSON.parse(readFileSync(join(dist, `versions/${slug}.json`), "utf8")) as {
      versions: readonly { version: string; embed: string }[];
    };
    expect(versions.map((each) => each.version)).toContain(version);
    expect(feed).toContain(`<id>${official}/v/${version}/embed/${slug}/</id>`);
    for (const [path, expected] of Object.entries(files)) {
      const found = readFileSync(join(dist, "v", version, path));
      expect(createHash("sha256").update(found).digest("hex"), path).toBe(expected);
    }
  }
});

test("without scripts the panel's texts can be selected and name this edition", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: `${site}/` });
  const page = await context.newPage();
  await page.goto("id/charts/mediators/");
  await page.locator(".embed-panel summary").nth(2).click();
  await expect(page.locator('textarea[data-kind="script"]')).toHaveValue(
    /\/id\/embed\/mediators\/.*integrity="sha256-/su,
  );
  await expect(page.locator('button[data-copy="script"]')).toBeHidden();
  await context.close();
});

test("a fixed version fits, names itself and leads back, wherever the site stands", async ({ page }) => {
  const said = listen(page);
  const folder = mkdtempSync(join(tmpdir(), "fixed-"));
  try {
    const ledger = JSON.parse(readFileSync(join(project().generated, "ledger.json"), "utf8")) as Ledger;
    const address = (path: string) => `${official}${path}`;
    for (const { slug, version } of releaseCharts(folder, { ledger, address }, "2026-03-15", null)) {
      const path = `/v/${version}/vi/embed/${slug}/`;
      const fixed = readFileSync(join(folder, "public", path, "index.html"), "utf8");
      const url = hosts.put(`/any/base${path}`, fixed);
      await page.goto(url);
      expect(await page.locator("footer").textContent()).toContain(version);
      const hrefs = await page
        .locator("a")
        .evaluateAll((links) =>
          links.map((link) => new URL(link.getAttribute("href")!, document.baseURI).pathname),
        );
      for (const href of hrefs)
        expect(href).toMatch(
          /^\/any\/base\/(?:vi\/(?:sources\/[a-z0-9-]+|charts\/[a-z0-9-]+)\/|v\/[-0-9a-f]+\/data\/)|^\/licenses/u,
        );
      const ids = await page
        .locator("svg.w a[data-claim]")
        .evaluateAll((links) =>
          links.map((link) => [link.getAttribute("data-claim"), link.getAttribute("href")!.split("#")[1]]),
        );
      expect(ids.length).toBeGreaterThan(0);
      for (const [claim, hash] of ids) expect(hash).toBe(claim);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  expect(said).toEqual([]);
});
