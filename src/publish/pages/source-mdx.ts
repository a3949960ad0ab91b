/**
 * The text of `content/generated/sources/<id>.mdx`: front matter (each value as JSON, which is YAML too) and a body
 * of four components: Item, Paragraph, Sentence, Mark; and Omitted, where the rights allow only some sentences.
 */

import type { LedgerClaim } from "../../model/ledger/ledger-claim.ts";
import { isShown } from "../../model/sources/is-shown.ts";
import type { SourceEntry, SourceSentence } from "../../model/sources/source-entry.ts";
import { escapeMdx } from "./escape-mdx.ts";
import { markSegments } from "./mark-segments.ts";

/** @param claims the claims of this source. */
export function sourceMdx(entry: SourceEntry, claims: readonly LedgerClaim[]): string {
  const front = Object.entries(entry).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  const bySentence = Map.groupBy(claims, ({ sentence }) => sentence);
  const items = Map.groupBy(entry.sentences, ({ item }) => item);
  const body = [...items].map(([n, sentences]) => itemMdx(n, sentences, entry, bySentence));
  return `---\n${front.join("\n")}\n---\n\n${body.join("\n")}`;
}

type Claims = ReadonlyMap<string, readonly LedgerClaim[]>;

function itemMdx(
  n: number,
  sentences: readonly SourceSentence[],
  entry: SourceEntry,
  claims: Claims,
): string {
  const paragraphs = [...Map.groupBy(sentences, ({ paragraph }) => paragraph)].map(([number, inside]) => {
    const lines = shownSentences(inside, entry, claims);
    return `<Paragraph n={${number}}>\n${lines.join("\n")}\n</Paragraph>\n`;
  });
  return `<Item n={${n}}>\n\n${paragraphs.join("\n")}\n</Item>\n`;
}

function shownSentences(
  sentences: readonly SourceSentence[],
  entry: SourceEntry,
  claims: Claims,
): readonly string[] {
  const lines: string[] = [];
  let omitted = 0;
  const close = () => {
    if (omitted > 0) lines.push(`<Omitted sentences={${omitted}} />`);
    omitted = 0;
  };
  for (const sentence of sentences) {
    const own = claims.get(sentence.id) ?? [];
    if (!isShown(entry.rights, sentence)) omitted++;
    else {
      close();
      lines.push(sentenceMdx(sentence, own, entry.text));
    }
  }
  close();
  return lines;
}

function sentenceMdx(sentence: SourceSentence, claims: readonly LedgerClaim[], text: string): string {
  const pieces = markSegments(sentence, claims).map((segment) => {
    const words = escapeMdx(text.slice(segment.start, segment.end));
    if (segment.claims.length + segment.figures.length === 0) return words;
    const attributes = (["claims", "figures", "starts"] as const)
      .filter((name) => segment[name].length > 0)
      .map((name) => `${name}="${segment[name].join(" ")}"`);
    return `<Mark ${attributes.join(" ")}>${words}</Mark>`;
  });
  return `<Sentence id="${sentence.id}">${pieces.join("")}</Sentence>`;
}
