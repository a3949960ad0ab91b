/** One file of the inbox to documents: decoded, its format recognised, read. */

import { formats } from "./formats/formats.ts";
import { type Converted, type FormatSettings, type InboxFile, Unreadable } from "./imported.ts";
import { limits } from "./limits.ts";
import { decodeText } from "./text/decode-text.ts";

export type Conversion = ({ readonly format: string } & Converted) | { readonly skipped: string };

/** Never throws: whatever is wrong with a file is the reason why it is skipped. */
export async function convertFile(
  name: string,
  bytes: Uint8Array,
  settings: FormatSettings,
): Promise<Conversion> {
  if (bytes.length === 0) return { skipped: "empty" };
  const file: InboxFile = { name, bytes, text: textOf(bytes) };
  if (file.text !== null && !/[\p{L}\p{N}]/u.test(file.text)) return { skipped: "empty: no letter or digit" };
  const format = formats.find(({ recognises }) => recognises(file))!;
  try {
    const { documents, left } = await format.read(file, settings);
    if (documents.length === 0) return { skipped: left[0] ?? "empty: no text" };
    return { format: format.name, documents, left };
  } catch (error) {
    if (error instanceof Unreadable) return { skipped: error.message };
    const reason = error instanceof RangeError ? "nested too deep" : "damaged";
    return { skipped: `${format.name} that cannot be read (${reason}); save it again` };
  }
}

/** Larger text is not decoded: its format would refuse it. */
function textOf(bytes: Uint8Array): string | null {
  if (bytes.length > limits.text * 2) return null;
  return decodeText(bytes, declaredEncoding(bytes));
}

/** What an HTML or XML file says of its encoding. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString("latin1");
  const [, label] =
    /^\s*<\?xml[^>]*encoding=["']([\w-]+)["']/u.exec(head) ??
    /<meta[^>]*charset=["']?\s*([\w-]+)/iu.exec(head) ??
    [];
  return label ?? null;
}
