/** The search as readers meet it: the box in the masthead, the page of results, without scripts, without its index. */
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Locator, type Page, type Route, test } from "@playwright/test";
import { nastyQueries } from "../unit/hostile/nasty-queries.ts";
import { ndcg } from "../unit/search/support/ndcg.ts";

interface Labelled {
  readonly q: string;
  readonly edition: string;
  readonly class: string;
  readonly set: "given" | "own" | "later" | "last";
  readonly rel: readonly string[];
}
const gold: { queries: readonly Labelled[]; absent: readonly string[] } = JSON.parse(
  readFileSync("tests/gold/search-queries.json", "utf8"),
);
const below = process.env["SITE_BELOW"] ?? "";

const results = (page: Page): Locator => page.locator("ol[data-results] > li");
const status = (page: Page): Locator => page.locator("main [role=status]");
const box = (page: Page): Locator => page.locator("#search-box");
const options = (page: Page): Locator => page.locator("[role=listbox] [role=option]");
const editionRoot = (edition: string) => (edition === "en" ? "" : `${edition}/`);

/** Types a query on the search page, asks at once, and waits for its answer. */
async function ask(page: Page, q: string): Promise<void> {
  await page.locator("#search-query").fill(q);
  await page.locator("#search-query").press("Enter");
  const ready = new URLSearchParams({ q: q.normalize("NFC") }).toString();
  await expect(page.locator("form[data-search-page]")).toHaveAttribute("data-ready", ready);
}

