/** A link to the original of a document, or the page of one that is not published, as HTML. */
import { strings } from "../../i18n/strings.ts";
import type { LanguageCode } from "../../model/language-code.ts";
import type { OriginalPlace } from "../../publish/pages/original-places.ts";
import { escapeHtml } from "../../text/escape-html.ts";

export function originalLink(place: OriginalPlace, edition: LanguageCode): string {
  const { originalPage, originalFile, onTheWeb } = strings(edition).reading;
  const words = escapeHtml(
    place.kind === "page"
      ? originalPage(place.page)
      : place.kind === "file"
        ? originalFile
        : onTheWeb(place.host),
  );
  const shown = place.kind === "page" ? `<span data-count>${words}</span>` : words;
  return place.href === null ? shown : `<a href="${escapeHtml(place.href)}" rel="noopener">${shown}</a>`;
}
