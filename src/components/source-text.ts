/** The components of a generated document: its text, a paragraph a row, with translation and claims beside it. */
import { strings } from "../i18n/strings.ts";
import { isShown } from "../model/is-shown.ts";
import type { LanguageCode } from "../model/language-code.ts";
import type { SourceEntry, SourceSentence } from "../model/source-entry.ts";
import { escapeHtml } from "../publish/escape-html.ts";
import type { MdxComponents } from "../publish/run-mdx.ts";
import { claimCard } from "./claim-card.ts";
import { find } from "./context.ts";

/** What to hand to `runMdx` for one document in one edition. */
export function sourceText(entry: SourceEntry, edition: LanguageCode): MdxComponents {
  const words = strings(edition).site.sources;
  const paragraphs = Map.groupBy(entry.sentences, ({ paragraph }) => paragraph);
  const sentences = new Map(entry.sentences.map((sentence) => [sentence.id, sentence]));
  return {
    Item: ({ n }, children) =>
      entry.items.length === 1
        ? children
        : `<section class="item" aria-label="${escapeHtml(words.item(Number(n)))}">${children}</section>`,
    Paragraph: ({ n }, children) => {
      const inside = paragraphs.get(Number(n)) ?? [];
      const furniture = inside[0]?.furniture;
      const label = furniture
        ? `<span class="small">[${escapeHtml(words.furniture[furniture])}]</span> `
        : "";
      return [
        `<div class="row${furniture ? " furniture" : ""}">`,
        `<p class="original" lang="${entry.language}" dir="auto">${label}${children}</p>`,
        translated(inside, entry, edition),
        cards(inside, edition),
        "</div>",
      ].join("");
    },
    Sentence: ({ id }, children) => {
      const sentence = sentences.get(String(id));
      const anchor = `<a class="permalink" href="#${id}" aria-label="${escapeHtml(words.permalink(String(id)))}" data-pagefind-ignore>#</a>`;
      return `<span class="sentence" id="${id}"${sentence?.claims.length ? " data-claims" : ""}>${children}${anchor}</span> `;
    },
    Mark: ({ claims = "", figures, starts }, children) => {
      const kind = find.claim(String(figures ?? claims).split(" ")[0]!)?.kind ?? "casualty";
      const anchors = String(starts ?? "")
        .split(" ")
        .filter(Boolean);
      const words = anchors.slice(1).map((id) => `<a id="${id}"></a>`);
      const id = anchors[0] ? ` id="${anchors[0]}"` : "";
      return figures
        ? `${words.join("")}<mark class="${kind}"${id} data-claims="${figures}">${children}</mark>`
        : `<span class="clause ${kind}">${children}</span>`;
    },
    Omitted: ({ sentences: n }) =>
      `<span class="omitted small" lang="${edition}">${escapeHtml(words.omitted(Number(n)))}</span> `,
  };
}

function translated(sentences: readonly SourceSentence[], entry: SourceEntry, edition: LanguageCode): string {
  const shown = sentences.filter((sentence) => isShown(entry.rights, sentence));
  const pieces = shown.flatMap(({ id, translations }) => {
    const text = translations[edition];
    return text === undefined ? [] : [`<span data-of="${id}">${escapeHtml(text)}</span>`];
  });
  return pieces.length > 0 ? `<p class="translated" lang="${edition}">${pieces.join(" ")}</p>` : "";
}

function cards(sentences: readonly SourceSentence[], edition: LanguageCode): string {
  const claims = sentences.flatMap(({ claims: ids }) => ids.flatMap((id) => find.claim(id) ?? []));
  if (claims.length === 0) return "";
  const label = strings(edition).site.sources.claimsHere;
  return `<div class="read" lang="${edition}" role="group" aria-label="${escapeHtml(label)}">${claims.map((claim) => claimCard(claim, edition)).join("")}</div>`;
}
