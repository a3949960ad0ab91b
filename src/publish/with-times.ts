/** A headline as HTML, its years as `<time>`: a number on a page is always a claim, a count, a date or a mark. */
import { escapeHtml } from "./escape-html.ts";

export function withTimes(text: string): string {
  return escapeHtml(text).replace(/(?<!\p{N})(?:19|20)\p{N}{2}(?!\p{N})/gu, "<time>$&</time>");
}
