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

test("every chart of the list shows its picture and its finding", async ({ page }) => {
  await page.goto(`${site}/charts/`);
  const pictures = page.locator(".charts img");
  expect(await pictures.count()).toBe(await page.locator(".charts h2 a").count());
  for (const picture of await pictures.all()) {
    await picture.scrollIntoViewIfNeeded();
    await expect
      .poll(() => picture.evaluate((img) => (img as HTMLImageElement).naturalWidth))
      .toBeGreaterThan(0);
  }
});
