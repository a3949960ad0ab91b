/** What the importer passes on: a file of the inbox, and the documents that a format finds in it. */

export interface InboxFile {
  /** Path below the inbox, with `/`. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The decoded text; null for a file that is no text. */
  readonly text: string | null;
}

/** A document as a file gives it: nothing worked out from its words yet. */
export interface Imported {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly author: string | null;
  readonly url: string | null;
  /** A day and the field of the file that gave it. */
  readonly published: { readonly edtf: string; readonly from: string } | null;
  /** BCP 47 primary tag that the file states. */
  readonly language: string | null;
  /** The headline first, if any; a form feed marks the end of a page. */
  readonly paragraphs: readonly string[];
  /** Distinguishes the documents of one file; null where the file is the document. */
  readonly key: string | null;
}

export const nothingKnown: Omit<Imported, "paragraphs"> = {
  title: null,
  outlet: null,
  author: null,
  url: null,
  published: null,
  language: null,
  key: null,
};

export interface Converted {
  readonly documents: readonly Imported[];
  /** Parts of the file that gave no document, and why. */
  readonly left: readonly string[];
  /** Of a table: what each of its columns was taken for, by its heading. */
  readonly columns?: Readonly<Record<string, string>>;
}

/** Settings of `import.yaml` that a format needs. */
export interface FormatSettings {
  /** The columns of tables, by the file's name: which field each known column is. */
  readonly columns: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** A kind of file: its name for people, whether a file is one, and how it is read. */
export interface Format {
  readonly name: string;
  readonly recognises: (file: InboxFile) => boolean;
  /** Throws `Unreadable` where the file cannot be read. */
  readonly read: (file: InboxFile, settings: FormatSettings) => Promise<Converted> | Converted;
}

/** Why a file is skipped, in the user's terms. */
export class Unreadable extends Error {
  constructor(message: string) {
    super(message);
    this.name = "Unreadable";
  }
}
