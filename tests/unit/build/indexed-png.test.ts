import assert from "node:assert/strict";
import { test } from "node:test";
import sharp from "sharp";
import { fewColours } from "../../../src/build/few-colours.ts";
import { indexedPng } from "../../../src/build/indexed-png.ts";

/** Red, green and blue of each pixel, as another program reads them. */
async function read(png: Uint8Array) {
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

const picture = (colours: readonly (readonly number[])[]) => Uint8Array.from(colours.flat());

test("a picture of few colours is read back pixel for pixel, with an odd width and rows that stand again", async () => {
  const [paper, ink, red] = [
    [253, 251, 247, 255] as const,
    [31, 27, 22, 255] as const,
    [168, 50, 29, 255] as const,
  ];
  const rows = [
    [paper, ink, red],
    [paper, ink, red],
    [ink, ink, paper],
    [paper, paper, paper],
    [paper, paper, paper],
  ];
  const pixels = picture(rows.flat());
  const { data, width, height } = await read(indexedPng(pixels, 3, 5));
  assert.deepEqual([width, height], [3, 5]);
  assert.deepEqual(
    [...data],
    rows.flat().flatMap((pixel) => pixel.slice(0, 3)),
  );
});

test("what is transparent lies on white", async () => {
  const pixels = picture([
    [0, 0, 0, 0],
    [0, 0, 0, 51],
  ]);
  const { data } = await read(indexedPng(pixels, 2, 1));
  assert.deepEqual([...data], [255, 255, 255, 204, 204, 204]);
});

test("of a thousand shades sixteen are left, none far from its own, and the paper is itself", async () => {
  const paper = [253, 251, 247, 255];
  const shades = Array.from({ length: 1000 }, (_, i) => [i >> 2, i >> 2, (i * 7) & 255 ? 30 : 40, 255]);
  const pixels = picture([...Array.from({ length: 9000 }, () => paper), ...shades]);
  const { data } = await read(indexedPng(pixels, 100, 100));
  assert.deepEqual([...data.subarray(0, 3)], paper.slice(0, 3));
  const seen = new Set<string>();
  for (let at = 0; at < data.length; at += 3) {
    seen.add(data.subarray(at, at + 3).join());
    const drawn = pixels.subarray((at / 3) * 4, (at / 3) * 4 + 3);
    for (const [i, part] of drawn.entries())
      assert.ok(Math.abs(part - data[at + i]!) <= 20, `pixel ${at / 3}`);
  }
  assert.ok(seen.size <= 16);
});

test("colours are made one where it costs the picture least: rare ones and close ones", () => {
  const grey = (shade: number, pixels: number) => ({ red: shade, green: shade, blue: shade, pixels });
  const { left, standIn } = fewColours(
    [grey(0, 500), grey(255, 500), grey(250, 3), grey(100, 90), grey(104, 60)],
    3,
  );
  assert.deepEqual(
    standIn.map((place) => left[place]!.red),
    [0, 255, 255, 100, 100],
  );
  assert.deepEqual(fewColours([grey(9, 1)], 16).standIn, [0]);
});
