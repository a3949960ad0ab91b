/** `content/editorial/site.yaml`: what the site is, where it stands and who answers for it. */
import { z } from "astro/zod";
import { LanguageCode } from "../language-code.ts";
import { Localised } from "../localised.ts";
import { EventId } from "./event-id.ts";

const WebAddress = z.url({ protocol: /^https?$/u });

function isContact(text: string): boolean {
  return /^[^\s@:/]+@[^\s@:/]+$/u.test(text) || WebAddress.safeParse(text).success;
}

export const Site = z.strictObject({
  /** Name of the site, for each language. */
  title: Localised,
  /** One sentence that says what the reader finds here. */
  description: Localised,
  /** Where it will be served, with a path if it stands below one: `https://example.org/karabakh/`. */
  address: WebAddress,
  /** Who publishes it. */
  publisher: z.string().min(1),
  /** Where to write about an error: an e-mail address or a page. */
  contact: z.string().refine(isContact, "expected an e-mail address or a web address"),
  /** Licence of the site's own texts, charts and data; the documents stay their owners'. */
  licence: z.strictObject({ name: z.string().min(1), url: WebAddress }),
  /** Languages the site is read in; the first stands at the root, the others below their code. */
  editions: z.array(LanguageCode).min(1),
  /** The event that all documents are about unless their card or their text says otherwise; null = none is assumed. */
  about: EventId.nullable().default(null),
  /** Who read a claim again where its entry in `review.yaml` has no `by:`; null = readers are not told who. */
  reviewer: z.string().min(1).nullable().default(null),
  /** Who reads claims again, as `by:` names them in `review.yaml`, for each language. */
  readers: z.array(z.strictObject({ by: z.string().min(1), name: Localised })).default([]),
});
export type Site = z.infer<typeof Site>;
