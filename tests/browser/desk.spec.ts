/** The editor's desk of the development server: a person with a keyboard reviews claims, and nobody else can write. */
import { readFileSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { parse } from "yaml";
import { freePort } from "../../src/node/free-port.ts";
import { command, corpusCopy, type Run, remove } from "../verify/corpus-copy.ts";

test.describe.configure({ mode: "serial" });
test.setTimeout(90_000);

const fixture = new URL("../fixtures/corpus", import.meta.url).pathname;
const comment = "# Read again by the two of us.\n";
let corpus: string;
let run: Run;
let desk: string;
let port: number;

test.beforeAll(async () => {
  // The server may start beside seven other tests.
  test.setTimeout(90_000);
  corpus = corpusCopy(fixture);
  writeFileSync(join(corpus, "content/editorial/review.yaml"), comment);
  port = await freePort();
  desk = `http://localhost:${port}/_desk/`;
  run = command(corpus, ["dev"], { PORT: String(port), ASTRO_DEV_BACKGROUND: "0" });
  for (let tries = 0; ; tries++) {
    if ((await fetch(desk).catch(() => null))?.ok) break;
    if (tries > 800) throw new Error(`the server did not start:\n${run.output()}`);
    await wait(100);
  }
});
test.afterAll(async () => {
  run.child.kill();
  await run.ended;
  remove(corpus);
});

type Entry = Readonly<Record<string, unknown>>;
const text = () => readFileSync(join(corpus, "content/editorial/review.yaml"), "utf8");
const entries = () => (parse(text()) ?? []) as readonly Entry[];
const current = (page: Page) => page.locator("[data-claim][aria-current=true]");
const opened = async (page: Page, query = "?lang=en") => {
  await page.goto(desk + query);
  await expect(current(page)).toHaveCount(1, { timeout: 20_000 });
};
/** Presses a key and waits until the file has as many entries. */
const press = async (page: Page, key: string, count: number) => {
  await page.keyboard.press(key);
  await expect.poll(() => entries().length, { timeout: 5000 }).toBe(count);
};

test("claims are confirmed and rejected by single keys, each at once an entry, and taken back", async ({
  page,
}) => {
  await opened(page);
  const total = await page.locator("#progressAll").getAttribute("max");
  expect(Number(total)).toBeGreaterThanOrEqual(25);
  for (let n = 1; n <= 20; n++) {
    const before = await current(page).getAttribute("data-claim");
    await press(page, n % 5 === 0 ? "r" : "c", n);
    expect(entries().at(-1)).toMatchObject({ verdict: n % 5 === 0 ? "rejected" : "confirmed" });
    await expect(current(page)).not.toHaveAttribute("data-claim", before!);
    await expect(current(page)).toBeFocused();
    await expect(page.locator(`[data-claim="${before}"] .state`)).toHaveAttribute(
      "data-state",
      n % 5 === 0 ? "rejected" : "confirmed",
    );
  }
  expect(text().startsWith(comment)).toBe(true);
  await expect(page.locator("#progressAll")).toHaveAttribute("value", "20");
  await press(page, "u", 19);
  await press(page, "u", 18);
  await expect(page.locator("#progressAll")).toHaveAttribute("value", "18");
  await press(page, "c", 19);
  await press(page, "c", 20);
  await page.keyboard.press("p");
  await page.keyboard.press("n");
  expect(entries().length).toBe(20);
});

test("a correction by keyboard says what is set and why, and is taken back whole", async ({ page }) => {
  await opened(page);
  const claim = current(page);
  const id = await claim.getAttribute("data-claim");
  const before = text();
  const correct = async () => {
    await page.keyboard.press("e");
    await expect(page.locator("form.edit select[name=what]")).toBeFocused();
    const form = page.locator("form.edit");
    if (await form.locator("select[name=victims]").isVisible())
      await form.locator("select[name=victims]").selectOption({ index: 2 });
    else await form.locator("select[name=stance]").selectOption({ index: 1 });
    await form.locator("input[name=where]").press("Enter");
  };
  await correct();
  await expect.poll(() => entries().at(-1)?.["verdict"]).toBe("corrected");
  const entry = entries().at(-1)!;
  expect(Object.keys(entry["set"] as object)).toHaveLength(1);
  expect(entry).toHaveProperty("reading");
  expect((entry["reason"] as Entry)["en"]).toMatch(/^The sentence says it so: .+/u);
  await expect(page.locator(`[data-claim="${id}"] .state`)).toHaveAttribute("data-state", "corrected");
  await page.keyboard.press("u");
  await expect.poll(text).toBe(before);
  // The file is written before the page has its answer, which draws the sentence anew.
  await expect(page.locator("#said")).toHaveText("Taken back.");
  await correct();
  await expect.poll(() => entries().at(-1)?.["verdict"]).toBe("corrected");
});

test("a missed claim is added by selecting its words with the keyboard", async ({ page }) => {
  await opened(page);
  const before = entries().length;
  await page.locator("#document").selectOption("talks");
  await expect(page.locator("section").first()).toHaveAttribute("data-source", "talks");
  await page.locator("[data-stop]").first().waitFor();
  await page.keyboard.press("a");
  const picker = page.locator("#field-words");
  await expect(picker).toBeFocused();
  const sentence = await picker.inputValue();
  const length = sentence.length;
  await picker.evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(0, 0));
  for (let i = 0; i < Math.min(length, 30); i++) await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.locator("form.edit output")).toHaveText(sentence.slice(0, 30));
  await page.locator("form.edit select[name=what]").selectOption("missing");
  await page.locator("form.edit input[name=value]").fill("321");
  await page.keyboard.press("Enter");
  await expect.poll(() => entries().length).toBe(before + 1);
  expect(entries().at(-1)).toMatchObject({
    source: "talks",
    verdict: "added",
    quote:
      sentence.slice(0, 30).trim() === sentence.slice(0, 30) ? sentence.slice(0, 30) : expect.any(String),
    set: { harm: "missing", count: 321 },
  });
  await expect(page.locator("[data-claim^=talks-missing-]")).toHaveCount(1);
  await expect(page.locator("[data-claim^=talks-missing-] .state")).toHaveAttribute("data-state", "added");
});

