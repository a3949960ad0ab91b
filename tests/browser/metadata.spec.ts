/** What pages tell machines: search engines, reference managers, link cards, reader views and feeds. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Readability } from "@mozilla/readability";
import { expect, test } from "@playwright/test";
import { parseHTML } from "linkedom";

const dist = process.env["SITE_DIST"]!;
const pages = readdirSync(dist, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith("index.html") && !/(?:^|\/)(?:embed|v)\//u.test(file))
  .sort();
const html = (file: string) => readFileSync(join(dist, file), "utf8");
const blocksOf = (text: string): readonly Record<string, unknown>[] =>
  Array.from(text.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gsu), ([, json]) =>
    JSON.parse(json!),
  );
const metaOf = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Array.from(
      text.matchAll(/<meta (?:name|property)="([^"]+)" content="([^"]*)"/gu),
      ([, name, content]) => [name!, content!],
    ),
  );

/** Paths below the edition's root, and what a page of the kind is. */
const kinds: readonly (readonly [path: RegExp, type: string])[] = [
  [/^explainers\/[^/]+\/index/u, "Article"],
  [/^charts\/[^/]+\/index/u, "Dataset"],
  [/^data\/index/u, "Dataset"],
  [/^/u, "WebPage"],
];

test("each page states what it is, first of all, by whom, in which language, where", () => {
  for (const file of pages) {
    const text = html(file);
    const [main] = blocksOf(text);
    if (text.includes('<meta name="robots" content="noindex"')) continue;
    const [, type] = kinds.find(([path]) => path.test(file.replace(/^(?:vi|id)\//u, "")))!;
    expect(main?.["@type"], file).toBe(type);
    expect(main?.["author"], file).toEqual({ "@type": "Organization", name: "Verbatim" });
    expect(main?.["inLanguage"], file).toBe(/^(vi|id)\//u.exec(file)?.[1] ?? "en");
    expect(text, file).toContain(`<link rel="canonical" href="${main?.["url"]}"`);
    const meta = metaOf(text);
    for (const name of ["author", "citation_author", "citation_title", "citation_public_url", "og:image:alt"])
      expect(meta[name], `${file} ${name}`).toBeTruthy();
  }
});

test("no speaker is the author of anything: the authors named anywhere publish the page or wrote the document", () => {
  for (const file of pages.filter((path) => path.includes("sources/"))) {
    const authors = JSON.stringify(blocksOf(html(file))).match(/"author":\{[^}]*\}/gu) ?? [];
    expect(new Set(authors), file).toEqual(new Set(['"author":{"@type":"Organization","name":"Verbatim"}']));
  }
});

test("explainers and charts tell when they were changed, charts when they were published", () => {
  for (const file of pages.filter((path) => /^(?:(?:vi|id)\/)?(?:explainers|charts)\/[^/]+\//u.test(path))) {
    const meta = metaOf(html(file));
    if (file.includes("explainers/"))
      expect(meta["article:modified_time"], file).toMatch(/^\d{4}-\d\d-\d\d$/u);
  }
  expect(metaOf(html("charts/deaths-by-war/index.html"))["article:published_time"]).toBe("2026-11-20");
  expect(metaOf(html("explainers/ceasefires/index.html"))["citation_publication_date"]).toMatch(
    /^\d{4}\/\d\d\/\d\d$/u,
  );
});

test("every <time> has a date that machines read", () => {
  for (const file of pages) {
    const bare = Array.from(html(file).matchAll(/<time(?:\s[^>]*)?>([^<]*)/gu)).filter(
      ([tag, words]) =>
        !/datetime="\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?"/u.test(tag) && !/^\d{4}$/u.test(words!),
    );
    expect(
      bare.map(([tag]) => tag),
      file,
    ).toEqual([]);
  }
});

for (const edition of ["", "vi/", "id/"]) {
  test(`a reader view of an explainer is clean prose: /${edition}`, () => {
    for (const slug of ["how-many-died", "ceasefires", "last-offensive-and-exodus"]) {
      const text = html(`${edition}explainers/${slug}/index.html`);
      const { document } = parseHTML(text);
      const written = Array.from(document.querySelectorAll(".prose p, .prose li"))
        .filter((each) => !each.closest("figure, aside, .witnesses"))
        .map((each) => plain(each.textContent));
      const witnesses = Array.from(
        document.querySelectorAll("[data-witness] > .translation, [data-witness] > .original"),
        (each) => plain(each.textContent),
      );
      const article = new Readability(document as unknown as Document).parse();
      const read = plain(article?.textContent ?? "");
      for (const paragraph of written)
        expect(read, `${slug}: ${paragraph.slice(0, 60)}`).toContain(paragraph);
      for (const witness of witnesses) expect(read, slug).not.toContain(witness);
      for (const word of ["In context", "Trong văn bản", "Dalam konteks"])
        expect(read, slug).not.toContain(word);
      // The words of a picture, run together: "101001,00010,000".
      expect(read, slug).not.toMatch(/\d{1,3},\d{3}\d{2},\d{3}|\d{1,3}\.\d{3}\d{2}\.\d{3}/u);
    }
  });
}

function plain(text: string | null): string {
  return (text ?? "").replace(/[\s\u2060]+/gu, " ").trim();
}

test("the feed names itself, has the explainers and their words", () => {
  for (const edition of ["", "vi/", "id/"]) {
    const feed = readFileSync(join(dist, edition, "feed.xml"), "utf8");
    expect(feed).toContain(`<atom:link href="https://verbatim.example/${edition}feed.xml" rel="self"`);
    for (const slug of ["how-many-died", "ceasefires", "how-to-read"])
      expect(feed).toContain(`<link>https://verbatim.example/${edition}explainers/${slug}/</link>`);
    const contents = Array.from(
      feed.matchAll(/<content:encoded>(.*?)<\/content:encoded>/gsu),
      ([, content]) => content!,
    );
    expect(contents.length).toBeGreaterThanOrEqual(6);
    for (const content of contents) expect(content.length).toBeGreaterThan(40);
  }
});
