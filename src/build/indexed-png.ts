/**
 * A picture of sixteen colours as PNG, half a byte a pixel. Our pictures are plain surfaces with the edges of letters;
 * an encoder for any picture takes three times as long to find that out.
 */
import { crc32, deflateSync } from "node:zlib";
import { type Counted, fewColours } from "./few-colours.ts";

const mostColours = 16;

/** @param pixels red, green, blue, alpha, a byte each; what is transparent becomes white. */
export function indexedPng(pixels: Uint8Array, width: number, height: number): Uint8Array {
  const rows = rowsOf(pixels, width, height);
  const counts = countColours(rows);
  const { left, standIn } = fewColours([...counts].map(onWhite), mostColours);
  const inPalette = new Map([...counts.keys()].map((value, i) => [value, standIn[i]!]));
  const data = deflateSync(packed(rows, inPalette, width), { level: 6, chunkSize: 1 << 18 });
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Four bits a pixel, by palette.
  head.set([4, 3, 0, 0, 0], 8);
  return Buffer.concat([
    signature,
    chunk("IHDR", head),
    chunk("PLTE", Uint8Array.from(left.flatMap(({ red, green, blue }) => [red, green, blue]))),
    chunk("IDAT", data),
    chunk("IEND", new Uint8Array()),
  ]);
}

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** A row of pixels, each a number; null: the same as the row above, as most are. */
type Row = Int32Array | null;

function rowsOf(pixels: Uint8Array, width: number, height: number): readonly Row[] {
  const bytes = (y: number) => pixels.subarray(y * width * 4, (y + 1) * width * 4);
  return Array.from({ length: height }, (_, y) =>
    y > 0 && Buffer.compare(bytes(y), bytes(y - 1)) === 0
      ? null
      : // Signed, since whole numbers of more than 31 bits are slow.
        new Int32Array(pixels.buffer, pixels.byteOffset + y * width * 4, width),
  );
}

/** How many pixels have each colour, in the order in which they first occur; rows that stand again are not counted. */
function countColours(rows: readonly Row[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const row of rows) {
    if (!row) continue;
    for (let from = 0, to = 0; from < row.length; from = to) {
      const value = row[from]!;
      for (to = from + 1; row[to] === value; ) to += 1;
      counts.set(value, (counts.get(value) ?? 0) + to - from);
    }
  }
  return counts;
}

function onWhite([value, pixels]: readonly [value: number, pixels: number]): Counted {
  const [red = 0, green = 0, blue = 0, alpha = 0] = new Uint8Array(Int32Array.of(value).buffer);
  const over = (part: number) => Math.round((part * alpha + 255 * (255 - alpha)) / 255);
  return { red: over(red), green: over(green), blue: over(blue), pixels };
}

/** The rows, each begun with a byte that says: as it stands. Two pixels a byte, the first in its upper half. */
function packed(rows: readonly Row[], inPalette: ReadonlyMap<number, number>, width: number): Uint8Array {
  const size = 1 + Math.ceil(width / 2);
  const bytes = new Uint8Array(size * rows.length);
  let [last, place] = [0, inPalette.get(0) ?? 0];
  for (const [y, row] of rows.entries()) {
    if (!row) bytes.copyWithin(y * size, (y - 1) * size, y * size);
    for (let x = 0; row && x < width; x += 1) {
      const value = row[x]!;
      // Most pixels have the colour of the one before.
      if (value !== last) {
        last = value;
        place = inPalette.get(value)!;
      }
      bytes[y * size + 1 + (x >> 1)]! |= x & 1 ? place : place << 4;
    }
  }
  return bytes;
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const bytes = Buffer.alloc(12 + data.length);
  bytes.writeUInt32BE(data.length, 0);
  bytes.write(name, 4, "latin1");
  bytes.set(data, 8);
  bytes.writeUInt32BE(crc32(bytes.subarray(4, 8 + data.length)), 8 + data.length);
  return bytes;
}
