/** Reads and writes the cards of imported documents in `content/editorial/sources.yaml`; comments and order stay. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Document, parseDocument } from "yaml";
import type { Original } from "../../model/sources/source-card.ts";
import { UserError } from "../user-error.ts";

/** What is written of a new document; what is not known has no line. */
interface NewCard {
  readonly title: Readonly<Record<string, string>> | null;
  readonly outlet: string | null;
  readonly author: string | null;
  readonly url: string | null;
  readonly published: { readonly edtf: string; readonly from: string } | null;
  readonly language: string | null;
  readonly original: Original;
}

export interface CardsFile {
  /** The documents of an original, by the path below `originals/`. */
  readonly ofOriginal: (file: string) => readonly (Original & { readonly id: string })[];
  readonly all: () => readonly (Original & { readonly id: string })[];
  readonly ids: () => readonly string[];
  readonly add: (id: string, card: NewCard) => void;
  /** Only the hash: what editors wrote stays. */
  readonly renew: (id: string, sha256: string) => void;
  readonly save: () => void;
}

export function cardsFile(content: string): CardsFile {
  const path = join(content, "editorial", "sources.yaml");
  const document = parseDocument(existsSync(path) ? readFileSync(path, "utf8") : "");
  if (document.errors.length > 0)
    throw new UserError(
      `${path}: expected YAML, found ${document.errors[0]!.message}; correct the syntax first`,
    );
  const originals = new Map(known(document).map((each) => [each.id, each]));
  let changed = false;
  return {
    ofOriginal: (file) => [...originals.values()].filter((each) => each.file === file),
    all: () => [...originals.values()],
    ids: () => Object.keys((document.toJS() as object | null) ?? {}),
    add: (id, card) => {
      document.set(id, document.createNode(written(card)));
      originals.set(id, { id, ...card.original });
      changed = true;
    },
    renew: (id, sha256) => {
      document.setIn([id, "original", "sha256"], sha256);
      changed = true;
    },
    save: () => {
      if (!changed) return;
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, document.toString({ lineWidth: 0 }));
    },
  };
}

function known(document: Document): readonly (Original & { readonly id: string })[] {
  const cards = (document.toJS() ?? {}) as Record<string, { readonly original?: Partial<Original> } | null>;
  return Object.entries(cards).flatMap(([id, card]) => {
    const { file, sha256, entry = null } = card?.original ?? {};
    return file && sha256 ? [{ id, file, sha256, entry }] : [];
  });
}

function written({ original: { entry, ...original }, ...card }: NewCard): Readonly<Record<string, unknown>> {
  const facts = Object.entries(card).filter(([, value]) => value !== null);
  return { ...Object.fromEntries(facts), original: entry === null ? original : { ...original, entry } };
}
