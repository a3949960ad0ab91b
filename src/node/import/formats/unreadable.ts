/** Files that are known and hold no text that could be taken, each with what to do about it. */
import { type Format, Unreadable } from "../imported.ts";
import { isZip } from "../text/unzip.ts";

const signatures: readonly (readonly [kind: string, signature: string])[] = [
  ["a PNG picture; its text has to be recognised first (OCR)", "89504e47"],
  ["a JPEG picture; its text has to be recognised first (OCR)", "ffd8ff"],
  ["a GIF picture; its text has to be recognised first (OCR)", "47494638"],
  ["a TIFF picture; its text has to be recognised first (OCR)", "49492a00"],
  ["a TIFF picture; its text has to be recognised first (OCR)", "4d4d002a"],
  ["an old Office file (.doc, .xls, .ppt); save it as .docx or .xlsx", "d0cf11e0a1b11ae1"],
  ["a gzip archive; unpack it into the inbox", "1f8b"],
  ["a 7z archive; unpack it into the inbox", "377abcaf271c"],
  ["a RAR archive; unpack it into the inbox", "526172211a07"],
];

export const unreadable: Format = {
  name: "unreadable",
  recognises: (file) => reasonOf(file) !== null,
  read: (file) => {
    throw new Unreadable(reasonOf(file)!);
  },
};

function reasonOf({
  bytes,
  text,
}: {
  readonly bytes: Uint8Array;
  readonly text: string | null;
}): string | null {
  const head = Buffer.from(bytes.subarray(0, 16)).toString("hex");
  const [kind] = signatures.find(([, signature]) => head.startsWith(signature)) ?? [];
  if (kind !== undefined) return kind;
  if (isZip(bytes))
    return "a ZIP archive, or a damaged Office file; unpack it into the inbox, or save it again";
  if (text === null) return "an unknown format; save it as text, PDF, DOCX or HTML";
  if (/^\{\\rtf/u.test(text)) return "an RTF file; save it as .docx or .odt";
  return isJson(text) ? "JSON data; save it as a table (.csv) with a column for the text" : null;
}

/** By its first and last marks, and by its parser where it is small. */
function isJson(text: string): boolean {
  if (!/^\s*[[{]\s*["\d{[\]}]/u.test(text.slice(0, 200)) || !/[\]}]\s*$/u.test(text.slice(-200)))
    return false;
  if (text.length > 1_000_000) return true;
  try {
    JSON.parse(text);
    return true;
  } catch {
    // One object a line.
    return text
      .trim()
      .split("\n", 3)
      .every((line) => /^\{.*\}$/u.test(line.trim()));
  }
}
