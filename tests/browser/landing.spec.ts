/** Where a followed figure lands: on its sentence and on its translation, both lit, at once, with a way back. */
import { expect, type Locator, type Page, test } from "@playwright/test";

interface Row {
  readonly id: string;
  readonly source: string;
  readonly sentence: { readonly id: string };
}
const none = "rgba(0, 0, 0, 0)";
const background = (place: Locator) => place.evaluate((element) => getComputedStyle(element).backgroundColor);

async function claims(page: Page): Promise<readonly Row[]> {
  return (await page.request.get(`${process.env["SITE"]}/data/claims.json`)).json();
}

/** Every fourth claim of the site, so that each document and each kind is among them. */
async function some(page: Page): Promise<readonly Row[]> {
  return (await claims(page)).filter((_, i) => i % 4 === 0);
}

for (const edition of ["", "vi/", "id/"]) {
  test(`a followed sentence is lit with its translation, the reader's language first: /${edition}`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    let translated = 0;
    for (const { source, sentence } of await some(page)) {
      await page.goto(`${edition}sources/${source}/#${sentence.id}`);
      const target = page.locator(`#${sentence.id}`);
      await expect(target).toBeInViewport();
      expect(await background(target)).not.toBe(none);
      const translation = page.locator(`[data-translation="${sentence.id}"]`);
      if ((await translation.count()) > 0) {
        translated++;
        await expect(translation).toBeInViewport({ ratio: 1 });
        expect(await background(translation)).not.toBe(none);
        const [first, second] = [await translation.boundingBox(), await target.boundingBox()];
        expect(first!.y < second!.y || first!.x < second!.x).toBe(true);
        expect(await translation.getAttribute("lang")).toBe(edition.slice(0, 2) || "en");
      }
      expect(
        await target.evaluate((element) => element.closest("[lang]")?.getAttribute("lang")),
      ).toBeTruthy();
    }
    expect(translated).toBeGreaterThan(1);
  });
}

test("only the translation of the target is lit", async ({ page }) => {
  await page.goto("sources/000/#s33");
  const lit = await page.evaluate(
    () =>
      [...document.querySelectorAll("[data-translation]")].filter(
        (element) => getComputedStyle(element).backgroundColor !== "rgba(0, 0, 0, 0)",
      ).length,
  );
  expect(lit).toBe(1);
});

for (const width of [360, 768, 1440]) {
  test(`within 400 ms of arrival the target is on the screen, under no bar: ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ reducedMotion: "no-preference" });
    await page.goto("explainers/how-many-died/");
    await page.goto("sources/000/#s33", { waitUntil: "commit" });
    await page.waitForSelector("#s33");
    await page.waitForTimeout(400);
    const [bar, target, translation] = await Promise.all(
      [".document-bar", "#s33", '[data-translation="s33"]'].map((place) => page.locator(place).boundingBox()),
    );
    expect(bar!.y).toBe(0);
    for (const box of [target!, translation!]) {
      expect(box.y).toBeGreaterThanOrEqual(bar!.height);
      expect(box.y + box.height).toBeLessThanOrEqual(800);
    }
    await expect(page.locator(".document-bar [data-source-name]")).toBeInViewport();
  });
}

test("the name of the document stands whole in the bar, on the narrowest phones too", async ({ page }) => {
  for (const width of [320, 360]) {
    await page.setViewportSize({ width, height: 700 });
    for (const path of ["sources/000/#s33", "id/sources/000/#s33", "vi/sources/003/#s9"]) {
      await page.goto(path);
      const bar = page.locator(".document-bar");
      const name = bar.locator("[data-source-name]");
      await expect(bar.locator(".way-back")).toBeInViewport({ ratio: 1 });
      await expect(name).toBeInViewport({ ratio: 1 });
      const cut = await bar.evaluate((element) =>
        [element, ...element.querySelectorAll("*")].some(
          (each) => each.scrollWidth > each.clientWidth + 1 && each.clientWidth > 0,
        ),
      );
      expect(cut, `${path}, ${width}`).toBe(false);
      const height = (await bar.boundingBox())!.height;
      expect((await page.locator(":target").boundingBox())!.y).toBeGreaterThan(height);
    }
  }
});

test("the bar leads back to the page that the reader came from", async ({ page }) => {
  await page.goto("charts/deaths-by-war/");
  await page.locator("svg a[data-claim]:visible").first().click();
  await page.waitForURL("**/sources/**");
  await page.locator(".document-bar .way-back").click();
  await page.waitForURL("**/charts/deaths-by-war/");
});

test("without scripts the sentence and its translation are lit, and the bar leads to the documents", async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: `${process.env["SITE"]}/` });
  const page = await context.newPage();
  await page.goto("sources/000/#s33");
  expect(await background(page.locator('[data-translation="s33"]'))).not.toBe(none);
  await page.locator(".document-bar .way-back").click();
  await page.waitForURL("**/sources/");
  await context.close();
});

test("forced colours and paper keep the mark", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto("sources/000/#s33");
  const outlined = () => page.locator("#s33").evaluate((element) => getComputedStyle(element).outlineStyle);
  expect(await outlined()).toBe("solid");
  await page.emulateMedia({ forcedColors: "none", media: "print" });
  expect(await outlined()).toBe("solid");
});

test("the sentence under a chart is in the reader's language", async ({ page }) => {
  await page.setViewportSize({ width: 1200, height: 900 });
  await page.goto("charts/deaths-by-war/");
  const said = page.locator(".chart-said");
  await expect(said).not.toHaveClass(/needs-script/u);
  expect(await said.getAttribute("aria-hidden")).toBeNull();
  const marks = page.locator("svg a[data-claim]:visible");
  for (let i = 0; i < (await marks.count()); i++) {
    await marks.nth(i).hover();
    await expect(said.locator("q")).toHaveAttribute("lang", "en");
  }
});
