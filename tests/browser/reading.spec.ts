/** Reading: the page in three steps, by keyboard, on paper, in a reader view. */
import { expect, test } from "@playwright/test";
import { extractText, getDocumentProxy } from "unpdf";

test("a sentence that is quoted whole stands once: the quotation is its witness", async ({ page }) => {
  for (const edition of ["", "vi/", "id/"]) {
    await page.goto(`${edition}explainers/last-offensive-and-exodus/`);
    const texts = await page.$$eval(".prose :is([data-witness], figure.quote)", (all) =>
      all.map((each) => each.querySelector(".original")?.textContent ?? ""),
    );
    expect(texts.length).toBeGreaterThan(8);
    expect(new Set(texts).size).toBe(texts.length);
  }
});

test("at 1440 pixels contents, text and witnesses fill the page, and the section being read is named", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto("explainers/how-many-died/", { waitUntil: "networkidle" });
  const [toc, prose, witness] = await Promise.all(
    [".toc", ".prose > p", "[data-witness]"].map((place) => page.locator(place).first().boundingBox()),
  );
  expect(toc!.x + toc!.width).toBeLessThan(prose!.x);
  expect(prose!.x + prose!.width).toBeLessThan(witness!.x);
  expect(witness!.x + witness!.width).toBeGreaterThan(1290);
  const heading = page.locator(".prose h2").nth(3);
  await heading.evaluate((element) => element.scrollIntoView());
  await expect(page.locator(".toc a[aria-current]")).toHaveAttribute(
    "href",
    `#${await heading.getAttribute("id")}`,
  );
});

test("beside a list a witness is as wide as beside a paragraph", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto("explainers/how-to-read/");
  const widths = await page.$$eval("[data-witness]", (all) =>
    all.map((each) => each.getBoundingClientRect().width).filter((width) => width > 0),
  );
  expect(widths.length).toBeGreaterThan(5);
  expect(Math.min(...widths)).toBeGreaterThan(260);
});

test("the lines of a list stay together, and a sentence in the margin stands whole", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  for (const edition of ["", "vi/", "id/"]) {
    await page.goto(`${edition}explainers/how-to-read/`);
    const gaps = await page.$$eval(".prose li + li", (items) =>
      items.map(
        (item) =>
          item.getBoundingClientRect().top - item.previousElementSibling!.getBoundingClientRect().bottom,
      ),
    );
    expect(gaps.length).toBeGreaterThan(3);
    expect(Math.max(...gaps)).toBeLessThan(12);
    const cut = await page.$$eval(".witnesses > [data-witness] > :is(.translation, .original)", (all) =>
      all.filter((each) => each.scrollHeight > each.clientHeight + 1).map((each) => each.textContent),
    );
    expect(cut).toEqual([]);
  }
});

test("a line tells how far one has read, without a script", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: `${process.env["SITE"]}/` });
  const page = await context.newPage();
  await page.goto("explainers/how-many-died/");
  const read = () =>
    page.evaluate(
      () => new DOMMatrix(getComputedStyle(document.querySelector(".explainer")!, "::before").transform).a,
    );
  expect(await read()).toBe(0);
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await expect.poll(read).toBeGreaterThan(0.99);
  await context.close();
});

test("on a phone the first sentences of a story stand on the first screen, its contents folded", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const edition of ["", "vi/", "id/"]) {
    await page.goto(`${edition}explainers/how-many-died/`);
    const [h1, p] = await Promise.all(
      ["h1", ".prose p"].map((place) => page.locator(place).first().boundingBox()),
    );
    expect(h1!.y).toBeLessThan(170);
    expect(p!.y).toBeLessThan(700);
    await expect(page.locator(".toc ol")).toBeHidden();
  }
});

test("a mark stays in the line of the word before it", async ({ page }) => {
  for (const width of [360, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto("explainers/last-offensive-and-exodus/");
    const parted = await page.$$eval(".prose sup.ref", (marks) =>
      marks
        .filter((mark) => mark.previousSibling instanceof Text && mark.previousSibling.data.trim() !== "")
        .filter((mark) => {
          const range = document.createRange();
          const before = mark.previousSibling as Text;
          range.setStart(before, before.data.length - 1);
          range.setEnd(before, before.data.length);
          const [word, sup] = [range.getBoundingClientRect(), mark.getBoundingClientRect()];
          return sup.top > word.bottom;
        })
        .map((mark) => mark.textContent),
    );
    expect(parted).toEqual([]);
  }
});

test("one can step past a chart and past the references by keyboard", async ({ page }) => {
  await page.goto("explainers/how-many-died/");
  for (const [link, place] of [
    ["Skip the chart", "#after-deaths-by-war"],
    ["Skip the references", "#after-references"],
  ] as const) {
    const skip = page.getByRole("link", { name: link }).first();
    await skip.focus();
    await expect(skip).toBeInViewport();
    await page.keyboard.press("Enter");
    await expect(page.locator(place)).toBeFocused();
  }
});

test("the key / goes to the search until it is switched off", async ({ page }) => {
  await page.goto("about/");
  const box = page.locator("form[data-search-box] input");
  const choice = page.getByLabel("The key /");
  await expect(choice).toBeChecked();
  await choice.uncheck();
  await page.locator("h1").click();
  await page.keyboard.press("/");
  await expect(box).not.toBeFocused();
  await page.reload();
  await expect(choice).not.toBeChecked();
  await page.keyboard.press("Control+k");
  await expect(box).toBeFocused();
});

test("paper has numbered notes, what is folded, and no empty first sheet", async ({ page }) => {
  await page.goto("explainers/how-many-died/");
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: 680, height: 1000 });
  const figure = page.locator(".fig").first();
  expect(await figure.evaluate((element) => getComputedStyle(element, "::after").content)).toContain("[");
  for (const witness of await page.locator("[data-witness]").all()) {
    await expect(witness).toBeVisible();
    await expect(witness.locator("blockquote.original, p.original").first()).toBeVisible();
  }
  await expect(page.locator(".how-to-read").first()).toBeVisible();
  await page.goto("charts/deaths-by-war/");
  await expect(page.locator(".chart table tbody tr").first()).toBeVisible();
  for (const path of ["charts/harm-matrix/", "explainers/ceasefires/", ""]) {
    await page.goto(path);
    for (const left of await page.locator("[data-noprint]").all()) await expect(left).toBeHidden();
    // Of the pictures only one longer than a sheet gives way to its table.
    await expect(page.locator(".chart .vcs").first()).toBeVisible();
  }
});

test("the first sheet of a printed page is not left empty", async ({ page }) => {
  for (const path of [
    "explainers/how-many-died/",
    "vi/explainers/ceasefires/",
    "id/explainers/seven-dates/",
    "charts/one-timeline/",
  ]) {
    await page.goto(path);
    const pdf = new Uint8Array(await page.pdf({ format: "A4", margin: { top: "15mm", bottom: "15mm" } }));
    const { text } = await extractText(await getDocumentProxy(pdf), { mergePages: false });
    expect(text[0]!.length, path).toBeGreaterThan(600);
  }
});