test("what the desk wrote is read again whole: each verdict reaches the claims of the site", async () => {
  const ingest = command(corpus, ["ingest"]);
  expect(await ingest.ended, ingest.output()).toBe(0);
  const { claims } = JSON.parse(readFileSync(join(corpus, "content/generated/ledger.json"), "utf8")) as {
    claims: readonly { readonly review: { readonly state: string } }[];
  };
  const count = (state: string) => claims.filter(({ review }) => review.state === state).length;
  const verdicts = (verdict: string) => entries().filter((entry) => entry["verdict"] === verdict).length;
  for (const state of ["confirmed", "corrected", "added"]) expect(count(state), state).toBe(verdicts(state));
  expect(verdicts("rejected")).toBeGreaterThan(0);
  expect(readFileSync(join(corpus, "content/generated/orphans.json"), "utf8")).toBe("[]");
});

test("a page of another site, and a host name made to point here, can neither read nor write", async ({
  page,
}) => {
  const before = text();
  const token = /"token":"([^"]+)"/u.exec(await (await fetch(desk)).text())![1]!;
  const foreign = createServer((_, response) => response.end("<!doctype html><title>Elsewhere</title>"));
  const elsewhere = await listening(foreign);
  await page.goto(`http://localhost:${elsewhere}/`);
  const tries = await page.evaluate(
    async ([address, secret]) => {
      const body = JSON.stringify({ language: "en", source: "talks" });
      const call = `${address}api/about`;
      const json = { "content-type": "application/json", "x-verbatim-desk": secret! };
      const asked: readonly (readonly [string, RequestInit])[] = [
        [address!, {}],
        [call, { method: "POST", body, headers: json }],
        [call, { method: "POST", body, headers: { "content-type": "text/plain" } }],
      ];
      return Promise.all(
        asked.map(([url, init]) =>
          fetch(url, init).then(
            (r) => r.text(),
            () => "refused",
          ),
        ),
      );
    },
    [desk, token] as const,
  );
  expect(tries).toEqual(["refused", "refused", "refused"]);
  await page.evaluate(
    ([address]) =>
      fetch(`${address}api/about`, {
        method: "POST",
        mode: "no-cors",
        body: '{"language":"en","source":"talks"}',
      }).catch(() => {}),
    [desk] as const,
  );
  const frame = page.frames().length;
  await page.evaluate((address) => {
    const inner = document.createElement("iframe");
    inner.src = address;
    document.body.append(inner);
  }, desk);
  await expect.poll(() => page.frames().length).toBe(frame + 1);
  expect(await page.frames().at(-1)!.locator("[data-claim]").count()).toBe(0);
  foreign.close();

  const rebound = `http://evil.example:${port}/_desk/`;
  for (const [url, host] of [
    [desk, `evil.example:${port}`],
    [`${desk}api/about`, `evil.example:${port}`],
  ] as const)
    expect(await status(url, host, url.endsWith("about") ? token : null), `${host} ${rebound}`).toBe(403);
  expect(text()).toBe(before);
  expect(readFileSync(join(corpus, "content/editorial/sources.yaml"), "utf8")).not.toContain("about: none");
});

test("words of a document are text, whatever they look like", async ({ page }) => {
  const seed = join(corpus, "seeds/talks_review.txt");
  const html = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
  writeFileSync(
    seed,
    `${readFileSync(seed, "utf8")}\nOfficials said ${html} that 77 people were killed on Friday.\n`,
  );
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  await expect(async () => {
    await opened(page);
    await page.locator("#document").selectOption("talks");
    await expect(page.locator("section", { hasText: "77 people" })).toContainText(html, { timeout: 1000 });
  }).toPass();
  expect(await page.locator("main img, main script").count()).toBe(0);
  expect(await page.title()).toContain("desk");
  expect(errors).toEqual([]);
});

