/** Mail (.eml): the subject as headline, the text without its signature. */
import PostalMime from "postal-mime";
import { paragraphs } from "../../../read/paragraphs.ts";
import { type Format, nothingKnown, Unreadable } from "../imported.ts";
import { htmlParagraphs } from "../text/html-paragraphs.ts";
import { parseHtml } from "../text/parse-html.ts";
import { publishedOn } from "../text/published-on.ts";
import { tidy } from "../text/tidy.ts";
import { withHeadline } from "../text/with-headline.ts";

export const mail: Format = {
  name: "mail",
  recognises: ({ text }) => isMime(text) && /^(?:from|to|received):/imu.test(text!.slice(0, 20_000)),
  read: async ({ bytes }) => {
    const { subject, from, headers, text, html } = await PostalMime.parse(bytes as Uint8Array<ArrayBuffer>);
    const body = text
      ? textParagraphs(text)
      : htmlParagraphs(parseHtml(html ?? "").body).map((each) => each.text);
    if (body.length === 0) throw new Unreadable("mail without a text");
    const title = tidy(subject);
    const date = headers.find(({ key }) => key === "date")?.value;
    const facts = {
      title,
      author: tidy(from?.name) ?? tidy(from?.address),
      published: publishedOn(date, "Date"),
    };
    return { documents: [{ ...nothingKnown, ...facts, paragraphs: withHeadline(title, body) }], left: [] };
  },
};

/** Begins with header lines, one of which only mail and web archives have. */
export function isMime(text: string | null): boolean {
  if (text === null) return false;
  const head = text.slice(0, 20_000);
  return (
    /^(?:[!-9;-~]+:[^\n]*\n(?:[ \t][^\n]*\n)*){2}/u.test(head) &&
    /^(?:mime-version|message-id|received|return-path):/imu.test(head)
  );
}

/** Up to "-- ", below which is the signature. */
function textParagraphs(text: string): readonly string[] {
  const [body = ""] = text.replace(/\r\n?/gu, "\n").split(/^-- ?$/mu);
  return paragraphs(body).map(({ start, end }) => body.slice(start, end).replace(/\s+/gu, " "));
}
