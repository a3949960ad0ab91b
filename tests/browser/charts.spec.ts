/** The charts as a reader uses them: by keyboard, by touch, and heard. */
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