test("an entry whose sentence was changed waits in a list, and is moved to the sentence like it", async ({
  page,
}) => {
  const seed = join(corpus, "seeds/talks_review.txt");
  const entry = entries().find(({ source, verdict }) => source === "talks" && verdict === "confirmed");
  test.skip(!entry, "no claim of that document was confirmed");
  const quote = entry!["quote"] as string;
  const orphan = page.locator(".orphans li", { hasText: quote });
  const changed = quote.replace(/(\p{L}{4,})/u, "$1,");
  writeFileSync(seed, readFileSync(seed, "utf8").replace(quote, changed));
  await expect(async () => {
    await opened(page);
    await expect(orphan).toHaveCount(1, { timeout: 1000 });
  }).toPass({ timeout: 20_000 });
  await page.locator(".orphans summary").click();
  await orphan.getByRole("button", { name: "It is this sentence" }).click();
  await expect(orphan).toHaveCount(0);
  expect(entries().some((each) => each["quote"] === quote)).toBe(false);
  await expect
    .poll(() => readFileSync(join(corpus, "content/generated/orphans.json"), "utf8"))
    .not.toContain(JSON.stringify(quote));
});

test("what the program proposes is shown with its reason, and written when it is accepted", async ({
  page,
}) => {
  const lexicon = join(corpus, "content/editorial/lexicon.yaml");
  const before = "# Names, by hand.\n";
  writeFileSync(lexicon, before);
  const draft = page.locator(".drafts li[data-draft^=actor]").first();
  await expect(async () => {
    await opened(page);
    await page.locator(".drafts summary").click();
    await expect(draft).toHaveCount(1, { timeout: 1000 });
  }).toPass({ timeout: 20_000 });
  const proposed = await draft.locator("pre").innerText();
  await draft.getByRole("button", { name: "Accept" }).click();
  await expect(page.locator("#said")).toContainText("editorial/lexicon.yaml");
  expect(readFileSync(lexicon, "utf8")).toBe(`${before}\n${proposed.trimEnd()}\n`);
  // Taken back, it is proposed again, and so is what was marked as not about this.
  await page.keyboard.press("u");
  await expect(page.locator("#said")).toHaveText("Taken back.");
  expect(readFileSync(lexicon, "utf8")).toBe(before);
  await expect(draft.locator("pre")).toHaveText(proposed);
  const cards = join(corpus, "content/editorial/sources.yaml");
  const told = readFileSync(cards, "utf8");
  await current(page).focus();
  await page.keyboard.press("x");
  // The file is written before the page has its answer, and only then is there something to take back.
  await expect(page.locator("#said")).toHaveText("Marked: this document is not about the subject.");
  expect(readFileSync(cards, "utf8")).toContain("about: none");
  await page.keyboard.press("u");
  await expect.poll(() => readFileSync(cards, "utf8")).toBe(told);
});

test("it is read at 390 pixels, in three languages, and by programs that read aloud", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  for (const [language, title] of [
    ["en", "The editor’s desk"],
    ["vi", "Bàn biên tập"],
    ["id", "Meja penyunting"],
  ] as const) {
    await opened(page, `?lang=${language}`);
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    await expect(page.locator("h1")).toHaveText(title);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  }
  await page.keyboard.press("e");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});

async function listening(server: Server): Promise<number> {
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return (server.address() as AddressInfo).port;
}

/** Asks under another name than the address has, as a browser does whose name server was turned. */
async function status(url: string, host: string, token: string | null): Promise<number | undefined> {
  const { request } = await import("node:http");
  const { promise, resolve, reject } = Promise.withResolvers<number | undefined>();
  const headers = token
    ? { host, origin: `http://${host}`, "content-type": "application/json", "x-verbatim-desk": token }
    : { host };
  const asked = request(url, { method: token ? "POST" : "GET", headers }, (response) => {
    response.resume();
    resolve(response.statusCode);
  });
  asked.on("error", reject);
  asked.end(token ? JSON.stringify({ language: "en", source: "talks" }) : undefined);
  return promise;
}

test("on a phone the first claim and its verdict are on the first screen", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await opened(page);
  for (const place of [current(page).locator(".claim"), current(page).locator("[data-action=confirm]")])
    await expect(place).toBeInViewport({ ratio: 1 });
});

test("the desk is not left unasked while a verdict waits to be written", async ({ page }) => {
  await opened(page);
  const before = entries().length;
  let answered = () => {};
  const hold = new Promise<void>((resolve) => {
    answered = resolve;
  });
  await page.route("**/api/verdict", async (route) => {
    await hold;
    await route.continue();
  });
  const asked = page.waitForEvent("dialog");
  await page.keyboard.press("c");
  await page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe("beforeunload");
  await dialog.dismiss();
  answered();
  await expect.poll(() => entries().length, { timeout: 10_000 }).toBeGreaterThan(before);
});
