/** The ways from page to page: what leads on from each kind, two documents side by side, sharing. */
import { expect, test } from "@playwright/test";

const editions = ["", "vi/", "id/"];
/** From a page of each kind, where its list leads: a path below the edition. */
const ways: readonly (readonly [from: string, to: readonly RegExp[]])[] = [
  [
    "explainers/how-many-died/",
    [/\/charts\/deaths-by-war\/$/u, /\/events\/war-2020\/$/u, /\/sources\/002\/$/u, /\/compare\//u],
  ],
  [
    "events/war-2020/",
    [
      /\/explainers\/how-many-died\/$/u,
      /\/charts\/deaths-by-war\/$/u,
      /\/events\//u,
      /\/sources\/003\/$/u,
      /\/compare\//u,
    ],
  ],
  [
    "sources/002/",
    [
      /\/explainers\/how-many-died\/$/u,
      /\/charts\/deaths-by-war\/$/u,
      /\/events\/war-2020\/$/u,
      /\/compare\/002\/003\/$/u,
    ],
  ],
  [
    "charts/deaths-by-war/",
    [/\/explainers\/how-many-died\/$/u, /\/events\/war-2020\/$/u, /\/sources\/002\/$/u],
  ],
  ["compare/002/003/", [/\/compare\//u]],
  [
    "timeline/",
    [
      /\/explainers\/seven-dates\/$/u,
      /\/charts\/ceasefires\/$/u,
      /\/events\/war-2020\/$/u,
      /\/sources\/002\/$/u,
    ],
  ],
];

test("every page leads on: stories, charts, events, documents, and back", async ({ page }) => {
  test.setTimeout(120_000);
  for (const edition of editions)
    for (const [from, to] of ways) {
      await page.goto(`${edition}${from}`);
      const links = await page.$$eval(".read-on a", (all) =>
        all.map((each) => each.getAttribute("href") ?? ""),
      );
      for (const way of to)
        expect(
          links.some((link) => way.test(link)),
          `${edition}${from} ${way}`,
        ).toBe(true);
    }
});

test("a term leads to the stories that use it", async ({ page }) => {
  await page.goto("glossary/");
  await expect(page.locator("#nagorno-karabakh a[href='/explainers/how-many-died/']")).toBeVisible();
  await expect(page.locator("main section > h2")).toHaveText(["People and organisations", "Places", "Terms"]);
});

test("an event begins with its dates and its rivals face to face, each claim is one line that opens", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto("events/war-2020/");
  expect(await page.locator(".dates li").count()).toBeGreaterThan(3);
  const told = page.locator("[data-contradiction]").first().locator(".told").first().locator("> li");
  const [one, other] = [await told.nth(0).boundingBox(), await told.nth(1).boundingBox()];
  expect(Math.abs(one!.y - other!.y)).toBeLessThan(2);
  const card = page.locator(".claims details.claim").first();
  await expect(card.locator("blockquote, q").first()).toBeHidden();
  await card.locator("summary").click();
  await expect(card.locator("blockquote, q").first()).toBeVisible();
});

test("two documents stand side by side, the same events in one row", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto("compare/002/003/");
  const rows = page.locator(".compare section > .two");
  expect(await rows.count()).toBeGreaterThan(1);
  for (const row of await rows.all()) {
    const [left, right] = [
      await row.locator("> div").nth(0).boundingBox(),
      await row.locator("> div").nth(1).boundingBox(),
    ];
    expect(Math.abs(left!.y - right!.y)).toBeLessThan(2);
    expect(right!.x).toBeGreaterThan(left!.x + left!.width - 1);
    for (const side of [0, 1])
      expect(await row.locator("> div").nth(side).locator("[data-claim]").count()).toBeGreaterThan(0);
  }
});

test("the address of a page is copied, and the reader is told", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  for (const path of ["sources/002/", "charts/deaths-by-war/", "timeline/"]) {
    await page.goto(`${path}#s3`);
    // By role and name: a second button of the name would be an error.
    await page.getByRole("button", { name: "Copy link" }).click();
    await expect(page.locator(".share [role=status]")).toHaveText("Link copied");
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${process.env["SITE"]}/${path}`);
  }
});