/** `000#s8` for each result, from its first link. */
async function found(page: Page): Promise<readonly string[]> {
  const hrefs = await results(page).evaluateAll((items) =>
    items.map((item) => item.querySelector("a")?.getAttribute("href") ?? ""),
  );
  return hrefs.map((href) => href.replace(/^.*\/sources\/([^/]+)\/#(s\d+)$/u, "$1#$2"));
}

for (const edition of ["en", "vi", "id"]) {
  test(`the labelled queries of the ${edition} edition find their sentences, class by class`, async ({
    page,
  }) => {
    test.setTimeout(300_000);
    await page.goto(`${editionRoot(edition)}search/`);
    const scores = new Map<string, number[]>();
    for (const query of gold.queries.filter((one) => one.edition === edition)) {
      await ask(page, query.q);
      const score = ndcg(await found(page), new Set(query.rel));
      const name = query.set === "given" ? "given" : `${query.set} ${query.class}`;
      scores.set(name, [...(scores.get(name) ?? []), score]);
    }
    const mean = (list: readonly number[]) => list.reduce((sum, n) => sum + n, 0) / list.length;
    for (const [name, list] of scores)
      expect
        .soft(mean(list), `${name}: ${list.length} queries`)
        .toBeGreaterThanOrEqual(name === "given" ? 0.97 : 0.9);
  });
}

test("words that stand nowhere on the site find nothing, and that is said", async ({ page }) => {
  await page.goto("search/");
  for (const word of gold.absent) {
    await ask(page, word);
    await expect(results(page), word).toHaveCount(0);
    await expect(page.locator("ul[data-pages] > li"), word).toHaveCount(0);
    await expect(page.locator("[data-search-notice]")).toContainText(word);
  }
  await expect(page.locator("[data-search-notice] a")).toHaveAttribute("href", "/glossary/");
});

test("what a page says of itself is not found: citation, contents, day of the last change", async ({
  page,
}) => {
  await page.goto("explainers/how-many-died/");
  // each of these words stands in the page, and in no sentence of a document
  for (const word of ["BibTeX", "container-title"]) {
    await expect(page.locator("main"), word).toContainText(new RegExp(word, "iu"));
  }
  const updated = await page.locator("[data-search-ignore] time").first().getAttribute("datetime");
  await page.goto("search/");
  for (const word of ["BibTeX", "container-title", updated ?? ""]) {
    await ask(page, word);
    await expect(page.locator("ul[data-pages] > li"), word).toHaveCount(0);
  }
});

test("a result is the whole sentence in the reader's language, the original marked under it, and leads to it", async ({
  page,
}) => {
  await page.goto("search/?q=ngung+ban");
  const first = results(page).first();
  const link = first.locator("a").first();
  await expect(link.locator(".found-translation")).toHaveAttribute("lang", "en");
  const text = first.locator(".found-text");
  await expect(text).toHaveAttribute("lang", "vi");
  for (const mark of await text.locator("mark").allTextContents()) expect(mark).toBe("ngừng bắn");
  const href = (await link.getAttribute("href")) ?? "";
  const [, id = "", sentence = ""] = /sources\/(\w+)\/#(s\d+)$/u.exec(href) ?? [];
  const claims = await (await page.request.get(`data/sources/${id}.txt`)).text();
  expect(claims).toContain(await text.textContent());
  const words = await text.textContent();
  await link.click();
  await expect(page.locator(`#${sentence}`)).toContainText(words ?? "");
});

for (const ways of [
  ["đình chiến", "đình chiến".normalize("NFD"), "dinh chien", "DINH CHIEN"],
  ["30.000", "30,000", "30 000", "30000", "３００００", "thirty thousand", "ba mươi nghìn"],
  ["27/9", "27 September", "27 tháng 9", "September 27"],
  ["Nagorno-Karabakh", "Nagorny Karabakh", "Nargono-Karabakh", "Nagurani Qara Bagh", "Нагорный Карабах"],
  ["Azerbaijan", "Azerbajian"],
])
  test(`"${ways[0]}" finds the same sentences however it is typed`, async ({ page }) => {
    await page.goto("search/");
    await ask(page, ways[0]!);
    const first = [...(await found(page))].sort();
    expect(first.length).toBeGreaterThan(0);
    for (const way of ways.slice(1)) {
      await ask(page, way);
      expect([...(await found(page))].sort(), way).toEqual(first);
    }
  });

test("the sentence that a result leads to is lit", async ({ page }) => {
  await page.goto("search/?q=Transnistria");
  await results(page).first().locator("a").first().click();
  const lit = page.locator("main :target");
  await expect(lit).toHaveCount(1);
  const ground = (element: Element) => getComputedStyle(element).backgroundColor;
  const other = page.locator("main [id^=s]:not(:target)").first();
  expect(await lit.evaluate(ground)).not.toBe(await other.evaluate(ground));
});

test("a sentence that has the thing in other words says in which", async ({ page }) => {
  await page.goto("search/?q=ceasefire");
  await expect(results(page).filter({ hasText: "gencatan senjata" }).locator(".found-why")).toContainText(
    "gencatan senjata",
  );
  await ask(page, "prisoners of war");
  await expect(results(page).first().locator(".found-why")).not.toBeEmpty();
});

test("charts and terms stand above the sentences; the status counts both", async ({ page }) => {
  await page.goto("search/?q=ceasefire");
  const pages = page.locator("ul[data-pages] > li");
  await expect(pages.filter({ hasText: "Glossary" }).locator("a").first()).toHaveAttribute(
    "href",
    /\/glossary\/#ceasefire$/u,
  );
  await expect(pages.filter({ hasText: "Chart" }).first()).toBeVisible();
  const [above, under] = [
    await page.locator("ul[data-pages]").boundingBox(),
    await page.locator("ol[data-results]").boundingBox(),
  ];
  expect(above!.y).toBeLessThan(under!.y);
  await expect(status(page)).toContainText(`${await results(page).count()} sentences`);
  // three of them, so that the sentences stay in sight; the rest when asked for
  await expect(pages.filter({ visible: true })).toHaveCount(3);
  await page.locator("[data-search-allpages] button").click();
  await expect(pages.filter({ visible: true })).toHaveCount(await pages.count());
  await expect(pages.nth(3).locator("a")).toBeFocused();
});

test("a typing mistake is mended only where nothing matches, said so, with the way back", async ({
  page,
}) => {
  await page.goto("search/?q=ceasfire");
  const notice = page.locator("[data-mended]");
  await expect(notice).toHaveAttribute("data-mended", "ceasefire");
  await expect(results(page).first()).toBeVisible();
  await notice.locator("a").click();
  await expect(results(page)).toHaveCount(0);
  await expect(page).toHaveURL(/as=typed/u);
  await page.goto("search/?q=ceasefire");
  await expect(results(page).first()).toBeVisible();
  await expect(notice).toHaveCount(0);
});

test("a phrase stands together, and a word with a minus is left out", async ({ page }) => {
  await page.goto(`search/?${new URLSearchParams({ q: '"peace deal"' })}`);
  await expect(results(page)).toHaveCount(1);
  await ask(page, "Pompeo -Menlu");
  expect(await found(page)).not.toContain("003#s8");
  await ask(page, "Pompeo");
  expect(await found(page)).toContain("003#s8");
});

test("a document is found by its name and its number; words to leave out alone are no question", async ({
  page,
}) => {
  await page.goto("search/");
  for (const q of ["document 002", "Vietnamese report, Oct 2020"]) {
    await ask(page, q);
    const link = page.locator("ul[data-pages] > li a").first();
    await expect(link, q).toHaveAttribute("href", /\/sources\/002\/$/u);
  }
  await ask(page, "-Russia");
  await expect(page.locator("[data-search-notice]")).toContainText("Add a word to look for");
});

test("filters count what they would leave, stand in the address, and go back", async ({ page }) => {
  await page.goto("search/?q=thiệt+mạng");
  await expect(results(page).first()).toBeVisible();
  const all = await results(page).count();
  const killed = page.locator("#filter-kind-killed");
  const count = Number(await page.locator("label[for=filter-kind-killed] .filter-count").textContent());
  expect(count).toBeGreaterThan(0);
  await killed.check();
  await expect(page).toHaveURL(/kind=killed/u);
  await expect(results(page)).toHaveCount(count);
  await expect(killed).toBeFocused();
  await page.goBack();
  await expect(results(page)).toHaveCount(all);
  await expect(killed).not.toBeChecked();
  await page.goto("search/?kind=killed&min=1000");
  await expect(results(page).first()).toBeVisible();
  const few = await results(page).count();
  await page.locator("#filter-min").fill("20000");
  await page.locator("#filter-min").press("Tab");
  await expect(page).toHaveURL(/min=20000/u);
  await expect.poll(() => results(page).count()).toBeLessThan(few);
  await page.locator("#filter-clear").click();
  await expect(page).toHaveURL(/\/search\/$/u);
});

test("nothing of the search is loaded before a reader comes near the box", async ({ page }) => {
  const loaded: string[] = [];
  page.on("request", (request) => loaded.push(new URL(request.url()).pathname));
  const search = () => loaded.filter((path) => /pagefind|\.js$|search[^/]*\.css$/u.test(path));
  await page.goto("./");
  await page.waitForLoadState("networkidle");
  expect(search()).toEqual([]);
  await box(page).focus();
  await expect.poll(() => search().length).toBeGreaterThan(2);
});

test("the first search weighs at most 160 kB compressed", async ({ page }) => {
  await page.goto("./");
  await page.waitForLoadState("networkidle");
  const weights: Promise<number>[] = [];
  page.on("response", (response) => {
    weights.push(response.body().then((body) => Math.min(body.length, gzipSync(body, { level: 9 }).length)));
  });
  await box(page).click();
  await box(page).fill("ceasefire");
  await expect(options(page).first()).toBeVisible();
  await page.waitForLoadState("networkidle");
  const total = (await Promise.all(weights)).reduce((sum, n) => sum + n, 0);
  expect(total).toBeGreaterThan(50_000);
  expect(total).toBeLessThanOrEqual(160_000);
});

for (const keys of ["/", "Control+k"]) {
  test(`the box opens by ${keys}, answers while one types, and is driven by keys alone`, async ({ page }) => {
    await page.goto("./");
    await page.keyboard.press(keys);
    await expect(box(page)).toBeFocused();
    await page.keyboard.type("Stepanak");
    await expect(options(page).first()).toBeVisible();
    await expect(box(page)).toHaveAttribute("aria-expanded", "true");
    await expect(page.locator("form[data-search-box] [role=status]")).toContainText("sentence");
    // the list of the last letter, not of one before it
    await expect(options(page).last()).toHaveAttribute("href", /q=Stepanak$/u);
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    const chosen = page.locator("[role=option][aria-selected=true]");
    await expect(chosen).toHaveCount(1);
    await expect(box(page)).toHaveAttribute("aria-activedescendant", (await chosen.getAttribute("id")) ?? "");
    const href = (await chosen.getAttribute("href")) ?? "";
    expect(href).toMatch(/\/sources\/\w+\/#s\d+$/u);
    await page.keyboard.press("Escape");
    await expect(box(page)).toHaveAttribute("aria-expanded", "false");
    await expect(options(page).first()).toBeHidden();
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(new RegExp(`${href.replaceAll("/", "\\/")}$`, "u"));
  });
}

test("Enter without a choice leads to the page of all results", async ({ page }) => {
  await page.goto("vi/");
  await box(page).click();
  await box(page).fill("ngung ban");
  await expect(options(page).first()).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/vi\/search\/\?q=ngung\+ban$/u);
  await expect(results(page).first().locator("a").first()).toHaveAttribute("href", /^\/vi\/sources\//u);
});

test("below a base path every address keeps it", async ({ page }) => {
  await page.goto(`${below}/id/search/?q=gencatan+senjata`);
  await expect(results(page).first()).toBeVisible();
  const hrefs = await results(page)
    .locator("a")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  expect(hrefs.length).toBeGreaterThan(0);
  for (const href of hrefs) expect(href).toMatch(/^\/karabakh\/id\/sources\//u);
  await page.goto(`${below}/`);
  await box(page).click();
  await box(page).fill("Pompeo");
  await expect(options(page).first()).toHaveAttribute("href", /^\/karabakh\//u);
});

test("an index that cannot be loaded is said, the glossary offered, and a second try made", async ({
  page,
}) => {
  await page.route("**/pagefind/words.json", (route) => route.abort());
  await page.goto("search/?q=Pompeo");
  const failed = page.locator("[data-search-notice] [data-failed]");
  await expect(failed.locator("a")).toHaveAttribute("href", "/glossary/");
  await box(page).fill("Pompeo");
  await expect(page.locator(".search-panel [data-failed] a")).toHaveAttribute("href", "/glossary/");
  await page.unroute("**/pagefind/words.json");
  await failed.locator("button").click();
  await expect(results(page).first()).toBeVisible();
});

/** The files behind one answer on a small site. */
const behind = [
  "keys.json",
  "words.json",
  "summaries/en.json",
  "documents/3.json",
  "claims/0.json",
  "claims/0.en.json",
];
const failures: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  lost: (route) => route.abort(),
  refused: (route) => route.fulfill({ status: 503, body: "no" }),
  damaged: (route) => route.fulfill({ status: 200, body: Buffer.from("1f8b0800000000000003", "hex") }),
};
const soon = { timeout: 15_000 };

for (const file of behind)
  test(`${file} that fails is never told as nothing found: once, twice and always`, async ({ page }) => {
    test.setTimeout(300_000);
    let left = 0;
    let how = "lost";
    await page.route(`**/pagefind/${file}*`, (route) =>
      left-- > 0 ? failures[how]!(route) : route.fallback(),
    );
    const failed = page.locator("[data-search-notice] [data-failed]");
    left = 1;
    await page.goto("search/?q=wounded");
    await expect(results(page).first(), "once").toBeVisible(soon);

    left = 2;
    await page.goto("search/?q=wounded");
    await expect(failed, "twice").toBeVisible(soon);
    await expect(status(page)).toHaveText("The search could not be loaded.");
    await expect(results(page)).toHaveCount(0);
    await failed.locator("button").click();
    await expect(results(page).first()).toBeVisible(soon);
    await expect(failed).toHaveCount(0);

    left = Number.POSITIVE_INFINITY;
    for (how of Object.keys(failures)) {
      await page.goto("search/?q=wounded");
      await expect(failed, `${how} always`).toBeVisible(soon);
      await expect(page.locator("main")).not.toContainText("Nothing found");
    }
  });

test("a site that was published anew under the open page is loaded anew", async ({ page }) => {
  test.setTimeout(60_000);
  let loads = 0;
  // after the words are loaded the documents and the claims are of another version
  await page.route("**/pagefind/**", async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname.endsWith("/words.json")) loads++;
    const isNew =
      /\/(?:documents|claims)\//u.test(pathname) || (loads > 1 && pathname.endsWith("/words.json"));
    if (!isNew) return route.fallback();
    const response = await route.fetch();
    const json = { ...(await response.json()), version: "ffffffffffff" };
    return route.fulfill({ response, json });
  });
  for (const q of ["286", "wounded"]) {
    loads = 0;
    await page.goto(`search/?q=${q}`);
    await expect(results(page).first(), q).toBeVisible({ timeout: 15_000 });
    expect(loads, q).toBe(2);
  }
});

const claims = (page: Page): Locator => page.locator("main section[data-answer] li[data-claim]");

test("a question has its answer first: the claims, each with its day, its document and one link to its words", async ({
  page,
}) => {
  await page.goto("search/?q=how+many+died+in+2020+war");
  await expect(claims(page).first()).toBeVisible(soon);
  expect(await claims(page).count()).toBeGreaterThan(5);
  for (const claim of await claims(page).all()) {
    await expect(claim.locator("[data-source-name]")).toHaveText(/\S/u);
    await expect(claim.locator("a")).toHaveCount(1);
    await expect(claim.locator("a")).toHaveAttribute("href", /^\/sources\/\w+\/#s\d+$/u);
  }
  await expect(claims(page).filter({ hasText: "5,000" })).toContainText("Putin");
  await expect(page.locator("[data-answer] .answer-chart a")).toHaveAttribute("href", /^\/charts\//u);
  const order = await page
    .locator("[data-answer], [data-pages], [data-results]")
    .evaluateAll((all) =>
      all.map((one) =>
        Object.keys((one as HTMLElement).dataset).find((key) => ["answer", "pages", "results"].includes(key)),
      ),
    );
  expect(order[0]).toBe("answer");
  await claims(page).filter({ hasText: "5,000" }).locator("a").click();
  await expect(page).toHaveURL(/\/sources\/003\/#s\d+$/u);
});

for (const [edition, q, text] of [
  ["vi", "ai vi phạm lệnh ngừng bắn", "cáo buộc"],
  ["id", "apa kata Putin", "Vladimir Putin"],
] as const)
  test(`"${q}" is answered in the reader's language, and short in the box`, async ({ page }) => {
    await page.goto(`${edition}/search/?q=${encodeURIComponent(q)}`);
    await expect(page.locator("main section[data-answer]")).toContainText(text, soon);
    await box(page).fill(q);
    const first = page.locator(".search-panel [data-answer] [role=option]").first();
    await expect(first).toHaveAttribute("href", new RegExp(`^/${edition}/sources/\\w+/#s\\d+$`, "u"), soon);
    expect(await page.locator(".search-panel [data-answer] [role=option]").count()).toBeLessThanOrEqual(4);
  });

test("what no claim answers has no card", async ({ page }) => {
  await page.goto("search/");
  for (const q of [
    "what is a ceasefire",
    "how many died in Ukraine",
    "putin",
    "why did Armenians leave Karabakh",
  ]) {
    await ask(page, q);
    await expect(page.locator("[data-answer]"), q).toHaveCount(0);
  }
});

test("an answer that never comes is given up after 15 seconds", async ({ page }) => {
  test.setTimeout(60_000);
  await page.clock.install();
  await page.route("**/pagefind/words.json", () => {});
  const asked = page.waitForRequest("**/pagefind/words.json");
  await page.goto("search/?q=Pompeo");
  await asked;
  await page.clock.runFor(9_000);
  await expect(page.locator("[data-search-notice] [data-failed]")).toHaveCount(0);
  await page.clock.runFor(7_000);
  await expect(page.locator("[data-search-notice] [data-failed]")).toBeVisible();
});

test("a box opened without a network answers when the network is back", async ({ page, context }) => {
  await page.goto("./");
  await page.waitForLoadState("networkidle");
  await context.setOffline(true);
  await box(page).click();
  await box(page).pressSequentially("Pomp");
  await context.setOffline(false);
  await expect
    .poll(async () => {
      await box(page).press("Backspace");
      await box(page).pressSequentially("p");
      return options(page).count();
    }, soon)
    .toBeGreaterThan(0);
});

test("without scripts the form leads to the search page, which offers the glossary", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.goto("vi/");
  await box(page).fill("ngừng bắn");
  await box(page).press("Enter");
  await expect(page).toHaveURL(/\/vi\/search\/\?q=/u);
  await page.locator("main noscript a, main .search-message a").first().click();
  await expect(page).toHaveURL(/\/vi\/glossary\/$/u);
  await context.close();
});

test("the policy of the page is never broken, nor axe-core's rules, with results and with the box open", async ({
  page,
}) => {
  test.setTimeout(90_000);
  const broken: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") broken.push(message.text());
  });
  page.on("pageerror", (error) => broken.push(error.message));
  for (const edition of ["", "vi/"]) {
    await page.goto(`${edition}search/?q=Karabakh`);
    await expect(results(page).first()).toBeVisible();
    await box(page).fill("Putin");
    await expect(options(page).first()).toBeVisible();
    await page.keyboard.press("ArrowDown");
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  }
  expect(broken).toEqual([]);
});

test("whatever is typed gets an answer: nothing runs, nothing becomes markup, no error", async ({ page }) => {
  test.setTimeout(180_000);
  const wrong: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") wrong.push(message.text());
  });
  page.on("pageerror", (error) => wrong.push(error.message));
  await page.goto("search/?q=killed");
  await expect(results(page).first()).toBeVisible();
  for (const q of nastyQueries) {
    const input = page.locator("#search-query");
    await input.evaluate((field: HTMLInputElement, text) => {
      field.value = text;
      field.form!.requestSubmit();
    }, q);
    await expect(status(page), q.slice(0, 40)).not.toHaveText(/Searching/u);
    const harm = await page.evaluate(() => [
      String(Reflect.get(globalThis, "ran")),
      document.querySelectorAll("[injected], main script:not([type]), main img[onerror]").length,
      document.documentElement.scrollWidth > innerWidth,
    ]);
    expect(harm, q.slice(0, 40)).toEqual(["undefined", 0, false]);
  }
  // As an address, in which anything may stand.
  for (const q of ["%E0%A4%A", "%", "<b injected>", "a".repeat(4000), "%00", "%ED%A0%80"]) {
    await page.goto(`search/?q=${q}&doc=../../x&harm=%3Cb%3E&from=99999999999`);
    await expect(status(page)).not.toHaveText(/^$|Searching/u);
    expect(await page.locator("[injected]").count()).toBe(0);
  }
  await page.goto("search/?q=killed");
  await expect(results(page).first()).toBeVisible();
  expect(wrong).toEqual([]);
});
