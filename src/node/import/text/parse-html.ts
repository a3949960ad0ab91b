/** A document tree from HTML or XML text; nothing in it runs and nothing is fetched. */
import { DOMParser, parseHTML } from "linkedom";

export function parseHtml(html: string): Document {
  // A fragment has no body of its own to be read.
  const whole = /<(?:html|body)[\s>]/iu.test(html) ? html : `<html><body>${html}</body></html>`;
  return parseHTML(whole).document as unknown as Document;
}

export function parseXml(xml: string): Document {
  return new DOMParser().parseFromString(xml, "text/xml") as unknown as Document;
}
