/** The witness of each paragraph: beside it, under it or at the foot of a phone, once in the HTML, scripts or none. */
import { expect, test } from "@playwright/test";

const path = "explainers/how-many-died/";

test("each witness stands once, and each mark leads to one", async ({ page }) => {
  await page.goto(path);
  const marks = await page.$$eval(".prose [data-ref]", (all) =>
    all.map((mark) => mark.getAttribute("data-ref")),
  );
  expect(marks.length).toBeGreaterThan(20);
  for (const n of new Set(marks)) await expect(page.locator(`[id="w-${n}"]`)).toHaveCount(1);
});

test("from 1100 pixels on the witness stands beside its paragraph and lights with its figure", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(path, { waitUntil: "networkidle" });
  const figure = page.locator(".fig[data-ref]").first();
  const witness = page.locator(`[id="w-${await figure.getAttribute("data-ref")}"]`);
  await figure.scrollIntoViewIfNeeded();
  const [a, b] = [await figure.boundingBox(), await witness.boundingBox()];
  expect(b!.x).toBeGreaterThan(a!.x + a!.width);
  await figure.hover();
  await expect(witness).toHaveClass(/lit/u);
  await expect(witness.locator("[data-source-name]")).toBeVisible();
});

test("on a phone a followed mark slides its witness up, without scripts too", async ({ browser }) => {
  for (const javaScriptEnabled of [true, false]) {
    const context = await browser.newContext({
      javaScriptEnabled,
      viewport: { width: 390, height: 844 },
      baseURL: `${process.env["SITE"]}/`,
    });
    const page = await context.newPage();
    await page.goto(path);
    const mark = page.locator(".prose .ref > a").first();
    const witness = page.locator(`[id="w-${await mark.getAttribute("data-ref")}"]`);
    await expect(witness).toBeHidden();
    await mark.click();
    await expect(witness).toBeInViewport();
    const box = await witness.boundingBox();
    expect(Math.round(box!.y + box!.height)).toBe(844);
    await witness.locator(".ways a").last().click();
    await expect(witness).toBeHidden();
    await context.close();
  }
});
