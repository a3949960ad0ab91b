/** Reads RFC 4180 back; written for tests alone, so that writer and reader do not share a mistake. */
export function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let [cell, quoted] = ["", false];
  for (let i = 0; i < text.length; i += 1) {
    const c = text[i]!;
    if (quoted) {
      if (c === '"' && text[i + 1] === '"') {
        cell += '"';
        i += 1;
      } else if (c === '"') quoted = false;
      else cell += c;
    } else if (c === '"') quoted = true;
    else if (c === "," || c === "\r") {
      rows.at(-1)!.push(cell);
      cell = "";
      if (c === "\r") {
        i += 1;
        rows.push([]);
      }
    } else cell += c;
  }
  return rows.slice(0, -1);
}
