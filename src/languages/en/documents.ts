/** English words on pages and in tables around the text itself. */
import type { DocumentWords } from "../../model/language/document-words.ts";
import { words } from "../../model/language/words.ts";

export const documents: DocumentWords = {
  columns: {
    title: ["headline", "title", "article title", "subject", "heading"],
    text: words`
      text, body, article text, article content, content, full text, article, story, description,
    `,
    outlet: words`
      outlet, publisher, publication, newspaper, source name, media, site name, source,
    `,
    author: ["author", "authors", "byline", "writer", "journalist"],
    url: ["url", "link", "source url", "web address", "article url", "permalink"],
    published: words`
      published, date published, publication date, pub date, pubdate, date, day, published at,
    `,
    language: ["language", "lang"],
  },
  labels: words`
    share this, share this article, share, read more, advertisement, related articles, related stories,
    related topics, more on this story, recommended, most read, comments, print, email, copy link,
    follow us, sign in, subscribe,
  `,
  openings: [
    ...words`
      read more:, also read:, see also:, related:, watch:, listen:, share this, photo:, photograph:,
      image:, image source, image caption, picture:, credit:, video:, sign up for, subscribe to,
      follow us on, we use cookies, this website uses cookies,
    `,
    "© ",
    "copyright ©",
    "click here to",
    "leave a comment",
    "you may also like",
  ],
};
