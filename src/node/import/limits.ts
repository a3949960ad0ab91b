/** Sizes beyond which a file is skipped, so that no file fills the memory or the time. All in bytes but where named. */
export const limits = {
  file: 200_000_000,
  /** Text that is parsed as a whole: tables, feeds, pages, mail. */
  text: 64_000_000,
  /** All that an archive (DOCX, ODT, XLSX) unpacks to. */
  unpacked: 300_000_000,
  /** The text of one document, as `readSeeds` takes it. */
  document: 500_000,
  pages: 5_000,
  rows: 100_000,
  /** Milliseconds for one file. */
  time: 60_000,
} as const;

export function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1e6).toLocaleString("en")} MB`;
}
