/** The first page and the head of every page: what stands on the first screen, and the menu of narrow screens. */
import { expect, test } from "@playwright/test";

const site = process.env["SITE"]!;

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const)
  for (const edition of ["", "/vi", "/id"]) {
    test(`the first figures and the map stand on the first screen: ${edition || "/en"}, ${width}`, async ({
      browser,
    }) => {
      const page = await browser.newPage({ viewport: { width, height } });
      await page.goto(`${site}${edition}/`);
      const headline = await page.locator("h1").boundingBox();
      expect(headline!.y).toBeLessThan(170);
      const figures = page.locator(".figures a[data-claim]");
      expect(await figures.count()).toBeGreaterThan(3);
      const last = await figures.last().boundingBox();
      expect(last!.y + last!.height).toBeLessThan(height);
      const picture = await page.locator(".opening .vc:visible").first().boundingBox();
      expect(picture!.y).toBeLessThan(height - 100);
      await page.close();
    });
  }

test("a figure of the first page leads to its sentence, which is lit in the reader's language", async ({
  page,
}) => {
  await page.goto(`${site}/id/`);
  await page.locator(".figures a[data-claim]").first().click();
  const id = new URL(page.url()).hash.slice(1);
  await expect(page.locator(`[data-translation="${id}"]`)).toBeInViewport();
});

test("on a phone the menu opens over the page without scripts, and names the languages in full", async ({
  browser,
}) => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    javaScriptEnabled: false,
  });
  const page = await context.newPage();
  await page.goto(`${site}/`);
  await expect(page.getByRole("link", { name: "Timeline" })).toBeHidden();
  await page.getByRole("button", { name: "Menu" }).click();
  await expect(page.getByRole("link", { name: "Timeline" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Tiếng Việt" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("link", { name: "Timeline" })).toBeHidden();
  await context.close();
});

for (const width of [360, 768, 1440])
  test(`every story and chart of the lists shows its picture, in letters one can read: ${width}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const path of ["/", "/charts/", "/vi/explainers/"]) {
      await page.goto(`${site}${path}`);
      const list = page.locator(path === "/" ? ".stories" : ".pictured");
      const pictures = list.locator("img");
      expect(await pictures.count()).toBe(await list.locator(":is(h2, h3) a").count());
      for (const picture of await pictures.all()) {
        await picture.scrollIntoViewIfNeeded();
        // Letters are 12 and 13 points high in the picture itself.
        const scale = () =>
          picture.evaluate((img: HTMLImageElement) => img.complete && img.clientWidth / img.naturalWidth);
        await expect.poll(scale, path).toBeGreaterThan(0.75);
        await expect.poll(scale, path).toBeLessThan(1.5);
      }
    }
  });

for (const width of [768, 1440])
  test(`no card of a list stands alone in its last row: ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const path of ["/charts/", "/explainers/"]) {
      await page.goto(`${site}${path}`);
      const tops = await page
        .locator(".pictured > li")
        .evaluateAll((cards) => cards.map((card) => card.getBoundingClientRect().top));
      expect(tops.filter((top) => top === tops.at(-1)).length, path).toBeGreaterThan(1);
    }
  });
