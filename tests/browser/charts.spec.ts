/** The charts as a reader uses them: by keyboard, by touch, and heard. */
import { gzipSync } from "node:zlib";
import { expect, test } from "@playwright/test";

const mark = "svg a[data-claim]:visible";

test("marks are reached one after the other by keyboard, ringed when focused, and Enter leads to the sentence", async ({
  page,
}) => {
  await page.goto("charts/deaths-by-war/");
  const marks = page.locator(mark);
  await marks.first().focus();
  const ring = () =>
    page.evaluate(() => getComputedStyle(document.activeElement!.querySelector(".h")!).stroke);
  await page.keyboard.press("Tab");
  await expect(marks.nth(1)).toBeFocused();
  expect(await ring()).not.toBe("none");
  const href = (await marks.nth(1).getAttribute("href"))!;
  await page.keyboard.press("Enter");
  await page.waitForURL(`**${href}`);
  await expect(page.locator(`[id="${href.split("#")[1]}"]`)).toBeInViewport();
});

test("the sentence of a mark that is pointed at or focused stands under the picture, and covers no such mark", async ({
  page,
}) => {
  await page.goto("vi/charts/ceasefires/");
  const said = page.locator(".chart-said");
  const marks = page.locator(`figure ${mark}`);
  await expect(said.locator(".hint")).toBeVisible();
  await marks.nth(2).hover();
  await expect(said.locator("q")).toHaveAttribute("lang", /^(?:vi|id|en)$/u);
  const sentence = (await said.locator("q").textContent())!;
  expect(await said.locator(".words").textContent()).toBe(await marks.nth(2).getAttribute("aria-label"));
  await page.keyboard.press("Escape");
  await expect(said.locator("q")).toBeHidden();
  await page.mouse.move(2, 2);
  await marks.first().focus();
  for (let i = 1; i < (await marks.count()); i += 1) {
    await page.keyboard.press("Tab");
    await expect(marks.nth(i)).toBeFocused();
    await expect(said.locator(".words")).toHaveText((await marks.nth(i).getAttribute("aria-label"))!);
    const room = async () =>
      (await said.boundingBox())!.y - (await marks.nth(i).locator(".h").boundingBox())!.y;
    await expect.poll(room, `mark ${i}`).toBeGreaterThanOrEqual(23);
  }
  await marks.nth(2).click();
  await expect(page.locator(":target, [data-claim]").getByText(sentence.slice(0, 20)).first()).toBeVisible();
});

test("without scripts, and where nothing hovers, no room is kept for a sentence", async ({ browser }) => {
  for (const options of [{ javaScriptEnabled: false }, { hasTouch: true, isMobile: true }]) {
    const context = await browser.newContext({ baseURL: `${process.env["SITE"]}/`, ...options });
    const page = await context.newPage();
    await page.goto("charts/ceasefires/");
    await expect(page.locator(".chart-said")).toBeHidden();
    expect(await page.locator(".chart-said").boundingBox()).toBe(null);
    await context.close();
  }
});

test("the script of a chart's page is below one kilobyte, and stands on no other page", async ({ page }) => {
  const scripts = async (path: string) => {
    await page.goto(path);
    return page
      .locator('script[src*="mark-caption"]')
      .evaluateAll((all) => all.map((each) => each.getAttribute("src")!));
  };
  const [script] = await scripts("charts/ceasefires/");
  const text = await (await page.request.get(script!)).text();
  expect(gzipSync(text).length).toBeLessThan(1000);
  for (const path of ["charts/", "explainers/ceasefires/", "embed/ceasefires/"])
    expect(await scripts(path)).toEqual([]);
});

test("a tap on a mark leads to its sentence on a phone", async ({ browser }) => {
  const context = await browser.newContext({
    baseURL: `${process.env["SITE"]}/`,
    hasTouch: true,
    isMobile: true,
    viewport: { width: 360, height: 740 },
  });
  const page = await context.newPage();
  await page.goto("vi/charts/ceasefires/");
  const first = page.locator(mark).first();
  const href = (await first.getAttribute("href"))!;
  await first.tap();
  await page.waitForURL(`**${href}`);
  await context.close();
});

for (const edition of ["", "vi/", "id/"]) {
  test(`every mark of every chart says its claim in words: /${edition}`, async ({ page }) => {
    for (const slug of [
      "deaths-by-war",
      "toll-2020-as-told",
      "ceasefires",
      "harm-matrix",
      "mediators",
      "one-timeline",
    ]) {
      await page.goto(`${edition}charts/${slug}/`);
      const names = await page
        .locator(mark)
        .evaluateAll((links) => links.map((link) => link.getAttribute("aria-label") ?? ""));
      expect(names.length, slug).toBeGreaterThan(3);
      expect(
        names.filter((name) => name.split(" ").length < 4),
        slug,
      ).toEqual([]);
    }
  });
}

test("each step of a story shows its figure, its sentence, who says it and in which document", async ({
  page,
}) => {
  for (const [edition, speaker] of [
    ["", "Vladimir Putin"],
    ["vi/", "Vladimir Putin"],
    ["id/", "Arayik Harutyunyan"],
  ] as const) {
    await page.goto(`${edition}charts/toll-2020-as-told/`);
    const steps = page.locator(".steps li");
    expect(await steps.count()).toBeGreaterThan(4);
    for (const step of await steps.all()) {
      await expect(step.locator("a[data-claim]:not(svg a)")).toHaveText(/^.{4,60}$/u);
      await expect(step.locator("blockquote")).toHaveText(/.{20}/u);
      await expect(step.locator(".small [data-source-name]")).toHaveText(/.{8}/u);
    }
    await expect(steps.filter({ hasText: speaker }).first()).toBeVisible();
  }
});
