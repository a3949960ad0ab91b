/**
 * Whole sites, built and checked: the real one, one of another conflict, one of a folder of documents alone, one of
 * hostile documents. Every page is valid, leads nowhere that is not, keeps its budget, and runs nothing but its own.
 */
import assert from "node:assert/strict";
import { cpSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { HtmlValidate } from "html-validate";
import { overBudget } from "./checks/budgets.ts";
import { contentSecurityHashes } from "./checks/content-security-hashes.ts";
import { brokenFormats } from "./checks/formats.ts";
import { hiddenStretches, hiddenWords } from "./checks/hidden-words.ts";
import { brokenLinks } from "./checks/links.ts";
import { noNu, nuErrors } from "./checks/nu.ts";
import { inlineScripts, inlineStyles, unsafeThings } from "./checks/safety.ts";
import { type BuiltSite, builtSite, textOf } from "./checks/site.ts";
import { command, corpusCopy, remove } from "./corpus-copy.ts";
import { poisonEditorial } from "./poison-editorial.ts";

const fixtures = fileURLToPath(new URL("../fixtures/", import.meta.url));
const folders: string[] = [];
after(() => folders.forEach(remove));

/** Name, how its folder comes to be, its address, editions below the root, whether its rights hide sentences, sizes checked or not. */
const sites: readonly {
  readonly name: string;
  readonly make: () => string;
  readonly address: string;
  readonly below: readonly string[];
  readonly hides: boolean;
  readonly budgets: boolean;
}[] = [
  {
    name: "the real one",
    make: () => corpusCopy(),
    address: "https://verbatim.example/",
    below: ["vi", "id"],
    hides: false,
    budgets: true,
  },
  {
    name: "one of another conflict, below a base path",
    make: () => corpusCopy(join(fixtures, "corpus")),
    address: "https://tarn.example/islands/",
    below: ["en", "vi"],
    hides: true,
    budgets: true,
  },
  {
    name: "one of documents alone",
    make: () => corpusCopy(join(fixtures, "corpus"), ["content"]),
    address: "https://verbatim.example/",
    below: ["vi", "id"],
    hides: false,
    budgets: true,
  },
  {
    name: "one whose editors write markup, code and odd characters everywhere",
    make: hostileEditorial,
    address: "https://tarn.example/",
    below: ["en", "vi"],
    hides: true,
    budgets: false,
  },
  {
    name: "one of hostile documents",
    make: hostile,
    address: "https://verbatim.example/",
    below: ["vi", "id"],
    hides: false,
    budgets: false,
  },
];

/** Those of the nasty documents that are to become pages. */
function hostile(): string {
  const corpus = corpusCopy(join(fixtures, "hostile"), ["seeds"]);
  const expected: Record<string, string | null> = JSON.parse(
    readFileSync(join(fixtures, "hostile/expected.json"), "utf8"),
  );
  mkdirSync(join(corpus, "seeds"), { recursive: true });
  const safe = Object.keys(expected).filter((name) => expected[name] === null);
  safe.forEach((name, i) => {
    cpSync(join(fixtures, "hostile/seeds", name), join(corpus, "seeds", `h${i}_${name}`));
  });
  return corpus;
}

function hostileEditorial(): string {
  const corpus = corpusCopy(join(fixtures, "corpus"));
  const texts = poisonEditorial(corpus);
  assert.ok(texts >= 156, `${texts} texts`);
  return corpus;
}

for (const { name, make, address, below, hides, budgets } of sites) {
  test(`${name} is a whole and sound site`, async (t) => {
    const corpus = make();
    folders.push(corpus);
    const run = command(corpus, ["build"], { SITE_URL: address });
    assert.equal(await run.ended, 0, run.output());
    const site = builtSite(join(corpus, "dist"));
    const { pathname, origin } = new URL(address);
    const none = (what: string, found: () => readonly string[]) =>
      t.test(what, () => assert.deepEqual(found().slice(0, 20), []));
    await none("every page is valid HTML", () => invalid(site));
    await none("every page begins with its doctype, whatever its title says", () =>
      site.pages.flatMap(({ path, html }) => (/^<!doctype html>/iu.test(html) ? [] : [path])),
    );
    await t.test("the Nu checker finds no error", { skip: noNu }, () =>
      assert.deepEqual(nuErrors(site).slice(0, 20), []),
    );
    await none("every link leads somewhere", () => brokenLinks(site, address));
    const stretches = hiddenStretches(corpus);
    assert.equal(stretches.length > 0, hides, "sentences that may not be shown");
    await none("no word stands anywhere that may not be shown", () => hiddenWords(site, stretches));
    await none("every file of a format is of that format", () => brokenFormats(site, address));
    await none("nothing runs, comes from elsewhere or tells of the machine", () =>
      unsafeThings(site, origin),
    );
    await none("no text became markup", () => injected(site));
    await none("every inline script and style is one that the page's policy names", () => strangers(site));
    if (budgets) await none("every page keeps its budget", () => overBudget(site, below, pathname));
  });
}

const validator = new HtmlValidate({
  extends: ["html-validate:recommended"],
  rules: {
    "long-title": "off",
    "no-trailing-whitespace": "off",
    "no-inline-style": "error",
    // Claim ids begin with the document's, which may be a digit: HTML allows it.
    "valid-id": ["error", { relaxed: true }],
    // <div role="region"> round a wide table is as good as <section>.
    "prefer-native-element": ["error", { exclude: ["region"] }],
    // The form of the embed panel is never sent: its script writes the code to copy.
    "wcag/h32": "off",
    "void-style": "off",
    // Optional end tags are left out in embeds, which are one file; tags that cross are found all the same.
    "no-implicit-close": "off",
    "attribute-boolean-style": "off",
    "attribute-empty-style": "off",
    "doctype-style": "off",
  },
});

function invalid({ pages }: BuiltSite): readonly string[] {
  return pages.flatMap(({ path, html }) => {
    const report = validator.validateStringSync(html);
    return report.results.flatMap(({ messages }) =>
      messages.map(({ line, column, message, ruleId }) => `${path}:${line}:${column} ${ruleId}: ${message}`),
    );
  });
}

/** Elements and attributes that only a hostile text names. */
function injected({ pages, files, read }: BuiltSite): readonly string[] {
  const drawn = [...files].filter((path) => /\.(?:svg|xml)$/u.test(path));
  return [
    ...pages.flatMap(({ path, elements }) =>
      elements
        .filter(
          ({ tagName, attrs }) =>
            tagName.startsWith("injected") || attrs.some(({ name: attribute }) => attribute === "injected"),
        )
        .map(({ tagName }) => `${path}: <${tagName}>`),
    ),
    ...drawn.filter((path) => /<[^>"']*\binjected/u.test(read(path))),
  ];
}

function strangers({ pages }: BuiltSite): readonly string[] {
  return pages.flatMap((page) => {
    const allowed = contentSecurityHashes(page);
    return [...inlineScripts(page), ...inlineStyles(page)]
      .map(textOf)
      .filter((text) => !allowed.has(text))
      .map((text) => `${page.path}: ${text.slice(0, 60)}`);
  });
}
