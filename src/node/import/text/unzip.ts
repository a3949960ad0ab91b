/** The parts of an archive that a format needs, unpacked within limits. */
import { type UnzipFileInfo, unzipSync } from "fflate";
import { Unreadable } from "../imported.ts";
import { limits, megabytes } from "../limits.ts";

export type Parts = Readonly<Record<string, Uint8Array>>;

export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/** Names of all parts, none unpacked; empty where the file is damaged. */
export function zipNames(bytes: Uint8Array): readonly string[] {
  if (!isZip(bytes)) return [];
  const names: string[] = [];
  try {
    unzipSync(bytes, { filter: ({ name }) => names.push(name) < 0 });
  } catch {
    return [];
  }
  return names;
}

/**
 * Throws `Unreadable` for a damaged archive and for one that says it unpacks beyond the limit; a part that is larger
 * than it says ends at the size it says.
 */
export function unzip(bytes: Uint8Array, wanted: (name: string) => boolean): Parts {
  let sum = 0;
  const filter = ({ name, originalSize }: UnzipFileInfo) => {
    if (!wanted(name)) return false;
    sum += originalSize;
    if (sum > limits.unpacked)
      throw new Unreadable(`unpacks to more than ${megabytes(limits.unpacked)}; take out what is not text`);
    return true;
  };
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable("a damaged ZIP archive; save the file again");
  }
}
