/** Bytes in any usual encoding to text. */
import { detect } from "chardet";

/** Null for bytes that are no text. @param declared an encoding that the file itself names. */
export function decodeText(bytes: Uint8Array, declared: string | null = null): string | null {
  const label = markOf(bytes) ?? withoutMark(bytes);
  if (label !== null) return cleaned(new TextDecoder(label).decode(bytes));
  if (bytes.subarray(0, 8192).includes(0)) return null;
  const utf8 = decodeWith(bytes, "utf-8", true);
  if (utf8 !== null) return cleaned(utf8);
  const guess = declared ?? detect(bytes.subarray(0, 65_536)) ?? "windows-1252";
  const text = decodeWith(bytes, guess, false) ?? decodeWith(bytes, "windows-1252", false)!;
  return isBinary(text) ? null : cleaned(text);
}

function markOf(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xff && b === 0xfe) return "utf-16le";
  return a === 0xfe && b === 0xff ? "utf-16be" : null;
}

/** UTF-16 without a mark: every other byte of Latin text is zero. */
function withoutMark(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, 400);
  if (head.length < 8) return null;
  const zeros = [0, 0];
  head.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2]! += 1;
  });
  const most = head.length * 0.35;
  if (zeros[1]! > most && zeros[0] === 0) return "utf-16le";
  return zeros[0]! > most && zeros[1] === 0 ? "utf-16be" : null;
}

function decodeWith(bytes: Uint8Array, label: string, fatal: boolean): string | null {
  try {
    return new TextDecoder(label, { fatal }).decode(bytes);
  } catch {
    return null;
  }
}

/** One control character in a hundred and more: no text, whatever the encoding. */
function isBinary(text: string): boolean {
  const head = text.slice(0, 8192);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is counted
  const controls = head.match(/[\u0000-\u0008\u000e-\u001f]/gu)?.length ?? 0;
  return controls * 100 > head.length;
}

const windows = new TextDecoder("windows-1252");

/** U+0080 to U+009F come of Windows-1252 read as Latin-1; the other control characters are dropped. */
function cleaned(text: string): string {
  return (
    text
      .replace(/^\ufeff/u, "")
      .replace(/[\u0080-\u009f]/gu, (mark) => windows.decode(Uint8Array.of(mark.charCodeAt(0))))
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is replaced
      .replace(/\r\n?|\u0085|\u000b/gu, "\n")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is dropped
      .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f]|\p{Noncharacter_Code_Point}/gu, "")
      .normalize("NFC")
  );
}
