/** HTML of our own whose links and pictures have full addresses, for readers outside the site. */

/** @param address of the page that the HTML is on. */
export function withAbsoluteLinks(html: string, address: string): string {
  return html.replace(/\s(href|src)="([^"]*)"/gu, (_, name: string, link: string) => {
    const { href } = new URL(link.replaceAll("&amp;", "&"), address);
    return ` ${name}="${href.replaceAll("&", "&amp;")}"`;
  });
}
