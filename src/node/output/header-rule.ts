/**
 * The `_headers` format that Netlify and Cloudflare Pages read: a path pattern on a line, its headers indented below.
 * Every rule that matches a path adds its headers; `*` stands for any run of characters; `! Name` takes one away.
 */
export interface HeaderRule {
  readonly pattern: string;
  readonly headers: readonly (readonly [name: string, value: string | null])[];
}

export function parseHeaders(text: string): readonly HeaderRule[] {
  const rules: { pattern: string; headers: (readonly [string, string | null])[] }[] = [];
  for (const line of text.split("\n")) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    if (!/^\s/u.test(line)) rules.push({ pattern: line.trim(), headers: [] });
    else rules.at(-1)?.headers.push(parseHeader(line.trim()));
  }
  return rules;
}

function parseHeader(line: string): readonly [string, string | null] {
  if (line.startsWith("!")) return [line.slice(1).trim().toLowerCase(), null];
  const colon = line.indexOf(":");
  return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()];
}

/** The headers of one path: later rules win over earlier ones. */
export function headersFor(rules: readonly HeaderRule[], path: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { pattern, headers } of rules) {
    if (!matches(pattern, path)) continue;
    for (const [name, value] of headers) {
      if (value === null) found.delete(name);
      else found.set(name, value);
    }
  }
  return found;
}

function matches(pattern: string, path: string): boolean {
  const [first = "", ...rest] = pattern.split("*");
  if (!path.startsWith(first)) return false;
  if (rest.length === 0) return path === pattern;
  let at = first.length;
  for (const [i, piece] of rest.entries()) {
    const last = i === rest.length - 1;
    const found = last ? Math.max(path.length - piece.length, at) : path.indexOf(piece, at);
    if (found < at || !path.startsWith(piece, found)) return false;
    at = found + piece.length;
  }
  return true;
}
