/**
 * Performs the additions that CONTRIBUTING describes, each on a copy of the tree and in no other place than the guide
 * names: a word, a language, a claim kind, a chart form, an explainer.
 */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
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

interface ReadClaim {
  readonly kind: string;
  readonly harm: string;
  readonly count: { readonly low: number };
  readonly what: string;
}

function claimsOf(text: string) {
  const file = join(tree, "sample.txt");
  writeFileSync(file, text);
  const { stdout, output } = cli("extract", file);
  assert.ok(stdout.startsWith("{"), output);
  return (JSON.parse(stdout) as { readonly claims: readonly ReadClaim[] }).claims;
}

test("a word: one entry of the list it belongs to, and the sentence is read", () => {
  const text = "Giao tranh kéo dài suốt đêm. Theo chính quyền, 12 người đã về với đất mẹ.";
  assert.deepEqual(claimsOf(text), []);
  edit("src/languages/vi/harm.ts", /killed: words`\n/u, "killed: words`\n      về với đất mẹ,\n");
  assert.deepEqual(
    claimsOf(text).map(({ harm, count }) => [harm, count.low]),
    [["killed", 12]],
  );
});

test("a language: the compiler names what a pack lacks; a whole pack is read", () => {
  cpSync(join(root, "tests/fixtures/languages/es"), join(tree, "src/languages/es"), { recursive: true });
  edit("src/languages/index.ts", /(?=import \{ vi \})/u, 'import { es } from "./es/index.ts";\n');
  edit("src/languages/index.ts", "[en, id, vi]", "[en, es, id, vi]");
  for (const file of readdirSync(join(tree, "src/languages/es"))) {
    const path = join(tree, "src/languages/es", file);
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

/** A kind of claim as its author would write it: schema, facts, reading, words. */
const damage = {
  "src/model/claims/damage-claim.ts": `/** What one clause says of buildings destroyed. */
import { z } from "astro/zod";
import { ClaimBase } from "./claim-base.ts";

export const DamageClaim = ClaimBase.extend({ kind: z.literal("damage"), what: z.string().min(1) });
export type DamageClaim = z.infer<typeof DamageClaim>;
`,
  "src/model/claims/damage-kind.ts": `/** Damage claims among the kinds of claims. */
import type { ClaimKindFacts } from "./claim-kind-facts.ts";

export const damageKind = {
  labels: () => ["damaged"],
  when: ({ when }) => when,
  fields: ({ what }) => ({ what }),
  reading: ({ what }) => [what],
  explained: ({ what }) => ({ what, rules: [], links: [] }),
  row: () => ({}),
  blank: {},
} satisfies ClaimKindFacts<"damage">;
`,
  "src/extract/damage/read-damage.ts": `/** Reads buildings that are said to be destroyed. */
import { claimId } from "../../model/claims/claim-id.ts";
import type { DamageClaim } from "../../model/claims/damage-claim.ts";
import type { CasualtyAnalysis } from "../casualties/casualty-analysis.ts";

export function readDamage(all: readonly CasualtyAnalysis[]): readonly DamageClaim[] {
  return all.flatMap(({ source, sentence }) => {
    const text = source.text.slice(sentence.start, sentence.end);
    const found = /\\p{L}+ was destroyed/u.exec(text);
    if (!found) return [];
    const start = sentence.start + found.index;
    const end = start + found[0].length;
    const base = { source: source.id, sentence: sentence.id, start, end, quote: found[0], trigger: { start, end } };
    const rest = { speaker: null, stance: "states" as const, when: null, where: null, rule: "destroyed" };
    const id = claimId(source.id, "damaged", text, found[0]);
    return [{ ...base, ...rest, id, kind: "damage" as const, what: found[0], words: [found[0]] }];
  });
}
`,
};

test("a claim kind: the compiler names what lacks; with its entries it is read, told and written like the others", () => {
  for (const [file, text] of Object.entries(damage)) {
    mkdirSync(dirname(join(tree, file)), { recursive: true });
    writeFileSync(join(tree, file), text);
  }
  edit("src/model/claims/claim.ts", "CeasefireClaim]", "CeasefireClaim, DamageClaim]");
  edit("src/model/claims/claim.ts", /\n\n/u, '\nimport { DamageClaim } from "./damage-claim.ts";\n\n');
  const lacking = compile().output;
  const places = new Set([...lacking.matchAll(/^(src\/[^(]+)\(.*error TS/gmu)].map((match) => match[1]!));
  assert.deepEqual(
    [...places].sort(),
    [
      "src/extract/extract.ts",
      "src/i18n/claim-kind-words.ts",
      "src/i18n/en/claims.ts",
      "src/ledger/join-claim.ts",
      "src/model/claims/claim-kinds.ts",
    ],
    lacking,
  );
  edit(
    "src/model/claims/claim-kinds.ts",
    "ceasefire: ceasefireKind,",
    "ceasefire: ceasefireKind,\n  damage: damageKind,",
  );
  edit(
    "src/model/claims/claim-kinds.ts",
    /\n\n(?=\/\*\* @public)/u,
    '\nimport { damageKind } from "./damage-kind.ts";\n\n',
  );
  edit(
    "src/model/ledger/ledger-claim.ts",
    "[LedgerCasualty, LedgerCeasefire]",
    "[LedgerCasualty, LedgerCeasefire, DamageClaim.extend(Joined)]",
  );
  edit(
    "src/model/ledger/ledger-claim.ts",
    /\n\n/u,
    '\nimport { DamageClaim } from "../claims/damage-claim.ts";\n\n',
  );
  edit(
    "src/extract/extract.ts",
    /(?= {2}ceasefire: \(all\))/u,
    "  damage: (all) => ({ claims: readDamage(all), rejected: [] }),\n",
  );
  edit(
    "src/extract/extract.ts",
    /(?=import \{[^}]* datedSentences \})/u,
    'import { readDamage } from "./damage/read-damage.ts";\n',
  );
  edit(
    "src/i18n/claim-kind-words.ts",
    /(?= {2}ceasefire: \{)/u,
    "  damage: { says: ({ what }) => what, namesSpeaker: () => false, details: () => [] },\n",
  );
  for (const [language, heading] of Object.entries({ en: "Damage", vi: "Thiệt hại", id: "Kerusakan" }))
    edit(`src/i18n/${language}/claims.ts`, "kinds: { ", `kinds: { damage: "${heading}", `);
  const complete = compile();
  assert.equal(complete.status, 0, complete.output);
  const read = claimsOf("Shelling went on all night. The school was destroyed, the ministry said.");
  assert.deepEqual(
    read.map(({ kind, what }) => [kind, what]),
    [["damage", "school was destroyed"]],
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
