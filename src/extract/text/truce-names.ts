/** Words for a ceasefire: "truce", "lệnh ngừng bắn", "gencatan senjata". */
import { perLanguage } from "./per-language.ts";
import { compileList } from "./phrases.ts";

export const truceNames = perLanguage(({ ceasefire }) => compileList(ceasefire.truces));
