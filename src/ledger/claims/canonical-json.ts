/** JSON with one spelling for one value: keys sorted, no white space; what is hashed must not hang on order. */

/** Field names are few and come again and again: each is quoted once. */
const quoted = new Map<string, string>();

/**
 * @param value anything that JSON can write; fields with the value `undefined` are left out.
 * @returns the same text for equal values.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value !== "object") return JSON.stringify(value) ?? "null";
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  let json = "";
  for (const key of Object.keys(value).sort()) {
    const part: unknown = Reflect.get(value, key);
    if (part !== undefined) json += `${json === "" ? "" : ","}${nameOf(key)}:${canonicalJson(part)}`;
  }
  return `{${json}}`;
}

function nameOf(key: string): string {
  const known = quoted.get(key);
  if (known !== undefined) return known;
  const name = JSON.stringify(key);
  quoted.set(key, name);
  return name;
}
