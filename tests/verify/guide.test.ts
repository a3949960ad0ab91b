/**
 * Performs the additions that CONTRIBUTING describes, each on a copy of the tree and in no other place than the guide
 * names: a word, a language, a chart form, an explainer. (A claim kind: `tests/unit/…/claim-kinds.test.ts`.)
 */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { project } from "../../src/node/project.ts";

const { root } = project({});
const tree = mkdtempSync(join(tmpdir(), "verbatim-guide-"));
after(() => rmSync(tree, { recursive: true, force: true }));

for (const name of ["src", "content", "seeds", "public", "package.json", "tsconfig.json", "astro.config.mjs"])
  cpSync(join(root, name), join(tree, name), {
    recursive: true,
    filter: (path) => !path.startsWith(join(root, "content/generated")),
  });
symlinkSync(join(root, "node_modules"), join(tree, "node_modules"));

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: tree,
    encoding: "utf8",
    env: { ...process.env, VERBATIM_CORPUS: "", VERBATIM_OUT: "", SITE_URL: "https://verbatim.example/" },
  });
  return { status, stdout, output: `${stdout}${stderr}` };
}
const cli = (...args: readonly string[]) => run("src/node/cli/cli.ts", ...args);
const compile = () => {
  run(join("node_modules", "astro", "bin", "astro.mjs"), "sync", "--silent");
  return run(join("node_modules", "@typescript", "native", "bin", "tsc"), "--noEmit");
};

/** Edits one file of the copy; `from` must stand in it. */
function edit(file: string, from: string | RegExp, to: string): void {
  const path = join(tree, file);
  const text = readFileSync(path, "utf8");
  const edited = text.replace(from, to);
  assert.notEqual(edited, text, `${file} holds ${from}`);
  writeFileSync(path, edited);
}

function claimsOf(text: string) {
  const file = join(tree, "sample.txt");
  writeFileSync(file, text);
  const { stdout, output } = cli("extract", file);
  assert.ok(stdout.startsWith("{"), output);
  return (JSON.parse(stdout) as { readonly claims: readonly { harm: string; count: { low: number } }[] })
    .claims;
}

test("a word: one entry of the list it belongs to, and the sentence is read", () => {
  const text = "Giao tranh kéo dài suốt đêm. Theo chính quyền, 12 người đã về với đất mẹ.";
  assert.deepEqual(claimsOf(text), []);
  edit("src/languages/vi/harm.ts", /killed: \[\n/u, 'killed: [\n      "về với đất mẹ",\n');
  assert.deepEqual(
    claimsOf(text).map(({ harm, count }) => [harm, count.low]),
    [["killed", 12]],
  );
});

test("a language: the compiler names what a pack lacks; a whole pack is read", () => {
  cpSync(join(root, "tests/fixtures/languages/es"), join(tree, "src/languages/es"), { recursive: true });
  edit("src/languages/index.ts", /(?=import \{ vi \})/u, 'import { es } from "./es/index.ts";\n');
  edit("src/languages/index.ts", "[en, id, vi]", "[en, es, id, vi]");
  for (const file of ["index", "actors", "ceasefire", "harm", "numbers", "reading", "speech", "time"]) {
    const path = join(tree, `src/languages/es/${file}.ts`);
    const text = readFileSync(path, "utf8");
    writeFileSync(
      path,
      text.replaceAll("../../../../src/model/", "../../model/").replaceAll("../../../../src/", "../../"),
    );
  }
  const whole = readFileSync(join(tree, "src/languages/es/index.ts"), "utf8");
  edit("src/languages/es/index.ts", /\n\s*harm,/u, "");
  const lacking = compile();
  assert.match(lacking.output, /src\/languages\/es\/index\.ts.*error TS\d+.*'harm'/u);
  writeFileSync(join(tree, "src/languages/es/index.ts"), whole);
  const complete = compile();
  assert.equal(complete.status, 0, complete.output);
  const spanish =
    "Al menos 12 personas murieron el sábado en un bombardeo sobre la ciudad, informó el Ministerio de Salud.";
  assert.deepEqual(
    claimsOf(spanish).map(({ harm, count }) => [harm, count.low]),
    [["killed", 12]],
  );
});

test("an explainer and a chart form: one file and one line each, and the build makes all that belongs to them", () => {
  for (const edition of ["en", "vi", "id"]) {
    const folder = join(tree, "content/explainers", edition);
    const text = readFileSync(join(folder, "how-many-died.mdx"), "utf8");
    writeFileSync(join(folder, "seventh.mdx"), text.replace(/^order: \d+$/mu, "order: 7"));
  }
  const form = readFileSync(join(tree, "src/charts/table/table-chart.ts"), "utf8");
  writeFileSync(
    join(tree, "src/charts/table/second-table.ts"),
    form
      .replace(/export const tableChart/u, "export const secondTable")
      .replace(/"table-chart"/u, '"second-table"'),
  );
  edit(
    "src/charts/forms.ts",
    /(?=import \{ tableChart \})/u,
    'import { secondTable } from "./table/second-table.ts";\n',
  );
  edit("src/charts/forms.ts", "tableChart,", "tableChart, secondTable,");
  const entry = /- slug: mediators\n(?: {2}.*\n|\n)+/u.exec(
    readFileSync(join(tree, "content/editorial/charts.yaml"), "utf8"),
  );
  assert.ok(entry);
  edit(
    "content/editorial/charts.yaml",
    entry[0],
    `${entry[0]}\n${entry[0].replace("slug: mediators", "slug: second").replace(/form: .*/u, "form: second-table")}`,
  );
  const built = cli("build");
  assert.equal(built.status, 0, built.output);
  const made = [
    ...["charts/second/index.html", "charts/second.svg", "charts/second.png", "embed/second/index.html"],
    ...["oembed/second.json", "data/second.csv", "data/second.json", "vi/charts/second/index.html"],
    ...[
      "explainers/seventh/index.html",
      "vi/explainers/seventh/index.html",
      "id/explainers/seventh/index.html",
    ],
  ];
  assert.deepEqual(
    made.filter((path) => !existsSync(join(tree, "dist", path))),
    [],
  );
});
