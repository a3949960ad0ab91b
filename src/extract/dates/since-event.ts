/** Words for "since" that an event may follow: "since the war", "kể từ khi". */
import { perLanguage } from "../text/per-language.ts";
import { compileList } from "../text/phrases.ts";

export const sinceEvent = perLanguage(({ time }) => compileList(time.sinceEvent));
