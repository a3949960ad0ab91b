/** The references of the explainer being rendered: their numbers, and how often each was marked so far. */
import { isShown } from "../../model/sources/is-shown.ts";
import type { SourceEntry, SourceSentence } from "../../model/sources/source-entry.ts";
import { quotedWhole, type ReferenceKey, referenceNumbers } from "../../publish/pages/reference-numbers.ts";
import { find } from "../find.ts";

export interface Reference {
  readonly key: ReferenceKey;
  readonly n: number;
  readonly source: SourceEntry;
  readonly sentence: SourceSentence;
  /** Its words; null where the rights do not allow them to be shown. */
  readonly text: string | null;
}

export interface References {
  readonly edition: string;
  readonly all: readonly Reference[];
  readonly get: (key: ReferenceKey) => Reference;
  /** The next free id for a mark of a reference: `mark-3-1`, then `mark-3-2`. */
  readonly nextMark: (n: number) => string;
  /** Numbers of the sentences that the text quotes whole: there the quotation is the witness. */
  readonly quoted: ReadonlySet<number>;
  /** True once for each reference: for the first of its quotations. */
  readonly isFirstQuote: (n: number) => boolean;
}

/** @param documentOf reads a document. Throws on a reference that leads nowhere: ingest has checked them all. */
export function referencesOf(
  mdx: string,
  edition: string,
  documentOf: (id: string) => SourceEntry,
): References {
  const numbers = referenceNumbers(mdx, sentenceOfClaim);
  const named = new Set([...numbers.keys()].map(documentIn).filter((id) => find.source(id)));
  const documents = new Map([...named].map((id) => [id, documentOf(id)]));
  const all = [...numbers].map(([key, n]) => reference(key, n, documents));
  const byKey = new Map(all.map((each) => [each.key, each]));
  const quoted = new Set([...quotedWhole(mdx)].flatMap((key) => numbers.get(key) ?? []));
  const toQuote = new Set(quoted);
  const numbered = new Map<number, number>();
  return {
    edition,
    all,
    get: (key) => byKey.get(key) ?? fail(key),
    nextMark: (n) => {
      const count = (numbered.get(n) ?? 0) + 1;
      numbered.set(n, count);
      return `mark-${n}-${count}`;
    },
    quoted,
    isFirstQuote: (n) => toQuote.delete(n),
  };
}

/** Key of the sentence that a claim is in. */
export function sentenceOfClaim(id: string): ReferenceKey | undefined {
  const claim = find.claim(id);
  return claim && `${claim.source}#${claim.sentence}`;
}

function reference(key: ReferenceKey, n: number, documents: ReadonlyMap<string, SourceEntry>): Reference {
  const sentenceId = key.split("#")[1];
  const source = documents.get(documentIn(key)) ?? fail(key);
  const sentence = source.sentences.find((each) => each.id === sentenceId) ?? fail(key);
  const text = isShown(source.rights, sentence) ? source.text.slice(sentence.start, sentence.end) : null;
  return { key, n, source, sentence, text };
}

function documentIn(key: ReferenceKey): string {
  return key.split("#")[0]!;
}

function fail(key: ReferenceKey): never {
  throw new Error(`reference ${key} leads to no sentence; run npm run ingest, which says where it stands`);
}
