/** A web page with its pictures in one file (.mhtml): the page is the part in HTML. */
import PostalMime from "postal-mime";
import { type Format, Unreadable } from "../imported.ts";
import { webAddress } from "../text/tidy.ts";
import { isMime } from "./mail.ts";
import { webArticle } from "./web-page.ts";

export const webArchive: Format = {
  name: "web archive",
  recognises: ({ text }) =>
    isMime(text) &&
    /^content-type:\s*multipart\/related/imu.test(text!.slice(0, 4000)) &&
    !/^to:/imu.test(headersOf(text!)),
  read: async ({ bytes }) => {
    const { html, headers } = await PostalMime.parse(bytes as Uint8Array<ArrayBuffer>);
    if (!html) throw new Unreadable("a web archive without a page; save the page again");
    const address = headers.find(
      ({ key }) => key === "snapshot-content-location" || key === "content-location",
    );
    return { documents: [webArticle(html, webAddress(address?.value))], left: [] };
  },
};

function headersOf(text: string): string {
  return text.slice(0, /\n\s*\n/u.exec(text)?.index ?? 4000);
}
