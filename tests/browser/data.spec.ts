/** The open data as it was written: every row cut from its text, every hash true. Read from disk, as others will. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { parseHTML } from "linkedom";

const dist = process.env["SITE_DIST"]!;
const read = (path: string) => readFileSync(join(dist, path), "utf8");
const hash = (data: string | Uint8Array) => createHash("sha256").update(data).digest("hex");

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
interface Quoted {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}
interface Row {
  readonly id: string;
  readonly source: string;
  readonly text_sha256: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly sentence: Stretch & { readonly id: string };
  readonly trigger: Stretch;
  readonly url: string;
  readonly review: string;
}
const rows = JSON.parse(read("data/claims.json")) as readonly Row[];

test("each row of claims.json is cut from the published text of its document, whose hash it names", () => {
  expect(rows.length).toBeGreaterThan(20);
  for (const { id, source, start, end, quote, sentence, trigger, text_sha256 } of rows) {
    const text = read(`data/sources/${source}.txt`);
    expect(text.slice(start, end), id).toBe(quote);
    for (const part of [sentence, trigger]) expect(text.slice(part.start, part.end), id).toBe(part.text);
    expect(hash(text), id).toBe(text_sha256);
  }
});

test("each row leads to an element that stands on the page it names", () => {
  for (const { id, url, source, sentence } of rows) {
    expect(new URL(url).hash, id).toBe(`#${sentence.id}`);
    const page = read(`sources/${source}/index.html`);
    expect(page, id).toContain(`id="${sentence.id}"`);
    expect(page, id).toContain(`id="${id}"`);
  }
});

test("the data package tells the true size and hash of each of its files", () => {
  const { resources } = JSON.parse(read("data/datapackage.json")) as {
    resources: readonly { path: string; bytes: number; hash: string }[];
  };
  for (const { path, bytes, hash: expected } of resources) {
    const file = readFileSync(join(dist, "data", path));
    expect(file.length, path).toBe(bytes);
    expect(`sha256:${hash(file)}`, path).toBe(expected);
  }
});

test("checksums.txt names every file of the site, with its true hash", () => {
  const lines = read("checksums.txt").trimEnd().split("\n");
  const named = new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
  for (const [path, expected] of named) expect(hash(readFileSync(join(dist, path))), path).toBe(expected);
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1))
    .filter((path) => path !== "checksums.txt" && path !== ".verbatim-site");
  expect([...named.keys()].sort()).toEqual(files.sort());
});

test("annotations quote the text of the document's page, in every edition, with their context", () => {
  const { first } = JSON.parse(read("data/annotations.jsonld")) as {
    first: { items: readonly { canonical: string; target: { selector: readonly Quoted[] } }[] };
  };
  const pages = new Map<string, string>();
  for (const { canonical, target } of first.items) {
    const [path, id] = new URL(canonical).pathname.slice(1).concat(new URL(canonical).hash).split("#");
    const { prefix, exact, suffix } = target.selector[0]!;
    for (const edition of ["", "vi/", "id/"]) {
      const file = `${edition}${path}index.html`;
      const page = pages.get(file) ?? parseHTML(read(file)).document.body.textContent!;
      pages.set(file, page);
      expect(page.includes(prefix + exact + suffix), `${file}#${id}: ${prefix}[${exact}]${suffix}`).toBe(
        true,
      );
    }
  }
  expect(first.items.length).toBeGreaterThan(20);
});

test("the data dictionary explains every column of every table, in each edition", () => {
  const { resources } = JSON.parse(read("data/datapackage.json")) as {
    resources: readonly { path: string; schema?: { fields: readonly { name: string }[] } }[];
  };
  const tables = resources.filter(({ path }) =>
    /^(?:claims|ceasefire-statements|rejected-numbers|coverage|documents)\.csv$/u.test(path),
  );
  expect(tables.length).toBe(5);
  for (const edition of ["", "vi/", "id/"]) {
    const page = read(`${edition}data/index.html`);
    for (const { path, schema } of tables)
      for (const { name } of schema!.fields)
        expect(page, `${path}: ${name}`).toContain(`<code>${name}</code>`);
    for (const { path } of resources) expect(page, path).toContain(`/data/${path}"`);
  }
});

test("every picture that a page is shared with is there", () => {
  const files = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith("index.html"),
  );
  const missing = new Set<string>();
  for (const file of files) {
    const image = /property="og:image" content="([^"]+)"/u.exec(read(file))?.[1];
    if (!image) continue;
    const { pathname } = new URL(image);
    if (!existsSync(join(dist, pathname))) missing.add(pathname);
  }
  expect([...missing]).toEqual([]);
});
