/** The components of a generated document: its text, a paragraph a row; each sentence with its translation, which leads. */
import { strings } from "../../i18n/strings.ts";
import type { LanguageCode } from "../../model/language-code.ts";
import { isShown } from "../../model/sources/is-shown.ts";
import type { SourceEntry, SourceSentence } from "../../model/sources/source-entry.ts";
import type { DocumentForms } from "../../publish/pages/document-html.ts";
import { escapeHtml } from "../../text/escape-html.ts";
import { claimCard } from "../claim/claim-card.ts";
import { untranslated } from "../claim/sentence-html.ts";
import { find } from "../find.ts";

/** What to hand to `documentHtml` for one document in one edition. */
export function sourceText(entry: SourceEntry, edition: LanguageCode): DocumentForms {
  const words = strings(edition).site.sources;
  const paragraphs = Map.groupBy(entry.sentences, ({ paragraph }) => paragraph);
  const sentences = new Map(entry.sentences.map((sentence) => [sentence.id, sentence]));
  const paired = pairedParagraphs(entry, edition);
  const own = `lang="${entry.language}" dir="auto"`;
  const missing = entry.language === edition ? "" : `${untranslated(entry.language, edition, "span")} `;
  return {
    item: (n, children) =>
      entry.items.length === 1
        ? children
        : `<section class="item" aria-label="${escapeHtml(words.item(n))}">${children}</section>`,
    paragraph: (n, children) => {
      const inside = paragraphs.get(n) ?? [];
      const furniture = inside[0]?.furniture;
      const label = furniture
        ? `<span class="small" lang="${edition}">[${escapeHtml(words.furniture[furniture])}]</span> `
        : "";
      const text = paired.has(n)
        ? `<div class="pairs">${label}${children}</div>`
        : `<p class="original" ${own}>${label}${missing}${children}</p>`;
      return `<div class="row${furniture ? " furniture" : ""}">${text}${cards(inside, edition)}</div>`;
    },
    sentence: (id, children) => {
      const sentence = sentences.get(id);
      const anchor = `<a class="permalink" href="#${id}" aria-label="${escapeHtml(words.permalink(id))}" data-search-ignore></a>`;
      const element = `<span class="sentence" id="${id}"${sentence?.claims.length ? " data-claims" : ""}>${children}${anchor}</span> `;
      if (!sentence || !paired.has(sentence.paragraph)) return element;
      const translation = sentence.translations[edition];
      return translation === undefined
        ? `<div class="pair"><p class="original" ${own}>${missing}${element}</p></div>`
        : `<div class="pair"><p class="translated" lang="${edition}" data-translation="${id}">${escapeHtml(translation)}</p> <p class="original" ${own}>${element}</p></div> `;
    },
    mark: ({ claims, figures, starts }, children) => {
      const kind = find.claim((figures || claims).split(" ")[0]!)?.kind ?? "casualty";
      const anchors = starts.split(" ").filter(Boolean);
      const words = anchors.slice(1).map((id) => `<a id="${id}"></a>`);
      const id = anchors[0] ? ` id="${anchors[0]}"` : "";
      return figures
        ? `${words.join("")}<mark class="${kind}"${id} data-claims="${figures}">${children}</mark>`
        : `<span class="clause ${kind}">${children}</span>`;
    },
    omitted: (n) => `<span class="omitted small" lang="${edition}">${escapeHtml(words.omitted(n))}</span> `,
  };
}

/** Paragraphs that have a translation to show: there each sentence is with its own. */
function pairedParagraphs({ sentences, rights }: SourceEntry, edition: LanguageCode): ReadonlySet<number> {
  return new Set(
    sentences.flatMap((sentence) =>
      isShown(rights, sentence) && sentence.translations[edition] !== undefined ? [sentence.paragraph] : [],
    ),
  );
}

function cards(sentences: readonly SourceSentence[], edition: LanguageCode): string {
  const claims = sentences.flatMap(({ claims: ids }) => ids.flatMap((id) => find.claim(id) ?? []));
  if (claims.length === 0) return "";
  const label = strings(edition).site.sources.claimsHere;
  return `<div class="read" lang="${edition}" role="group" aria-label="${escapeHtml(label)}">${claims.map((claim) => claimCard(claim, edition)).join("")}</div>`;
}
