/** The registry of language packs: one line a language. */
import type { Language } from "../model/language/language.ts";
import { en } from "./en/index.ts";
import { id } from "./id/index.ts";
import { vi } from "./vi/index.ts";

export const languages: readonly Language[] = [en, id, vi];
