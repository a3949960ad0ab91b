/** How English is recognised, and where its sentences do not end. */
import type { ReadingWords } from "../../model/language/reading-words.ts";
import { words } from "../../model/language/words.ts";

export const reading: ReadingWords = {
  functionWords: words`
    the, of, and, to, in, that, was, were, for, on, with, as, by, at, from, had, has, have, its, their,
    they, said, after, which, who, been, is, are, more, than, an, it, this, not, but, between, people,
  `,
  tellingLetters: "",
  abbreviations: words`
    Mr., Mrs., Ms., Dr., Prof., St., Gen., Col., Lt., Maj., Capt., Sgt., Gov., Sen., Rep., Pres., Rev.,
    Hon., Jr., Sr., vs., e.g., i.e., etc., approx., No., Jan., Feb., Mar., Apr., Aug., Sept., Sep., Oct.,
    Nov., Dec., U.S., U.N., U.K., a.m., p.m.,
  `,
  continuations: words`
    however, but, and, meanwhile, nevertheless, he, she, they, it, the two, both, during, also, earlier,
    later, then, in addition, in response, on the other hand, according to him, this, these, that, those,
    such, for his part, for its part, the latter,
  `,
  siteLabels: words`
    about author, about the author, world, share this, read more, advertisement, related articles,
  `,
};
