/** Writes imported documents: new ones get an id, those of a changed original keep theirs; copies are left out. */
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { languages } from "../../languages/index.ts";
import { detectLanguage } from "../../read/detect-language.ts";
import type { Project } from "../project.ts";
import type { CardsFile } from "./cards-file.ts";
import { documentId } from "./document-id.ts";
import { limits } from "./limits.ts";
import { movedClaims } from "./moved-claims.ts";
import type { PreparedDocument, PreparedFile } from "./prepare-documents.ts";
import { type TextIndex, textIndex } from "./text-index.ts";

export type StoredRow =
  | {
      readonly state: "taken" | "changed";
      readonly file: string;
      readonly id: string;
      readonly format: string;
      readonly language: string;
      /** Another document with nearly the same text. */
      readonly near: string | null;
      /** Claims of the text before that its new words no longer carry. */
      readonly moved: readonly string[];
    }
  | { readonly state: "skipped"; readonly file: string; readonly why: string };

interface Store {
  readonly project: Project;
  readonly cards: CardsFile;
  readonly index: TextIndex;
  readonly ids: Set<string>;
}

export function storeDocuments(
  project: Project,
  cards: CardsFile,
  files: readonly PreparedFile[],
): readonly StoredRow[] {
  mkdirSync(project.seeds, { recursive: true });
  const renewed = new Set(files.flatMap(({ file }) => cards.ofOriginal(file).map(({ id }) => id)));
  const store: Store = { project, cards, index: textIndex(), ids: new Set(cards.ids()) };
  for (const seed of readdirSync(project.seeds).filter((name) => name.endsWith(".txt"))) {
    const id = seed.replace(/(?:_.*)?\.txt$/u, "");
    store.ids.add(id);
    if (!renewed.has(id)) store.index.add(id, readFileSync(join(project.seeds, seed), "utf8"));
  }
  const rows = files.flatMap((file) => {
    const own = file.documents.map((document) => storeOne(store, file, document));
    if (own.some(({ state }) => state !== "skipped")) keepOriginal(project, file);
    return own;
  });
  cards.save();
  return rows;
}

function storeOne(store: Store, file: PreparedFile, document: PreparedDocument): StoredRow {
  const { cards, index, ids } = store;
  const skipped = (why: string): StoredRow => ({
    state: "skipped",
    file: file.file,
    why: document.key === null ? why : `${JSON.stringify(document.title ?? document.key)}: ${why}`,
  });
  if (!/[\p{L}\p{N}]/u.test(document.text)) return skipped("empty: no letter or digit");
  const size = Buffer.byteLength(document.text);
  if (size > limits.document)
    return skipped(
      `${size.toLocaleString("en")} bytes of text, at most ${limits.document.toLocaleString("en")}; split it`,
    );
  const alike = index.find(document.text);
  if (alike && "same" in alike) return skipped(`the same text as ${alike.same}`);
  const known = cards.ofOriginal(file.file).find(({ entry }) => entry === document.key);
  const id = known?.id ?? documentId(names(file, document), ids);
  ids.add(id);
  index.add(id, document.text);
  const moved = known ? renew(store, id, file, document) : [];
  if (!known) {
    writeFileSync(seedPath(store, id), document.text);
    cards.add(id, cardOf(file, document));
  }
  const shown = { file: file.file, id, format: file.format, language: document.tag };
  return { state: known ? "changed" : "taken", ...shown, near: alike?.near ?? null, moved };
}

/** A file that is the document gives it its name; a row or an entry has its title. */
function names(
  { file }: PreparedFile,
  { title, key, paragraphs }: PreparedDocument,
): readonly (string | null)[] {
  const name = basename(file).replace(/\.[^.]{1,8}$/u, "");
  return key === null ? [name, title, paragraphs[0]!] : [title, paragraphs[0]!, name];
}

function renew(store: Store, id: string, file: PreparedFile, document: PreparedDocument): readonly string[] {
  const path = seedPath(store, id);
  const before = existsSync(path) ? readFileSync(path) : null;
  writeFileSync(path, document.text);
  store.cards.renew(id, file.sha256);
  return before === null ? [] : movedClaims(`${id}.txt`, before, Buffer.from(document.text));
}

const seedPath = ({ project }: Store, id: string): string => join(project.seeds, `${id}.txt`);

function cardOf({ file, sha256 }: PreparedFile, document: PreparedDocument) {
  const { title, outlet, author, url, published, tag, key } = document;
  return {
    title: title === null ? null : { [tag]: title },
    outlet,
    author,
    url,
    published,
    // Only what the words do not tell by themselves.
    language: detectLanguage(document.text, languages) === tag ? null : tag,
    original: { file, sha256, entry: key },
  };
}

function keepOriginal({ corpus }: Project, { file, path }: PreparedFile): void {
  const to = join(corpus, "originals", file);
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(path, to);
}
