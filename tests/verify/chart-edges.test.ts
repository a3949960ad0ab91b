/**
 * Charts at their edges, as a browser and as the tools that others edit pictures with see them: the boxes of all words
 * and marks by `getBBox`, also with the text spacing of WCAG; and the very places of figures in Inkscape and librsvg.
 */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { type Browser, chromium, type Page } from "playwright";
import { chartCss } from "../../src/charts/chart-css.ts";
import { renderChart } from "../../src/charts/render-chart.ts";
import { standaloneSvg } from "../../src/charts/standalone-svg.ts";
import { project } from "../../src/node/project.ts";
import { findBrowser } from "../browser/find-browser.ts";
import { type Edge, edgeLedger, sizes } from "../unit/charts/edge-ledger.ts";
import { contextIn, editions } from "../unit/charts/fixture.ts";

const edges: readonly Edge[] = sizes.flatMap((claims) =>
  (["short", "long"] as const).map((names) => ({ claims, names, days: "ages", people: "all" }) as const),
);
const spacing =
  "*{letter-spacing:.12em!important;word-spacing:.16em!important;line-height:1.5!important}p{margin-bottom:2em!important}";

/** The font by whose widths labels are kept apart, with the browser's own shaping. */
const fontFaces = [400, 600]
  .map((weight) => {
    const name = { 400: "400Regular", 600: "600SemiBold" }[weight]!;
    const file = `node_modules/@expo-google-fonts/be-vietnam-pro/${name}/BeVietnamPro_${name}.ttf`;
    const data = readFileSync(join(project({}).root, file)).toString("base64");
    return `@font-face{font-family:Measured;font-weight:${weight};src:url(data:font/ttf;base64,${data})}`;
  })
  .concat(":root{--vc-font:Measured}")
  .join("");

let browser: Browser;
before(async () => {
  browser = await chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox"] });
});
after(() => browser.close());

/** What of the visible picture covers something else or leaves the column, in words. */
function wrongIn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const svg = [...document.querySelectorAll<SVGSVGElement>("svg.vc")].find(
      (each) => each.clientHeight > 0,
    )!;
    const frame = svg.getBoundingClientRect();
    const texts = [...svg.querySelectorAll("text")].map((text) => {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      // The box of a line is as high as its font allows; letters take the middle of it.
      const spare = (bottom - top) * 0.22;
      return { words: text.textContent ?? "", left, right, top: top + spare, bottom: bottom - spare };
    });
    const leaves = texts.filter(
      ({ left, right, top, bottom }) =>
        left < frame.left - 6 || right > frame.right + 6 || top < frame.top - 2 || bottom > frame.bottom + 2,
    );
    const covers = texts.flatMap((a, i) =>
      texts
        .slice(i + 1)
        .filter(
          (b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1,
        )
        .map((b) => `“${a.words}” covers “${b.words}”`),
    );
    return [...leaves.map(({ words }) => `“${words}” leaves the picture`), ...covers].slice(0, 5);
  });
}

for (const edge of edges) {
  const ledger = edgeLedger(edge);
  for (const spec of ledger.charts) {
    test(`a browser finds all words apart and inside: ${spec.form}, ${edge.claims} claims, ${edge.names} names`, async () => {
      const page = await browser.newPage();
      for (const language of editions) {
        const { narrow, wide, full } = renderChart(spec, contextIn(language, ledger));
        await page.setContent(
          `<!doctype html><html lang="${language}"><meta charset="utf-8"><style>${fontFaces}${chartCss}body{margin:0 8px}</style><div class="vcs">${narrow.svg}${wide.svg}${full.svg}</div>`,
        );
        await page.evaluate(() => document.fonts.ready);
        for (const width of [320, 390, 519, 520, 768, 839, 840, 1200]) {
          await page.setViewportSize({ width: width + 16, height: 800 });
          assert.deepEqual(await wrongIn(page), [], `${language}, ${width} px`);
        }
        await page.addStyleTag({ content: spacing });
        for (const width of [320, 520, 840]) {
          await page.setViewportSize({ width: width + 16, height: 800 });
          assert.deepEqual(await wrongIn(page), [], `${language}, ${width} px, text spacing of WCAG`);
        }
      }
      await page.close();
    });
  }
}

/** Places of the texts of a picture file by another program's reckoning: id and left, top, width, height. */
function boxesOf(program: string, file: string): readonly string[] {
  const { stdout, error } = spawnSync(program, ["--query-all", file], { encoding: "utf8" });
  if (error) throw error;
  return stdout.split("\n");
}

const has = (program: string) => spawnSync(program, ["--version"]).status === 0;

test("Inkscape finds no figure under its mark", {
  skip: !has("inkscape") && "no Inkscape here",
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), "verbatim-inkscape-"));
  const ledger = edgeLedger({ claims: 30, names: "short", days: "one", people: "all" });
  const options = {
    theme: "light",
    address: "https://site.example/charts/x/",
    version: "0123456789ab",
  } as const;
  for (const spec of ledger.charts) {
    for (const layout of ["narrow", "wide"] as const) {
      const file = join(folder, `${spec.form}-${layout}.svg`);
      let n = 0;
      const svg = standaloneSvg(spec, contextIn("en", ledger), { ...options, layout });
      const marked = svg
        .replaceAll(/<text(?= )/gu, () => `<text id="word-${n++}"`)
        .replaceAll(/<path(?= class="(?:f|o|d|o u)"| class="w")/gu, () => `<path id="mark-${n++}"`);
      writeFileSync(file, marked);
      const boxes = boxesOf("inkscape", file).flatMap((line) => {
        const [id = "", ...numbers] = line.split(",");
        const [left = 0, top = 0, width = 0, height = 0] = numbers.map(Number);
        return /^(?:word|mark)-/u.test(id)
          ? [{ id, left, top, right: left + width, bottom: top + height }]
          : [];
      });
      const words = boxes.filter(({ id }) => id.startsWith("word"));
      assert.ok(words.length > 5, `${spec.form}: Inkscape finds ${words.length} texts`);
      const marks = boxes.filter(({ id }) => id.startsWith("mark"));
      const covered = words.filter((a) =>
        marks.some(
          (b) => a.left < b.right - 2 && b.left < a.right - 2 && a.top < b.bottom - 3 && b.top < a.bottom - 3,
        ),
      );
      assert.deepEqual(
        covered.map(({ id }) => id),
        [],
        `${spec.form}, ${layout}`,
      );
    }
  }
  rmSync(folder, { recursive: true });
});

test("librsvg draws every picture file", { skip: !has("rsvg-convert") && "no rsvg-convert here" }, () => {
  const ledger = edgeLedger({ claims: 30, names: "long", days: "ages", people: "all" });
  for (const spec of ledger.charts) {
    for (const theme of ["light", "dark"] as const) {
      const options = {
        theme,
        layout: "wide",
        address: "https://site.example/",
        version: "0123456789ab",
      } as const;
      const input = standaloneSvg(spec, contextIn("vi", ledger), options);
      const { status, stdout, stderr } = spawnSync("rsvg-convert", [], { input, maxBuffer: 1e9 });
      assert.equal(status, 0, String(stderr));
      assert.equal(stdout.subarray(1, 4).toString("latin1"), "PNG", spec.form);
    }
  }
});
