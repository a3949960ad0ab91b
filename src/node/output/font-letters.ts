/**
 * The letters a font file has, read from its `cmap` table: the program that draws our pictures leaves out a letter
 * that the font lacks without a word, so we ask first.
 */

/** A function that tells whether the TrueType font has a glyph for a code point. */
export function fontLetters(file: Uint8Array): (codePoint: number) => boolean {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const cmap = tableAt(view, "cmap");
  const subtables = Array.from(
    { length: view.getUint16(cmap + 2) },
    (_, i) => cmap + view.getUint32(cmap + 4 + i * 8 + 4),
  );
  const known = new Set<number>();
  for (const at of subtables) {
    const format = view.getUint16(at);
    if (format === 4) addSegments(view, at, known);
    if (format === 12) addGroups(view, at, known);
  }
  return (codePoint) => known.has(codePoint);
}

function tableAt(view: DataView, name: string): number {
  for (let i = 0; i < view.getUint16(4); i += 1) {
    const at = 12 + i * 16;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((n) => view.getUint8(at + n)));
    if (tag === name) return view.getUint32(at + 8);
  }
  throw new Error(`the font file has no ${name} table`);
}

/** Format 4: spans of the basic plane. A glyph of 0 means none. */
function addSegments(view: DataView, at: number, known: Set<number>): void {
  const twice = view.getUint16(at + 6);
  const [ends, starts] = [at + 14, at + 16 + twice];
  const [deltas, ranges] = [starts + twice, starts + 2 * twice];
  for (let i = 0; i < twice; i += 2) {
    const [end, start] = [view.getUint16(ends + i), view.getUint16(starts + i)];
    const [delta, range] = [view.getUint16(deltas + i), view.getUint16(ranges + i)];
    for (let code = start; code <= end && code !== 0xffff; code += 1) {
      const raw = range === 0 ? code : view.getUint16(ranges + i + range + (code - start) * 2);
      if (raw !== 0 && (raw + delta) % 0x10000 !== 0) known.add(code);
    }
  }
}

/** Format 12: spans of all planes. */
function addGroups(view: DataView, at: number, known: Set<number>): void {
  for (let i = 0; i < view.getUint32(at + 12); i += 1) {
    const group = at + 16 + i * 12;
    const [start, end] = [view.getUint32(group), view.getUint32(group + 4)];
    for (let code = start; code <= end; code += 1) known.add(code);
  }
}
